package dev.sugarmap.desugar.source;

import dev.sugarmap.desugar.source.TraitPairs.Found;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.ModItem;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.ast.UseItem;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which trait of a file a path leads to: through the scopes around it, the file's modules, its imports and what they
 * re-export, globs too: rule 1. A path that leads out of the file means the only trait of its last name that its modules
 * allow.
 */
final class TraitPaths {
    private static final int MOST_IMPORTS = 8;

    private final Map<String, List<TraitItem>> byName = new HashMap<>();
    private final Map<Node, Declarations> declarations = new HashMap<>();

    /** The paths to the traits of a file. */
    TraitPaths(List<TraitItem> traits) {
        for (TraitItem trait : traits) {
            trait.name()
                    .map(Names::plain)
                    .ifPresent(name ->
                            byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(trait));
        }
    }

    /** What the items of one module or block call by names: traits, modules and imports. */
    private record Declarations(
            Map<String, List<Node>> own, Map<String, List<UseItem.Import>> imported, List<UseItem.Import> globs) {
        static Declarations of(Node scope) {
            Declarations found = new Declarations(new HashMap<>(), new HashMap<>(), new ArrayList<>());
            for (Item item : Item.in(scope)) {
                switch (item) {
                    case TraitItem trait -> found.add(trait, trait.node());
                    case ModItem module ->
                        module.node().node(SyntaxKind.ITEM_LIST).ifPresent(list -> found.add(module, list));
                    case UseItem use -> use.imports().forEach(found::add);
                    default -> {}
                }
            }
            return found;
        }

        private void add(Item item, Node meant) {
            item.name()
                    .map(Names::plain)
                    .ifPresent(name ->
                            own.computeIfAbsent(name, _ -> new ArrayList<>()).add(meant));
        }

        private void add(UseItem.Import use) {
            if (use.isGlob()) {
                globs.add(use);
            }
            use.name()
                    .ifPresent(name -> imported.computeIfAbsent(name, _ -> new ArrayList<>())
                            .add(use));
        }
    }

    /** What a path stands for. */
    Found find(Path path) {
        List<String> names = new ArrayList<>();
        path.segments().forEach(segment -> names.add(Names.plain(segment.name())));
        return names.isEmpty() ? new Found.Elsewhere() : find(names, Scope.around(path.node()));
    }

    private Found find(List<String> path, Scope around) {
        List<String> names = path;
        Scope scope = around;
        for (int followed = 0; followed < MOST_IMPORTS; followed++) {
            List<TraitItem> reached = reached(names, scope, new HashSet<>()).stream()
                    .filter(node -> node.kind() == SyntaxKind.TRAIT_ITEM)
                    .map(TraitItem::new)
                    .toList();
            if (!reached.isEmpty()) {
                return only(reached);
            }
            Optional<UseItem.Import> imported = importOf(names.getFirst(), scope);
            if (imported.isEmpty() || imported.get().path().equals(names)) {
                return byModules(names, followed > 0);
            }
            List<String> rest = names.subList(1, names.size());
            names = new ArrayList<>(imported.get().path());
            names.addAll(rest);
            scope = scope.ofModule();
        }
        return new Found.Elsewhere();
    }

    private Optional<UseItem.Import> importOf(String name, Scope scope) {
        return scope.nodes().stream()
                .flatMap(node -> declared(node).imported().getOrDefault(name, List.of()).stream())
                .findFirst();
    }

    private Declarations declared(Node scope) {
        return declarations.computeIfAbsent(scope, Declarations::of);
    }

    /** A name that has been asked for in a scope, so that imports in a circle come to an end. */
    private record Visit(String name, Node scope) {}

    /** The traits and the lists of modules that a path leads to. */
    private Set<Node> reached(List<String> path, Scope scope, Set<Visit> visited) {
        Set<Node> reached = Set.of();
        for (int at = 0; at < path.size(); at++) {
            String name = path.get(at);
            reached = at == 0 ? first(name, scope, visited) : next(name, reached, visited);
        }
        return reached;
    }

    private Set<Node> first(String name, Scope scope, Set<Visit> visited) {
        return switch (name) {
            case "crate" -> Set.of(scope.module().tree().root());
            case "self" -> Set.of(scope.module());
            case "super" -> next(name, Set.of(scope.module()), visited);
            default -> {
                for (Node node : scope.nodes()) {
                    if (isDeclared(name, node)) {
                        yield named(name, node, visited);
                    }
                }
                yield named(name, scope.module(), visited);
            }
        };
    }

    private Set<Node> next(String name, Set<Node> modules, Set<Visit> visited) {
        Set<Node> next = new LinkedHashSet<>();
        for (Node module : modules) {
            if (name.equals("super")) {
                next.add(
                        module.parent().map(item -> Scope.around(item).module()).orElse(module));
            } else {
                next.addAll(named(name, module, visited));
            }
        }
        return next;
    }

    private boolean isDeclared(String name, Node scope) {
        return declared(scope).own().containsKey(name)
                || declared(scope).imported().containsKey(name);
    }

    /** What a name means in a module or block; its globs count where nothing else has the name. */
    private Set<Node> named(String name, Node node, Set<Visit> visited) {
        if (!visited.add(new Visit(name, node))) {
            return Set.of();
        }
        Declarations here = declared(node);
        Scope scope = Scope.in(node);
        Set<Node> meant = new LinkedHashSet<>(here.own().getOrDefault(name, List.of()));
        for (UseItem.Import use : here.imported().getOrDefault(name, List.of())) {
            meant.addAll(reached(use.path(), scope, visited));
        }
        if (!isDeclared(name, node)) {
            for (UseItem.Import glob : here.globs()) {
                meant.addAll(next(name, reached(glob.path(), scope, visited), visited));
            }
        }
        return meant;
    }

    /** The trait that the names before the last one allow, for a path that leads out of the file. */
    private Found byModules(List<String> names, boolean isImported) {
        List<String> before = names.subList(0, names.size() - 1);
        List<TraitItem> named = byName.getOrDefault(names.getLast(), List.of());
        if (before.isEmpty()) {
            return isImported ? new Found.Elsewhere() : only(named);
        }
        if (before.getFirst().equals("self") || before.getFirst().equals("super")) {
            return new Found.Elsewhere();
        }
        boolean fromCrate = before.getFirst().equals("crate");
        List<String> modules = fromCrate ? before.subList(1, before.size()) : before;
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
            return place.parent().map(Scope::in).orElseGet(() -> new Scope(List.of(place)));
        }

        static Scope in(Node place) {
            List<Node> nodes = new ArrayList<>();
            Optional<Node> around = Optional.of(place);
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

        Node module() {
            return nodes.getLast();
        }

        Scope ofModule() {
            return new Scope(List.of(module()));
        }
    }
}
