package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.ast.Bound;
import dev.sugarmap.rust.ast.DataItem;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.ModItem;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.ast.UseItem;
import dev.sugarmap.rust.syntax.Node;
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
            SyntaxKind.TYPE_ITEM,
            SyntaxKind.MOD_ITEM,
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

    private static final Set<String> ROOTS = Set.of("crate", "self", "super");
    private static final Set<String> MARKERS = Set.of("Send", "Sync");
    private static final Set<String> LIBRARIES = Set.of("std", "core", "alloc", "rc", "cell", "sync");

    private final Collection<String> promising;
    private final Map<String, Item> declared = new HashMap<>();
    private final Set<String> modules = new HashSet<>();
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
            case DataItem data -> addDeclared(data);
            case Item.Other alias when !isAssociated(alias) -> addDeclared(alias);
            case ModItem module -> module.name().ifPresent(name -> modules.add(name.text()));
            case TraitItem trait -> trait.name().ifPresent(name -> traits.putIfAbsent(name.text(), trait));
            case UseItem use ->
                use.imports()
                        .forEach(imported -> imported.name().ifPresent(name -> imports.put(name, imported.path())));
            case ImplItem implementation ->
                implementation
                        .traitPath()
                        .flatMap(Path::lastName)
                        .filter(MARKERS::contains)
                        .flatMap(_ -> implementation.selfType())
                        .flatMap(type -> type.node().firstToken())
                        .ifPresent(name -> asserted.add(name.text()));
            default -> {}
        }
    }

    private void addDeclared(Item type) {
        type.name().ifPresent(name -> declared.putIfAbsent(name.text(), type));
    }

    private static boolean isAssociated(Item item) {
        return item.node()
                .parent()
                .filter(list -> list.kind() == SyntaxKind.ITEM_LIST)
                .flatMap(Node::parent)
                .filter(owner -> owner.kind() != SyntaxKind.MOD_ITEM)
                .isPresent();
    }

    /** The struct, enum, union or alias that a path means, unless an import or the path leads out of the file. */
    Optional<Item> declared(Path path) {
        List<String> names = resolved(path);
        boolean isOfFile = names.size() == 1 || ROOTS.contains(names.getFirst()) || modules.contains(names.getFirst());
        return Optional.ofNullable(declared.get(names.getLast())).filter(_ -> isOfFile);
    }

    /** The trait of the file that a path means, as far as its last name tells. */
    Optional<TraitItem> trait(Path path) {
        return Optional.ofNullable(traits.get(lastName(path)));
    }

    private static String lastName(Path path) {
        return path.lastName().orElse("");
    }

    /** Whether the file itself calls the type of that name {@code Send} or {@code Sync}. */
    boolean isAsserted(String type) {
        return asserted.contains(type);
    }

    /** Whether it is known of all these bounds that they promise neither trait, whichever is asked for. */
    boolean areSilent(List<Bound> bounds, Marker marker) {
        return bounds.stream()
                .filter(Bound.TraitBound.class::isInstance)
                .map(Bound::trait)
                .allMatch(path -> path.filter(trait -> isSilent(trait, marker, new HashSet<>()))
                        .isPresent());
    }

    /** Whether a path means a trait of the file, or one of the standard library that promises nothing. */
    boolean isKnown(Path trait) {
        return traits.containsKey(lastName(trait)) || isSilentOfLibrary(trait);
    }

    private boolean isSilentOfLibrary(Path trait) {
        return SILENT.contains(lastName(trait)) && isOfLibrary(resolved(trait));
    }

    private boolean isSilent(Path trait, Marker marker, Set<String> above) {
        String name = lastName(trait);
        TraitItem here = traits.get(name);
        if (marker == Marker.SEND && promising.contains(name)) {
            return false;
        }
        if (here == null && MARKERS.contains(name) && isOfLibrary(resolved(trait))) {
            return !name.equals(marker.toString());
        }
        if (here == null || !above.add(name)) {
            return here != null || isSilentOfLibrary(trait);
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
