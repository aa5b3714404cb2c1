package dev.sugarmap.desugar.strategy.opaque;

import dev.sugarmap.desugar.signature.ElidedLifetimes;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Generics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the future of an {@code async fn} captures: every generic parameter in scope, the elided lifetimes included.
 *
 * @param elided the names of the function's elided lifetimes
 * @param lifetimes all lifetimes by name: those of what is around the function, then its own
 * @param inSelf those that occur in the type that {@code Self} is
 */
public record CaptureScope(
        AsyncFn function, ElidedLifetimes elided, Generics generics, List<String> lifetimes, List<String> inSelf) {
    public CaptureScope {
        lifetimes = List.copyOf(lifetimes);
        inSelf = List.copyOf(inSelf);
    }

    /** The scope of a function. */
    public static CaptureScope of(AsyncFn function, HeaderLifetimes headers) {
        Optional<ElidedLifetimes> header = headers.around(function);
        List<String> ofHeader = header.map(ElidedLifetimes::fresh).orElse(List.of());
        ElidedLifetimes elided = ElidedLifetimes.of(function, ofHeader);
        Generics generics = Generics.seenByTrait(function);
        List<String> lifetimes = Stream.of(
                        ofHeader,
                        Generics.lifetimes(generics.around()),
                        elided.fresh(),
                        Generics.lifetimes(generics.own()))
                .flatMap(List::stream)
                .toList();
        return new CaptureScope(
                function,
                elided,
                generics,
                lifetimes,
                header.map(ElidedLifetimes::inArguments).orElse(List.of()));
    }

    /** Whether no lifetime is in scope, so that there is nothing that {@code impl Future} would not capture. */
    public boolean isStatic() {
        return lifetimes.isEmpty();
    }
}
