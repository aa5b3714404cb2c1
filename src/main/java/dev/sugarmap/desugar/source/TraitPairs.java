package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which of the traits that a file declares each of its implementations implements. */
public final class TraitPairs {
    private final List<TraitItem> traits;
    private final Map<ImplItem, Found> found = new LinkedHashMap<>();
    private final Map<TraitItem, List<ImplItem>> impls = new HashMap<>();

    private TraitPairs(SyntaxTree tree) {
        traits = tree.nodes(SyntaxKind.TRAIT_ITEM).stream().map(TraitItem::new).toList();
        TraitPaths paths = new TraitPaths(traits);
        tree.nodes(SyntaxKind.IMPL_ITEM).stream()
                .map(ImplItem::new)
                .forEach(implementation ->
                        implementation.traitPath().ifPresent(path -> add(implementation, paths.find(path))));
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
}
