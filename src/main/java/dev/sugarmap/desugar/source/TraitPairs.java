package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.ast.UseItem;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which of the traits that a file declares each of its implementations implements. A path is followed through the
 * imports of the scopes around it; where these do not lead to a declaration, the only trait of its last name is meant.
 */
public final class TraitPairs {
    private static final int MOST_IMPORTS = 8;

    private final List<TraitItem> traits = new ArrayList<>();
    private final Map<String, List<TraitItem>> byName = new HashMap<>();
    private final Map<Node, List<UseItem.Import>> imports = new HashMap<>();
    private final Map<ImplItem, Found> found = new LinkedHashMap<>();
    private final Map<TraitItem, List<ImplItem>> impls = new HashMap<>();

    private TraitPairs(SyntaxTree tree) {
        for (Node node : tree.nodes(SyntaxKind.TRAIT_ITEM)) {
            TraitItem trait = new TraitItem(node);
            traits.add(trait);
            trait.name()
                    .map(Names::plain)
                    .ifPresent(name ->
                            byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(trait));
        }
        for (Node node : tree.nodes(SyntaxKind.IMPL_ITEM)) {
            ImplItem implementation = new ImplItem(node);
            implementation.traitPath().ifPresent(path -> add(implementation, find(path)));
        }
    }

    private void add(ImplItem implementation, Found meant) {
        found.put(implementation, meant);
        if (meant instanceof Found.Declared(TraitItem trait)) {
            impls.computeIfAbsent(trait, _ -> new ArrayList<>()).add(implementation);
        }
    }

    /** The pairs of a file, at any depth. */
    public static TraitPairs in(RustFile file) {
        return new TraitPairs(file.tree());
    }

    /** A trait of the file, and its implementations there, in order. */
    public record Pair(TraitItem trait, List<ImplItem> impls) {}

    /** What a path of an implementation leads to. */
    public sealed interface Found {
        /** A trait of the file. */
        record Declared(TraitItem trait) implements Found {}

        /** A trait that the file does not declare. */
        record Elsewhere() implements Found {}

        /** One of several traits of that name, and nothing says which. */
        record OneOfSeveral(List<TraitItem> traits) implements Found {}
    }

    /** Every trait of the file with its implementations, in order. */
    public List<Pair> all() {
        return traits.stream()
                .map(trait -> new Pair(trait, impls.getOrDefault(trait, List.of())))
                .toList();
    }

    /** What each implementation of a trait implements, in order. */
    public Map<ImplItem, Found> implementations() {
        return found;
    }

    private Found find(Path path) {
        List<String> names = names(path);
        Scope scope = Scope.around(path.node());
        for (int followed = 0; followed < MOST_IMPORTS && !names.isEmpty(); followed++) {
            Optional<Found> declared = names.size() == 1 ? declaredNear(names.getFirst(), scope) : Optional.empty();
            if (declared.isPresent()) {
                return declared.get();
            }
            Optional<UseItem.Import> imported = importOf(names.getFirst(), scope);
            if (imported.isEmpty() || imported.get().path().equals(names)) {
                return byModules(names, scope, followed > 0);
            }
            List<String> rest = names.subList(1, names.size());
            names = new ArrayList<>(imported.get().path());
            names.addAll(rest);
            scope = scope.module();
        }
        return new Found.Elsewhere();
    }

    private static List<String> names(Path path) {
        List<String> names = new ArrayList<>();
        path.segments().forEach(segment -> names.add(Names.plain(segment.name())));
        return names;
    }

    /** The trait of that name in the scope or the nearest one around it, up to the module. */
    private Optional<Found> declaredNear(String name, Scope scope) {
        for (Node around : scope.nodes()) {
            List<TraitItem> here = called(name).stream()
                    .filter(trait -> trait.node().parent().equals(Optional.of(around)))
                    .toList();
            if (!here.isEmpty()) {
                return Optional.of(only(here));
            }
        }
        return Optional.empty();
    }

    /** The trait that the names before the last one allow. */
    private Found byModules(List<String> names, Scope scope, boolean isImported) {
        List<String> before = names.subList(0, names.size() - 1);
        List<TraitItem> named = called(names.getLast());
        if (before.isEmpty()) {
            return isImported ? new Found.Elsewhere() : only(named);
        }
        boolean isRelative =
                before.getFirst().equals("self") || before.getFirst().equals("super");
        boolean fromCrate = before.getFirst().equals("crate");
        List<String> modules =
                isRelative ? scope.relative(before) : fromCrate ? before.subList(1, before.size()) : before;
        List<TraitItem> exactly = named.stream()
                .filter(trait -> ModulePath.modules(trait.node()).equals(modules))
                .toList();
        if (isRelative || !exactly.isEmpty()) {
            return only(exactly);
        }
        return only(named.stream()
                .filter(trait -> {
                    List<String> own = ModulePath.modules(trait.node());
                    return endsWith(own, modules) || (fromCrate && endsWith(modules, own));
                })
                .toList());
    }

    private static boolean endsWith(List<String> names, List<String> end) {
        return names.size() >= end.size()
                && names.subList(names.size() - end.size(), names.size()).equals(end);
    }

    private List<TraitItem> called(String name) {
        return byName.getOrDefault(name, List.of());
    }

    private Optional<UseItem.Import> importOf(String name, Scope scope) {
        return scope.nodes().stream()
                .flatMap(node -> imports.computeIfAbsent(node, TraitPairs::importsIn).stream())
                .filter(imported -> imported.name().equals(Optional.of(name)))
                .findFirst();
    }

    private static List<UseItem.Import> importsIn(Node node) {
        return Item.in(node).stream()
                .filter(UseItem.class::isInstance)
                .flatMap(item -> ((UseItem) item).imports().stream())
                .toList();
    }

    private static Found only(List<TraitItem> traits) {
        return switch (traits.size()) {
            case 0 -> new Found.Elsewhere();
            case 1 -> new Found.Declared(traits.getFirst());
            default -> new Found.OneOfSeveral(traits);
        };
    }

    /** The nodes whose items a place sees, the nearest first and its module last. */
    private record Scope(List<Node> nodes) {
        static Scope around(Node place) {
            List<Node> nodes = new ArrayList<>();
            Optional<Node> around = place.parent();
            while (around.isPresent()) {
                Node node = around.get();
                boolean isModule = node.parent().isEmpty() || isModuleList(node);
                if (isModule || node.kind() == SyntaxKind.BLOCK_EXPRESSION) {
                    nodes.add(node);
                }
                around = isModule ? Optional.empty() : node.parent();
            }
            return new Scope(nodes);
        }

        private static boolean isModuleList(Node node) {
            return node.kind() == SyntaxKind.ITEM_LIST
                    && node.parent()
                            .filter(parent -> parent.kind() == SyntaxKind.MOD_ITEM)
                            .isPresent();
        }

        Scope module() {
            return new Scope(List.of(nodes.getLast()));
        }

        /** The modules that a path beginning with {@code self} or {@code super} leads to. */
        List<String> relative(List<String> path) {
            List<String> modules = new ArrayList<>(ModulePath.modules(nodes.getLast()));
            for (String name : path) {
                if (name.equals("super") && !modules.isEmpty()) {
                    modules.removeLast();
                } else if (!name.equals("self") && !name.equals("super")) {
                    modules.add(name);
                }
            }
            return modules;
        }
    }
}
