package dev.sugarmap.desugar.strategy.boxed;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.generated.GeneratedName;
import dev.sugarmap.desugar.signature.ElidedLifetimes;
import dev.sugarmap.desugar.signature.GenericList;
import dev.sugarmap.desugar.signature.LifetimePlaces;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Generics;
import dev.sugarmap.desugar.source.HiddenLifetimes;
import dev.sugarmap.desugar.source.Names;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The names {@code 'life0}, {@code 'life1}, … for the lifetimes that a signature leaves out, and {@code 'async_trait}
 * for what they all outlive, its boxed future: rules 3 and 4.
 */
final class NumberedLifetimes {
    private final AsyncFn function;
    private final String future;
    private final List<String> fresh = new ArrayList<>();
    private final Set<String> used = new LinkedHashSet<>();
    private final Rewrite edits = new Rewrite();

    private NumberedLifetimes(AsyncFn function, String future) {
        this.function = function;
        this.future = future;
    }

    /** Names that differ from all others around, also for what the result elides; binders keep their lifetimes. */
    static NumberedLifetimes readable(AsyncFn function, HiddenLifetimes hidden) {
        Names names = ElidedLifetimes.namesAround(function);
        UnaryOperator<String> unique = name -> isLeftToMacro(function, name) ? name : names.take(name);
        NumberedLifetimes lifetimes =
                new NumberedLifetimes(function, unique.apply(GeneratedName.MACRO_FUTURE_LIFETIME.text()));
        Set<String> ofReceiver = new LinkedHashSet<>();
        for (Param param : function.item().params()) {
            for (LifetimePlaces.Place place : LifetimePlaces.of(param, hidden)) {
                lifetimes.name(place, unique);
            }
            if (param instanceof Param.SelfParam) {
                ofReceiver.addAll(lifetimes.used);
            }
        }
        Set<String> candidates = ofReceiver.isEmpty() && lifetimes.used.size() == 1 ? lifetimes.used : ofReceiver;
        candidates.stream().findFirst().ifPresent(name -> lifetimes.fillResult(name, hidden));
        return lifetimes;
    }

    /** Whether a method names a lifetime that only the macro declares, as {@code where T: 'async_trait} does. */
    private static boolean isLeftToMacro(AsyncFn function, String name) {
        List<SyntaxKind> places = function.item().node().allTokens().stream()
                .filter(token -> token.text().equals(name))
                .map(token -> token.parent().kind())
                .toList();
        return !places.isEmpty()
                && !places.contains(SyntaxKind.LIFETIME_PARAM)
                && !places.contains(SyntaxKind.LABEL)
                && !Generics.lifetimes(Generics.of(function).around()).contains(name);
    }

    /** The names that the macro gives, in the places that it sees. */
    static NumberedLifetimes faithful(AsyncFn function) {
        NumberedLifetimes lifetimes = new NumberedLifetimes(function, GeneratedName.MACRO_FUTURE_LIFETIME.text());
        for (Param param : function.item().params()) {
            LifetimePlaces.seenByMacro(param).forEach(place -> lifetimes.name(place, UnaryOperator.identity()));
        }
        return lifetimes;
    }

    private void name(LifetimePlaces.Place place, UnaryOperator<String> unique) {
        if (place.given().isPresent()) {
            used.add(place.given().get());
            return;
        }
        String name = unique.apply(GeneratedName.MACRO_LIFETIME.at(fresh.size()));
        used.add(name);
        fresh.add(name);
        place.write(name, edits);
    }

    private void fillResult(String name, HiddenLifetimes hidden) {
        function
                .item()
                .returnType()
                .flatMap(FnItem.ReturnType::type)
                .map(Type::node)
                .map(type -> LifetimePlaces.of(type, hidden))
                .orElse(List.of())
                .stream()
                .filter(place -> place.given().isEmpty())
                .forEach(place -> place.write(name, edits));
    }

    /** The lifetime of the future. */
    String future() {
        return future;
    }

    /** The names of elided lifetimes, in order of appearance. */
    List<String> fresh() {
        return fresh;
    }

    /** Those of the new names that the source has declared around them. */
    List<String> taken() {
        List<String> declared = Generics.lifetimes(Generics.of(function).all().toList());
        return Stream.concat(fresh.stream(), Stream.of(future))
                .filter(declared::contains)
                .toList();
    }

    /** Whether a lifetime occurs in the parameters. */
    boolean uses(String lifetime) {
        return used.contains(lifetime);
    }

    /** Writes the names where they belong and declares them after the function's own lifetimes. */
    void write(Rewrite rewrite) {
        rewrite.addAll(edits);
        TextRange cause = function.asyncToken().range();
        List<String> declared = new ArrayList<>(fresh);
        declared.add(future);
        GenericList.addMoreLifetimes(function.item(), declared, rewrite, cause);
    }
}
