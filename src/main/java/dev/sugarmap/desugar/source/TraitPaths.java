package dev.sugarmap.desugar.source;

import dev.sugarmap.desugar.source.TraitPairs.Found;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.ast.UseItem;
import dev.sugarmap.rust.syntax.SyntaxKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which trait of a file a path leads to: through the scopes around it, the file's modules, its imports and what they
 * re-export, globs too: rule 1. A path that leads out of the file means the only trait of its last name that its modules
 * allow.
 */
final class TraitPaths {
    private static final int MOST_IMPORTS = 8;

    private final Map<String, List<TraitItem>> byName = new HashMap<>();
    private final ItemNames items = new ItemNames();

    /** The paths to the traits of a file. */
    TraitPaths(List<TraitItem> traits) {
        for (TraitItem trait : traits) {
            trait.name()
                    .map(Names::plain)
                    .ifPresent(name ->
                            byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(trait));
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
            List<TraitItem> reached = items.reached(names, scope).stream()
                    .filter(node -> node.kind() == SyntaxKind.TRAIT_ITEM)
                    .map(TraitItem::new)
                    .toList();
            if (!reached.isEmpty()) {
                return only(reached);
            }
            Optional<UseItem.Import> imported = items.importOf(names.getFirst(), scope);
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
}
