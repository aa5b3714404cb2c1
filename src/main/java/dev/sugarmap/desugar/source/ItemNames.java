package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.ModItem;
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

/** What names mean in the modules and blocks of a file: their items, their imports, and what those re-export. */
final class ItemNames {
    private final Map<Node, Declarations> declarations = new HashMap<>();

    /** What the items of one module or block are called: its own, modules by their lists, and its imports. */
    record Declarations(
            Map<String, List<Node>> own, Map<String, List<UseItem.Import>> imported, List<UseItem.Import> globs) {
        static Declarations of(Node scope) {
            Declarations found = new Declarations(new HashMap<>(), new HashMap<>(), new ArrayList<>());
            for (Item item : Item.in(scope)) {
                switch (item) {
                    case ModItem module ->
                        found.add(
                                module, module.node().node(SyntaxKind.ITEM_LIST).orElse(module.node()));
                    case UseItem use -> use.imports().forEach(found::add);
                    default -> {
                        if (item.node().kind() != SyntaxKind.EXTERN_CRATE_ITEM) {
                            found.add(item, item.node());
                        }
                    }
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

    /** The import of a name that is nearest in a scope. */
    Optional<UseItem.Import> importOf(String name, Scope scope) {
        return scope.nodes().stream()
                .flatMap(node -> declared(node).imported().getOrDefault(name, List.of()).stream())
                .findFirst();
    }

    /** What a module or block declares. */
    Declarations declared(Node scope) {
        return declarations.computeIfAbsent(scope, Declarations::of);
    }

    /** A name that has been asked for in a scope, so that imports in a circle come to an end. */
    private record Visit(String name, Node scope) {}

    /** The items, modules by their lists, that a path leads to. */
    Set<Node> reached(List<String> path, Scope scope) {
        return reached(path, scope, new HashSet<>());
    }

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

    /** Whether a module or block declares or imports a name. */
    boolean isDeclared(String name, Node scope) {
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
}
