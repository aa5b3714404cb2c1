package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.ast.DataItem;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.ast.UseItem;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the names of types and traits in a file stand for: its own declarations, its imports, the standard library. */
final class TypeNames {
    private static final Set<SyntaxKind> INDEXED = EnumSet.of(
            SyntaxKind.STRUCT_ITEM,
            SyntaxKind.ENUM_ITEM,
            SyntaxKind.UNION_ITEM,
            SyntaxKind.TRAIT_ITEM,
            SyntaxKind.USE_ITEM,
            SyntaxKind.IMPL_ITEM);
    /** Traits of the standard library that promise neither {@code Send} nor {@code Sync}. */
    private static final Set<String> SILENT = Set.of(
            "Any",
            "AsMut",
            "AsRef",
            "AsyncFn",
            "AsyncFnMut",
            "AsyncFnOnce",
            "Borrow",
            "Clone",
            "Copy",
            "Debug",
            "Default",
            "Deref",
            "DerefMut",
            "Display",
            "DoubleEndedIterator",
            "Eq",
            "Error",
            "ExactSizeIterator",
            "Extend",
            "Fn",
            "FnMut",
            "FnOnce",
            "From",
            "FromStr",
            "Future",
            "Hash",
            "Into",
            "IntoIterator",
            "Iterator",
            "Ord",
            "PartialEq",
            "PartialOrd",
            "Sized",
            "ToOwned",
            "ToString",
            "TryFrom",
            "TryInto",
            "Unpin");

    private static final Set<String> LIBRARIES = Set.of("std", "core", "alloc", "rc", "cell", "sync");

    private final Collection<String> promising;
    private final Map<String, DataItem> declared = new HashMap<>();
    private final Map<String, TraitItem> traits = new HashMap<>();
    private final Map<String, List<String>> imports = new HashMap<>();
    /** The types that the file itself calls {@code Send} or {@code Sync}. */
    private final Set<String> asserted = new HashSet<>();

    /**
     * The names of a file.
     *
     * @param promising the traits whose implementing types are {@code Send} without saying so
     */
    TypeNames(SyntaxTree tree, Collection<String> promising) {
        this.promising = promising;
        INDEXED.stream()
                .flatMap(kind -> tree.nodes(kind).stream())
                .flatMap(node -> Item.of(node).stream())
                .forEach(this::add);
    }

    private void add(Item item) {
        switch (item) {
            case DataItem data -> data.name().ifPresent(name -> declared.putIfAbsent(name.text(), data));
            case TraitItem trait -> trait.name().ifPresent(name -> traits.putIfAbsent(name.text(), trait));
            case UseItem use ->
                use.imports()
                        .forEach(imported -> imported.name().ifPresent(name -> imports.put(name, imported.path())));
            case ImplItem implementation ->
                implementation
                        .traitPath()
                        .flatMap(Path::lastName)
                        .filter(Set.of("Send", "Sync")::contains)
                        .flatMap(_ -> implementation.selfType())
                        .flatMap(type -> type.node().firstToken())
                        .ifPresent(name -> asserted.add(name.text()));
            default -> {}
        }
    }

    /** The struct, enum or union of that name. */
    Optional<DataItem> declared(String name) {
        return Optional.ofNullable(declared.get(name));
    }

    /** Whether the file itself calls the type of that name {@code Send} or {@code Sync}. */
    boolean isAsserted(String type) {
        return asserted.contains(type);
    }

    /** Whether it is known of a trait that it does not promise {@code Send} or {@code Sync}, whichever is asked for. */
    boolean isSilent(Path trait, String marker) {
        return isSilent(trait, marker, new HashSet<>());
    }

    private boolean isSilent(Path trait, String marker, Set<String> above) {
        String name = trait.lastName().orElse("");
        TraitItem here = traits.get(name);
        if (marker.equals("Send") && promising.contains(name)) {
            return false;
        }
        if (here == null || !above.add(name)) {
            return here != null || (SILENT.contains(name) && isOfLibrary(resolved(trait)));
        }
        return here.supertraits().stream()
                .flatMap(bound -> bound.trait().stream())
                .allMatch(path -> isSilent(path, marker, above));
    }

    /** Whether a resolved path leads to the standard library, or would if its name were imported. */
    static boolean isOfLibrary(List<String> path) {
        return path.size() == 1 || LIBRARIES.contains(path.getFirst());
    }

    /** The names of a path with those of the import of its first one. */
    List<String> resolved(Path path) {
        List<String> names =
                path.segments().stream().map(segment -> segment.name().text()).toList();
        List<String> imported = names.isEmpty() ? null : imports.get(names.getFirst());
        if (imported == null || imported.isEmpty()) {
            return names.isEmpty() ? List.of("") : names;
        }
        List<String> all = new ArrayList<>(imported);
        all.addAll(names.subList(1, names.size()));
        return all;
    }
}
