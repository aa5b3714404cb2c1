package dev.sugarmap.desugar.signature;

import dev.sugarmap.rust.ast.Bound;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.Optional;
import java.util.Set;

/** Whether a lifetime in the type of an argument may be shortened. */
public final class Variance {
    private static final Set<String> POINTERS = Set.of("Box", "Rc", "Arc", "Pin");

    private Variance() {}

    /**
     * Whether a lifetime, or the {@code &} that it belongs to, stands where it must not be shortened for all that one can
     * see: behind {@code &mut} or {@code *mut}, which holds for the lifetime that {@code &mut dyn Trait} leaves out, or in
     * a generic argument of anything but a pointer that receivers have. An {@code impl Trait} is a type parameter, and
     * what its bounds say does not matter.
     */
    public static boolean isInvariant(Token place) {
        Node own = place.parent();
        Optional<Node> around = own.kind() == SyntaxKind.REFERENCE_TYPE ? own.parent() : Optional.of(own);
        boolean invariant = isOfMutableObject(own);
        while (around.isPresent()) {
            Node node = around.get();
            switch (node.kind()) {
                case REFERENCE_TYPE, RAW_POINTER_TYPE -> invariant |= node.has(SyntaxKind.MUT);
                case GENERIC_ARGS -> invariant |= !isOfPointer(node);
                case PARAM, SELF_PARAM -> {
                    return invariant;
                }
                case IMPL_TRAIT_TYPE -> {
                    return false;
                }
                default -> {}
            }
            around = node.parent();
        }
        return false;
    }

    /** Whether a reference gives its own lifetime to a trait object that may be changed through it. */
    private static boolean isOfMutableObject(Node reference) {
        return reference.kind() == SyntaxKind.REFERENCE_TYPE
                && reference.has(SyntaxKind.MUT)
                && new Type.Reference(reference)
                        .inner()
                        .flatMap(Variance::withoutParentheses)
                        .filter(type -> type instanceof Type.DynTrait object
                                && object.bounds().stream().noneMatch(Bound.LifetimeBound.class::isInstance))
                        .isPresent();
    }

    private static Optional<Type> withoutParentheses(Type type) {
        return type instanceof Type.Parenthesized around ? around.inner() : Optional.of(type);
    }

    /** Whether {@code Self} stands so in an argument of a method. */
    public static boolean isSelfInvariant(FnItem method) {
        return method.params().stream().anyMatch(param -> isSelfInvariant(param));
    }

    private static boolean isSelfInvariant(Param param) {
        boolean isByMutableReference = param instanceof Param.SelfParam receiver
                && receiver.ampersand().isPresent()
                && receiver.mutToken().isPresent();
        return isByMutableReference
                || param.node().allTokens().stream()
                        .anyMatch(token -> token.kind() == SyntaxKind.SELF_TYPE && isInvariant(token));
    }

    private static boolean isOfPointer(Node arguments) {
        return arguments
                .firstToken()
                .flatMap(Token::previousSignificant)
                .filter(name -> POINTERS.contains(name.text()))
                .isPresent();
    }
}
