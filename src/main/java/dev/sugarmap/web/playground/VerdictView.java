package dev.sugarmap.web.playground;

import dev.sugarmap.desugar.Strategy.Compiles;
import dev.sugarmap.desugar.verdict.Finding;
import dev.sugarmap.desugar.verdict.Need;
import dev.sugarmap.desugar.verdict.Question;
import dev.sugarmap.desugar.verdict.Requirement;
import dev.sugarmap.desugar.verdict.Verdict;
import dev.sugarmap.rust.syntax.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an output is to its compiler and its callers, in words.
 *
 * @param compiles what takes it: {@code stable}, {@code nightly} or {@code sketch}; absent where it has syntax errors
 * @param release the oldest release that takes it, with the reason
 * @param answers one for each {@link Question}, in their order
 */
public record VerdictView(
        Optional<String> compiles, List<String> gates, Optional<Release> release, List<Answer> answers) {
    private static final int MOST_CASES = 12;

    /** Whether anything in it has a reason to tell: a text without functions has none. */
    public boolean isReasoned() {
        return release.isPresent()
                || answers.stream().anyMatch(answer -> !answer.cases().isEmpty());
    }

    /** A release of Rust, such as {@code 1.75}, what asks for it, and where that is told. */
    public record Release(String version, List<Words> reason, String source) {}

    /**
     * The answer to a question.
     *
     * @param code {@code yes}, {@code no}, {@code partly} or {@code none}
     * @param sign the answer as a sign
     * @param word the answer as a word
     * @param more how many cases are not listed
     */
    public record Answer(List<Words> question, String code, String sign, String word, List<Case> cases, int more) {}

    /** What the answer rests on. */
    public record Case(String subject, boolean holds, List<Words> why, int line) {}

    static VerdictView of(Verdict verdict, SourceText text) {
        return new VerdictView(
                verdict.compiles().map(Compiles::code),
                verdict.compiles().equals(Optional.of(Compiles.NIGHTLY)) ? verdict.gates() : List.of(),
                verdict.newest().flatMap(VerdictView::release),
                Stream.of(Question.values())
                        .map(question -> answer(question, question.in(verdict), text))
                        .toList());
    }

    /** The questions, as heads of columns. */
    static List<List<Words>> questions() {
        return Stream.of(Question.values())
                .map(question -> Words.of(question.label()))
                .toList();
    }

    private static Optional<Release> release(Need need) {
        return need.requirement() instanceof Requirement.Since since
                ? Optional.of(new Release(since.release(), Words.of(need.label()), since.source()))
                : Optional.empty();
    }

    private static Answer answer(Question question, Finding finding, SourceText text) {
        String sign = switch (finding.answer()) {
            case YES -> "✓";
            case NO -> "✕";
            case PARTLY -> "◐";
            case NONE -> "–";
        };
        String word = switch (finding.answer()) {
            case YES -> "yes";
            case NO -> "no";
            case PARTLY -> "partly";
            case NONE -> question == Question.DYN ? "no trait" : "no future";
        };
        List<Case> cases = finding.cases().stream()
                .limit(MOST_CASES)
                .map(found -> new Case(
                        found.subject(),
                        found.holds(),
                        Words.of(found.why()),
                        text.line(found.at().start())))
                .toList();
        return new Answer(
                Words.of(question.label()),
                finding.answer().name().toLowerCase(Locale.ROOT),
                sign,
                word,
                cases,
                finding.cases().size() - cases.size());
    }
}
