package dev.sugarmap.desugar.generated;

import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.UseItem;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the name of something in the standard library means in the places of a file, as far as the file tells. */
final class NameInScope {
    private final String name;
    private final Set<String> crates;
    private final DeclaredName declaredByMacros;
    private final Map<Integer, Meaning> scopes = new HashMap<>();
    private Optional<Boolean> isMadeByMacros = Optional.empty();

    /** The name of what these crates export under it. */
    NameInScope(String name, Set<String> crates) {
        this.name = name;
        this.crates = crates;
        this.declaredByMacros = DeclaredName.byMacros(name);
    }

    /** What a name means. */
    enum Meaning {
        /** What the standard library calls so, by an import. */
        STANDARD,
        /** Something else. */
        ANOTHER,
        /** A glob import or one under a condition may bring in something. */
        UNKNOWN,
        /** Nothing, unless the prelude has it. */
        NOTHING
    }

    /** Looks through what is around the place up to its module, the nearest first. */
    Meaning at(Node place) {
        if (isParameter(place)) {
            return Meaning.ANOTHER;
        }
        Optional<Node> around = place.parent();
        while (around.isPresent()) {
            Node node = around.get();
            if (isParameter(node)) {
                return Meaning.ANOTHER;
            }
            boolean isModule = isModule(node);
            if (isModule || node.kind() == SyntaxKind.BLOCK_EXPRESSION) {
                Meaning meaning = scopes.computeIfAbsent(node.index(), _ -> meaning(node));
                if (meaning != Meaning.NOTHING) {
                    return meaning;
                }
            }
            around = isModule ? Optional.empty() : node.parent();
        }
        return Meaning.NOTHING;
    }

    private static boolean isModule(Node node) {
        return node.kind() == SyntaxKind.SOURCE_FILE
                || (node.kind() == SyntaxKind.ITEM_LIST
                        && node.parent()
                                .filter(parent -> parent.kind() == SyntaxKind.MOD_ITEM)
                                .isPresent());
    }

    private Meaning meaning(Node scope) {
        List<Item> items = Item.in(scope);
        if (items.stream().anyMatch(this::declaresAnother)) {
            return Meaning.ANOTHER;
        }
        if (items.stream().anyMatch(NameInScope::isMacro) && isMadeByMacros(scope)) {
            return Meaning.ANOTHER;
        }
        if (items.stream().anyMatch(this::imports)) {
            return Meaning.STANDARD;
        }
        return items.stream().anyMatch(this::isOpaque) ? Meaning.UNKNOWN : Meaning.NOTHING;
    }

    /** Asked once: it is the same in all scopes of the file. */
    private boolean isMadeByMacros(Node scope) {
        boolean isMade = isMadeByMacros.orElseGet(() -> declaredByMacros.isIn(scope.tree()));
        isMadeByMacros = Optional.of(isMade);
        return isMade;
    }

    private static boolean isMacro(Item item) {
        return item.node().kind() == SyntaxKind.MACRO_CALL_ITEM;
    }

    /** Whether an item has a type parameter of that name. */
    private boolean isParameter(Node node) {
        return Item.of(node).stream().flatMap(item -> item.generics().stream()).anyMatch(param -> param.isNamed(name));
    }

    private boolean isOpaque(Item item) {
        return item instanceof UseItem use
                && use.imports().stream().anyMatch(imported -> imported.isGlob() || isStandard(imported));
    }

    private boolean imports(Item item) {
        return item instanceof UseItem use
                && item.conditions().isEmpty()
                && use.imports().stream().anyMatch(this::isStandard);
    }

    private boolean declaresAnother(Item item) {
        if (item instanceof UseItem use) {
            return use.imports().stream()
                    .anyMatch(imported -> imported.name().equals(Optional.of(name)) && !isStandard(imported));
        }
        return item.isNamed(name);
    }

    private boolean isStandard(UseItem.Import imported) {
        List<String> path = imported.path();
        if (path.isEmpty() || !crates.contains(path.getFirst())) {
            return false;
        }
        if (imported.isGlob()) {
            String module = name.toLowerCase(Locale.ROOT);
            return path.equals(List.of("std", module)) || path.equals(List.of("core", module));
        }
        return path.getLast().equals(name) && imported.name().equals(Optional.of(name));
    }
}
