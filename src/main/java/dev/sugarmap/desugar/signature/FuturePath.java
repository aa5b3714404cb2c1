package dev.sugarmap.desugar.signature;

import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.UseItem;
import dev.sugarmap.rust.grammar.Edition;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<Integer, Scope> scopes = new HashMap<>();

    public FuturePath(Edition edition, Options options) {
        this.edition = edition;
        this.options = options;
    }

    /** What the name means in one scope. */
    private enum Scope {
        IMPORTS_THE_TRAIT,
        DECLARES_ANOTHER,
        /** A glob import may bring in another. */
        CANNOT_TELL,
        SAYS_NOTHING
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

    /** Looks through what is around the place up to its module, the nearest first. */
    private boolean isInScope(Node place) {
        boolean imported = edition.isAtLeast(Edition.E2024);
        Optional<Node> around = place.parent();
        if (isParameter(place)) {
            return false;
        }
        while (around.isPresent()) {
            Node node = around.get();
            if (isParameter(node)) {
                return false;
            }
            boolean isModule = isModule(node);
            if (isModule || node.kind() == SyntaxKind.BLOCK_EXPRESSION) {
                switch (scopes.computeIfAbsent(node.index(), _ -> scope(node))) {
                    case DECLARES_ANOTHER -> {
                        return false;
                    }
                    case CANNOT_TELL -> {
                        return false;
                    }
                    case IMPORTS_THE_TRAIT -> {
                        return true;
                    }
                    case SAYS_NOTHING -> {}
                }
            }
            around = isModule ? Optional.empty() : node.parent();
        }
        return imported;
    }

    private static boolean isModule(Node node) {
        return node.kind() == SyntaxKind.SOURCE_FILE
                || (node.kind() == SyntaxKind.ITEM_LIST
                        && node.parent()
                                .filter(parent -> parent.kind() == SyntaxKind.MOD_ITEM)
                                .isPresent());
    }

    private static Scope scope(Node node) {
        List<Item> items = Item.in(node);
        if (items.stream().anyMatch(FuturePath::declaresAnother)) {
            return Scope.DECLARES_ANOTHER;
        }
        if (items.stream().anyMatch(FuturePath::imports)) {
            return Scope.IMPORTS_THE_TRAIT;
        }
        return items.stream().anyMatch(FuturePath::isOpaque) ? Scope.CANNOT_TELL : Scope.SAYS_NOTHING;
    }

    /** Whether an item has a type parameter of that name. */
    private static boolean isParameter(Node node) {
        return Item.of(node).flatMap(Item::genericParams).stream()
                .flatMap(params -> params.params().stream())
                .anyMatch(param -> param.name().map(Token::text).equals(Optional.of(NAME)));
    }

    private static boolean isOpaque(Item item) {
        return item instanceof UseItem use && use.imports().stream().anyMatch(UseItem.Import::isGlob);
    }

    private static boolean imports(Item item) {
        return item instanceof UseItem use
                && item.attributes().stream().noneMatch(attribute -> attribute.isCalled("cfg"))
                && use.imports().stream().anyMatch(FuturePath::isTheTrait);
    }

    private static boolean declaresAnother(Item item) {
        if (item instanceof UseItem use) {
            return use.imports().stream()
                    .anyMatch(imported -> imported.name().equals(Optional.of(NAME)) && !isTheTrait(imported));
        }
        return item.name().map(Token::text).equals(Optional.of(NAME));
    }

    private static boolean isTheTrait(UseItem.Import imported) {
        List<String> path = imported.path();
        if (path.isEmpty() || !CRATES.contains(path.getFirst())) {
            return false;
        }
        if (imported.isGlob()) {
            return path.equals(List.of("std", "future")) || path.equals(List.of("core", "future"));
        }
        return path.getLast().equals(NAME) && imported.name().equals(Optional.of(NAME));
    }
}
