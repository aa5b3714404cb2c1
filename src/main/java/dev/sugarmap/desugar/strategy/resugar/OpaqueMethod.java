package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.rust.ast.Block;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.syntax.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A method whose result names opaque associated types, and is {@code impl Trait} instead: rule 9.
 *
 * @param owner the trait or implementation that it is a method of
 * @param generics its generic parameters, where nothing else writes these
 */
record OpaqueMethod(FnItem item, Item owner, FoldedTypes types, Optional<LighterGenerics> generics) {
    /** A method whose generic parameters another rule writes. */
    static OpaqueMethod ofResult(FnItem item, Item owner, FoldedTypes types) {
        return new OpaqueMethod(item, owner, types, Optional.empty());
    }

    /**
     * A method that changes by this rule only.
     *
     * @param mayGo which names of lifetimes the user does not want to see
     */
    static OpaqueMethod of(FnItem item, Item owner, FoldedTypes types, Predicate<String> mayGo) {
        List<Node> result = Stream.concat(Stream.of(types.result(owner)), types.meanings(owner).stream())
                .toList();
        List<Node> statements = item.body().map(Block::node).stream().toList();
        LighterGenerics generics = LighterGenerics.of(
                new Remains(item, result, types.paths(owner), statements),
                Optional.empty(),
                types.rename(owner) ? _ -> false : mayGo);
        return new OpaqueMethod(item, owner, types, Optional.of(generics));
    }

    /** Its type parameters that can be {@code impl} again, as far as it is asked. */
    Optional<ImplAgain> implAgain() {
        return generics.map(found -> types.rename(owner) ? ImplAgain.none(found) : ImplAgain.of(found));
    }

    /** Writes the types where they are named. */
    void write(Rewrite rewrite) {
        types.write(owner, rewrite);
    }
}
