package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.GenericParams.GenericParam;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The generic parameters that a function may name, as the source declares them.
 *
 * @param around those of the trait or implementation that it is a method of
 * @param own those of the function itself
 */
public record Generics(List<GenericParam> around, List<GenericParam> own) {
    /** The parameters in the scope of a function. */
    public static Generics of(AsyncFn function) {
        List<GenericParam> around = function.owner().map(Item::generics).orElse(List.of());
        return new Generics(around, function.item().generics());
    }

    /**
     * The parameters in the scope of a method of a trait and of its implementations alike: of an implementation's own
     * only those that the path of the trait names, for an implementation must not ask for more than its trait.
     */
    public static Generics seenByTrait(AsyncFn function) {
        Generics all = of(function);
        if (!function.isInTraitImpl()) {
            return all;
        }
        Optional<Node> trait = function.owner()
                .filter(ImplItem.class::isInstance)
                .flatMap(owner -> ((ImplItem) owner).traitPath())
                .map(Path::node);
        List<GenericParam> seen = all.around.stream()
                .filter(param -> trait.filter(path -> mentions(path, param)).isPresent())
                .toList();
        return new Generics(seen, all.own);
    }

    private static boolean mentions(Node path, GenericParam param) {
        Optional<String> name = param.name().map(Token::text);
        return path.allTokens().stream().anyMatch(token -> name.equals(Optional.of(token.text())));
    }

    /** Whether a file gives generic arguments to a function of that name: {@code name::<..>}. */
    public static boolean areGivenTo(String name, SyntaxTree tree) {
        return tree.identifiers(name).stream()
                .flatMap(token -> token.nextSignificant().stream())
                .filter(token -> token.kind() == SyntaxKind.PATH_SEPARATOR)
                .flatMap(token -> token.nextSignificant().stream())
                .anyMatch(token -> token.kind() == SyntaxKind.LESS);
    }

    /** All of them, those around first. */
    public Stream<GenericParam> all() {
        return Stream.concat(around.stream(), own.stream());
    }

    /** The names of the type parameters, those around first. */
    public List<String> types() {
        return names(all().filter(GenericParams.TypeParam.class::isInstance));
    }

    /** The names of the type and const parameters, those around first. */
    public List<String> typesAndConsts() {
        return names(all().filter(Generics::isTypeOrConst));
    }

    /** Whether the function itself has type or const parameters, which its callers may give between angle brackets. */
    public boolean hasOwnTypesOrConsts() {
        return own.stream().anyMatch(Generics::isTypeOrConst);
    }

    private static boolean isTypeOrConst(GenericParam param) {
        return !(param instanceof GenericParams.LifetimeParam);
    }

    /** The parameters that are declared under a condition, so that nothing can name them without. */
    public Stream<GenericParam> conditional() {
        return all().filter(param -> param.attributes().stream().anyMatch(Conditions::isCondition));
    }

    /** Whether a type or const parameter is declared under a condition. */
    public boolean hasConditionalTypesOrConsts() {
        return conditional().anyMatch(Generics::isTypeOrConst);
    }

    /** The names of the lifetimes among these parameters. */
    public static List<String> lifetimes(List<GenericParam> params) {
        return names(params.stream().filter(GenericParams.LifetimeParam.class::isInstance));
    }

    /** The names of these parameters. */
    public static List<String> names(Stream<GenericParam> params) {
        return params.flatMap(param -> param.name().stream()).map(Token::text).toList();
    }
}
