package dev.sugarmap.desugar.verdict;

import dev.sugarmap.desugar.Strategy.Compiles;
import dev.sugarmap.desugar.verdict.Requirement.Gate;
import dev.sugarmap.desugar.verdict.Requirement.Proposed;
import dev.sugarmap.desugar.verdict.Requirement.Since;
import dev.sugarmap.rust.RustFile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a text is to its compiler and to its callers.
 *
 * @param compiles what takes the text; absent where it has syntax errors, which leave nothing to judge
 * @param needs the constructs that not every compiler takes
 * @param gates the feature gates that the text opens or needs, by name
 * @param objects whether its traits can be used as {@code dyn Trait}
 * @param allocations whether its functions that return futures allocate at each call
 * @param send whether callers know that the futures are {@code Send}
 * @param names whether the types of the futures can be named
 */
public record Verdict(
        Optional<Compiles> compiles,
        List<Need> needs,
        List<String> gates,
        Finding objects,
        Finding allocations,
        Finding send,
        Finding names) {
    /** The first edition asks for nothing, so that a text may ask for no release at all. */
    private static final Comparator<Need> BY_RELEASE =
            Comparator.comparingInt(need -> need.requirement() instanceof Since since ? since.minor() : 0);

    public Verdict {
        needs = List.copyOf(needs);
        gates = List.copyOf(gates);
    }

    /** The verdict on a text, of the edition that it was parsed as. */
    public static Verdict of(RustFile file) {
        List<Need> needs = Need.of(file);
        List<FutureFn> futures = FutureFn.in(file);
        List<String> gates = gates(needs, file);
        return new Verdict(
                file.errors().isEmpty() ? Optional.of(compiles(needs, gates)) : Optional.empty(),
                needs,
                gates,
                DynCompatibility.of(file),
                FutureFn.allocations(futures),
                FutureFn.send(futures),
                FutureFn.names(futures));
    }

    private static List<String> gates(List<Need> needs, RustFile file) {
        Stream<String> needed = needs.stream()
                .flatMap(need -> need.requirement() instanceof Gate(String feature) ? Stream.of(feature) : Stream.of());
        return Stream.concat(needed, declaredGates(file).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The feature gates that a text opens, in its order. */
    public static List<String> declaredGates(RustFile file) {
        return file.innerAttributes().stream()
                .filter(attribute -> attribute.isCalled("feature"))
                .flatMap(attribute -> attribute.arguments().stream())
                .flatMap(arguments -> Need.identifiers(arguments).stream())
                .toList();
    }

    private static Compiles compiles(List<Need> needs, List<String> gates) {
        if (needs.stream().anyMatch(need -> need.requirement() instanceof Proposed)) {
            return Compiles.SKETCH;
        }
        return gates.isEmpty() ? Compiles.STABLE : Compiles.NIGHTLY;
    }

    /** The construct that asks for the newest release; absent where stable Rust does not take the text, or always has. */
    public Optional<Need> newest() {
        return compiles.filter(Compiles.STABLE::equals)
                .flatMap(_ -> needs.stream().max(BY_RELEASE));
    }
}
