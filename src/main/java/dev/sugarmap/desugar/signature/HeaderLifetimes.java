package dev.sugarmap.desugar.signature;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.rust.ast.ImplItem;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names for the lifetimes that the headers of inherent implementations leave out, such as {@code impl View<'_>}. */
public final class HeaderLifetimes {
    private final Map<ImplItem, ElidedLifetimes> headers = new LinkedHashMap<>();

    /** The new names in the header around a method. */
    public List<String> around(AsyncFn function) {
        if (function.owner().orElse(null) instanceof ImplItem owner
                && owner.trait().isEmpty()) {
            return headers.computeIfAbsent(owner, ElidedLifetimes::ofHeader).fresh();
        }
        return List.of();
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
