package dev.sugarmap.desugar.strategy.boxed;

import dev.sugarmap.desugar.generated.GeneratedName;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Generics;
import dev.sugarmap.desugar.source.Mentions;
import dev.sugarmap.rust.ast.Bound;
import dev.sugarmap.rust.ast.GenericArg;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the arguments of a method own of the types that its header declares, which the future has to outlive. */
final class OwnedParameters {
    private OwnedParameters() {}

    /** The type parameters of the header that arguments own and that neither {@code Self} nor a bound speaks for. */
    static List<String> tooShort(AsyncFn function) {
        Item owner = function.owner().orElseThrow();
        if (function.item().body().isEmpty()) {
            return List.of();
        }
        List<Type> arguments = function.item().params().stream()
                .filter(Param.TypedParam.class::isInstance)
                .flatMap(param -> ((Param.TypedParam) param).type().stream())
                .toList();
        Optional<Type> self = owner instanceof ImplItem implementation ? implementation.selfType() : Optional.empty();
        return owner.generics().stream()
                .filter(GenericParams.TypeParam.class::isInstance)
                .flatMap(param -> param.name().stream())
                .map(Token::text)
                .filter(param -> arguments.stream().anyMatch(type -> owns(type, param)))
                .filter(param -> arguments.stream().noneMatch(type -> borrows(type, param)))
                .filter(param -> self.filter(type -> mentions(type, param)).isEmpty())
                .filter(param -> !isBoundByLifetime(owner, param) && !isBoundByLifetime(function.item(), param))
                .toList();
    }

    /**
     * The lifetimes of an implementation of which the trait's method cannot say that they outlive its future: neither its
     * {@code Self} nor a lifetime of the trait stands for them, as in {@code impl<'a> Tr<&'a str> for u8}.
     */
    static List<String> unpromised(AsyncFn defined, AsyncFn declared) {
        if (!(defined.owner().orElse(null) instanceof ImplItem implementation) || namesFuture(declared)) {
            return List.of();
        }
        Set<String> promised = new HashSet<>();
        implementation.selfType().ifPresent(type -> addLifetimes(type.node(), promised));
        implementation.traitPath().flatMap(Path::last).map(Path.Segment::genericArgs).orElse(List.of()).stream()
                .filter(GenericArg.LifetimeArg.class::isInstance)
                .forEach(argument -> addLifetimes(argument.node(), promised));
        return Generics.lifetimes(Generics.of(defined).around()).stream()
                .filter(lifetime -> !promised.contains(lifetime))
                .toList();
    }

    /** Whether a trait's method bounds something by the lifetime that the macro declares. */
    private static boolean namesFuture(AsyncFn declared) {
        return declared.item().node().allTokens().stream()
                .anyMatch(token -> token.text().equals(GeneratedName.MACRO_FUTURE_LIFETIME.text()));
    }

    private static void addLifetimes(Node node, Set<String> lifetimes) {
        node.allTokens().stream()
                .filter(token -> token.kind() == SyntaxKind.LIFETIME)
                .forEach(token -> lifetimes.add(token.text()));
    }

    private static boolean owns(Type argument, String param) {
        return !(argument instanceof Type.Reference) && mentions(argument, param);
    }

    private static boolean borrows(Type argument, String param) {
        return argument instanceof Type.Reference && mentions(argument, param);
    }

    private static boolean mentions(Type type, String param) {
        return Mentions.in(type.node()).has(param);
    }

    private static boolean isBoundByLifetime(Item item, String param) {
        return item.boundsOf(param).stream().anyMatch(Bound.LifetimeBound.class::isInstance);
    }
}
