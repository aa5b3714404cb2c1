package dev.sugarmap.desugar.generated;

import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.rust.grammar.Edition;
import dev.sugarmap.rust.syntax.Node;
import java.util.List;
import java.util.Set;

/**
 * How generated code names the trait {@code Future} in a place: by that name where the module of the place has it in
 * scope and means nothing else by it, by its full path elsewhere.
 */
public final class FuturePath {
    public static final Strategy.Option OPTION = new Strategy.Option(
            "future-path",
            "How the trait Future is written: as the module allows, by a full path, or bare.",
            List.of("auto", "core", "std", "bare"));

    private static final String NAME = "Future";
    private static final Set<String> CRATES = Set.of("std", "core", "futures", "futures_core", "futures_util");

    private final Edition edition;
    private final Options options;
    private final NameInScope future = new NameInScope(NAME, CRATES);

    public FuturePath(Edition edition, Options options) {
        this.edition = edition;
        this.options = options;
    }

    /** The path for code at {@code place}. */
    public String at(Node place) {
        return switch (options.value(OPTION.name())) {
            case "bare" -> NAME;
            case "std" -> "::std::future::Future";
            case "core" -> "::core::future::Future";
            default -> isInScope(place) ? NAME : "::core::future::Future";
        };
    }

    private boolean isInScope(Node place) {
        return switch (future.at(place)) {
            case STANDARD -> true;
            case NOTHING -> edition.isAtLeast(Edition.E2024);
            case ANOTHER, UNKNOWN -> false;
        };
    }
}
