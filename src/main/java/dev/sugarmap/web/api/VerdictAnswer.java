package dev.sugarmap.web.api;

import dev.sugarmap.desugar.Strategy.Compiles;
import dev.sugarmap.desugar.verdict.Finding;
import dev.sugarmap.desugar.verdict.Need;
import dev.sugarmap.desugar.verdict.Question;
import dev.sugarmap.desugar.verdict.Requirement;
import dev.sugarmap.desugar.verdict.Verdict;
import dev.sugarmap.rust.syntax.SourceText;
import dev.sugarmap.web.contract.OneOf;
import dev.sugarmap.web.contract.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an output is to its compiler and its callers; places are places in the output.
 *
 * @param compiles {@code stable}, {@code nightly} or {@code sketch}; null where there are syntax errors
 * @param features the feature gates that it opens or needs
 * @param rust the oldest release of stable Rust that takes it, such as {@code 1.75}
 * @param needs the constructs that not every compiler takes
 * @param answers by question: {@code dyn}, {@code allocates}, {@code send}, {@code named}
 */
record VerdictAnswer(
        @OneOf(Words.COMPILERS) Optional<String> compiles,
        List<String> features,
        Optional<String> rust,
        List<NeedAnswer> needs,
        Map<String, Answer> answers) {

    /**
     * Something that asks for a compiler.
     *
     * @param requirement a release such as {@code 1.75}, the name of a feature gate, or {@code proposed}
     * @param source where that can be read
     */
    record NeedAnswer(String label, String requirement, String source, Optional<DesugarAnswer.Position> start) {
        static NeedAnswer of(Need need, SourceText text) {
            String requirement = switch (need.requirement()) {
                case Requirement.Since since -> since.release();
                case Requirement.Gate(String feature) -> feature;
                case Requirement.Proposed _ -> "proposed";
            };
            return new NeedAnswer(
                    need.label(),
                    requirement,
                    need.requirement().source(),
                    need.at().map(range -> DesugarAnswer.Position.of(range.start(), text)));
        }
    }

    /** The answer to a question: {@code yes}, {@code no}, {@code partly} or {@code none}, and what it rests on. */
    record Answer(String answer, List<Case> cases) {
        static Answer of(Finding finding, SourceText text) {
            return new Answer(
                    finding.answer().name().toLowerCase(Locale.ROOT),
                    finding.cases().stream().map(found -> Case.of(found, text)).toList());
        }
    }

    /** A trait or function, whether the answer is yes for it, and why. */
    record Case(String subject, boolean holds, String why, DesugarAnswer.Position start) {
        static Case of(Finding.Case found, SourceText text) {
            return new Case(
                    found.subject(),
                    found.holds(),
                    found.why(),
                    DesugarAnswer.Position.of(found.at().start(), text));
        }
    }

    static VerdictAnswer of(Verdict verdict, SourceText text) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        Stream.of(Question.values())
                .forEach(question -> answers.put(question.code(), Answer.of(question.in(verdict), text)));
        return new VerdictAnswer(
                verdict.compiles().map(Compiles::code),
                verdict.gates(),
                verdict.newest()
                        .flatMap(need -> need.requirement() instanceof Requirement.Since since
                                ? Optional.of(since.release())
                                : Optional.empty()),
                verdict.needs().stream().map(need -> NeedAnswer.of(need, text)).toList(),
                answers);
    }
}
