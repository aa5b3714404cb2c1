package dev.sugarmap.desugar.strategy.opaque;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.signature.ElidedLifetimes;
import dev.sugarmap.desugar.signature.GenericList;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.rust.ast.ImplItem;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Names for the lifetimes that the headers of inherent implementations leave out, such as {@code impl View<'_>}. */
public final class HeaderLifetimes {
    private final Map<ImplItem, ElidedLifetimes> headers = new LinkedHashMap<>();

    /** The lifetimes in the type that the implementation around a method is for. */
    Optional<ElidedLifetimes> around(AsyncFn function) {
        return function.owner()
                .filter(ImplItem.class::isInstance)
                .map(ImplItem.class::cast)
                .filter(owner -> owner.trait().isEmpty())
                .map(owner -> headers.computeIfAbsent(owner, ElidedLifetimes::ofHeader));
    }

    /** The new names in all headers that were asked for. */
    public Set<String> fresh() {
        return headers.values().stream()
                .flatMap(lifetimes -> lifetimes.fresh().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Writes and declares the names in the headers around all methods that were asked for. */
    public void write(Rewrite rewrite) {
        headers.forEach((owner, lifetimes) -> {
            lifetimes.write(rewrite);
            GenericList.addLifetimes(
                    owner,
                    lifetimes.fresh(),
                    rewrite,
                    owner.selfType().orElseThrow().node().range());
        });
    }
}
