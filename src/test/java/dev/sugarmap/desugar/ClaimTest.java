package dev.sugarmap.desugar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.desugar.Rustc.Channel;
import dev.sugarmap.desugar.Strategy.Compiles;
import dev.sugarmap.desugar.verdict.Verdict;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.ast.Attribute;
import dev.sugarmap.rust.grammar.Edition;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What outputs claim, judged by the compiler: the fixtures, cases and examples of the documents that it takes, through
 * every strategy and option value. Two of each way, or all of them in the profile {@code claims}. What is said with a
 * warning that it may not compile claims nothing.
 */
class ClaimTest {
    private static final boolean ALL = Boolean.getBoolean("claims");
    private static final int INPUTS = 2;

    /** A text that claims something, and the first way that leads to it. */
    private record Output(String text, Claim claim) {
        RustFile parse() {
            return RustFile.parse(text, Edition.ofYear(claim.edition()).orElseThrow());
        }

        /** Whether the compiler takes it as it is written here. */
        boolean isTaken(String written, Channel channel) {
            return Rustc.library(written, claim.edition(), channel).isAccepted();
        }

        /** What the compiler says against it, if anything; a warning has told that it may not compile. */
        Optional<String> error(Channel channel) {
            RustcReport report = Rustc.library(text, claim.edition(), channel);
            return report.isAccepted() || isWarnedOf()
                    ? Optional.empty()
                    : Optional.of(channel + " rejects it: " + report.firstError());
        }

        private boolean isWarnedOf() {
            return claim.outcome().diagnostics().stream()
                    .anyMatch(diagnostic -> diagnostic.severity() == Diagnostic.Severity.WARNING);
        }
    }

    @Test
    void is_taken_by_the_compiler_that_it_names() {
        Rustc.assumeInstalled();
        assertThat(complaints(ClaimTest::wrongClaim)).isEmpty();
    }

    @Test
    void brings_no_new_warnings() {
        Rustc.assumeInstalled();
        assertThat(complaints(ClaimTest::newLints)).isEmpty();
    }

    private static String complaints(Function<Output, Optional<String>> question) {
        Collection<Output> outputs = ALL ? all() : some();
        System.out.printf("%,d outputs%n", outputs.size());
        return outputs.parallelStream()
                .flatMap(output -> question.apply(output).map(wrong -> output.claim() + ": " + wrong).stream())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static Collection<Output> all() {
        Map<String, Output> distinct = new LinkedHashMap<>();
        Claim.all()
                .parallel()
                .filter(ClaimTest::hasSourceThatIsTaken)
                .map(claim -> new Output(claim.outcome().output(), claim))
                .forEachOrdered(output -> distinct.putIfAbsent(output.claim().edition() + output.text(), output));
        return distinct.values();
    }

    /** For each way the inputs that come first by their hash, which is as good as chance and always the same. */
    private static Collection<Output> some() {
        Map<String, List<Claim>> byWay =
                Claim.all().collect(Collectors.groupingBy(Claim::way, TreeMap::new, Collectors.toList()));
        return byWay.values().parallelStream()
                .flatMap(claims -> claims.stream()
                        .sorted(Comparator.comparingInt(
                                claim -> claim.toString().hashCode()))
                        .map(claim -> new Output(claim.outcome().output(), claim))
                        .filter(output ->
                                !output.text().equals(output.claim().input().source()))
                        .filter(output -> hasSourceThatIsTaken(output.claim()))
                        .limit(INPUTS))
                .toList();
    }

    private static boolean hasSourceThatIsTaken(Claim claim) {
        return Rustc.accepts(claim.input().source(), claim.edition());
    }

    private static Optional<String> wrongClaim(Output output) {
        Verdict verdict = Verdict.of(output.parse());
        Optional<Compiles> compiles = verdict.compiles();
        if (compiles.isEmpty()) {
            return Optional.of("does not parse");
        }
        return switch (compiles.get()) {
            case STABLE -> output.error(Channel.STABLE);
            case NIGHTLY -> wrongGates(output, verdict.gates());
            case SKETCH ->
                output.isTaken(output.text(), Channel.NIGHTLY)
                        ? Optional.of("called a sketch and taken")
                        : Optional.empty();
        };
    }

    private static Optional<String> wrongGates(Output output, List<String> gates) {
        if (!output.isTaken(output.text(), Channel.NIGHTLY)) {
            return output.error(Channel.NIGHTLY);
        }
        List<String> own =
                Verdict.declaredGates(RustFile.parse(output.claim().input().source()));
        return gates.stream()
                .filter(gate -> !own.contains(gate))
                .filter(gate -> output.isTaken(without(gate, gates, output), Channel.NIGHTLY))
                .map(gate -> "needs no gate " + gate)
                .findFirst();
    }

    /** The output with one gate less: the others are opened anew, in the place of each attribute that opens some. */
    private static String without(String gate, List<String> gates, Output output) {
        String others = gates.stream().filter(other -> !other.equals(gate)).collect(Collectors.joining(", "));
        String text = output.text();
        for (Attribute attribute : output.parse().innerAttributes().reversed()) {
            if (attribute.isCalled("feature")) {
                TextRange range = attribute.node().range();
                text = text.substring(0, range.start()) + "#![feature(" + others + ")]" + text.substring(range.end());
            }
        }
        return text;
    }

    /**
     * What is token for token a macro's is left out, for the compiler does not warn in the output of macros, and what it
     * rejects, which the other test judges.
     */
    private static Optional<String> newLints(Output output) {
        if (output.claim().options().has("style", "faithful")) {
            return Optional.empty();
        }
        Claim claim = output.claim();
        RustcReport before = Rustc.library(claim.input().source(), claim.edition());
        RustcReport after = Rustc.library(output.text(), claim.edition());
        Set<String> fresh =
                after.isAccepted() ? after.newLints(before, claim.outcome().diagnostics()) : Set.of();
        return fresh.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", fresh));
    }
}
