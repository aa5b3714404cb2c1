package dev.sugarmap.desugar.signature;

import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.Optional;

/** Whether a lifetime in the type of an argument may be shortened. */
final class Variance {
    private Variance() {}

    /**
     * Whether a lifetime, or the {@code &} that it belongs to, stands where it must not be shortened for all that one can
     * see: behind {@code &mut} or {@code *mut}, or in a generic argument of anything but {@code Pin}. An
     * {@code impl Trait} is a type parameter, and what its bounds say does not matter.
     */
    static boolean isInvariant(Token place) {
        Node own = place.parent();
        Optional<Node> around = own.kind() == SyntaxKind.REFERENCE_TYPE ? own.parent() : Optional.of(own);
        boolean invariant = false;
        while (around.isPresent()) {
            Node node = around.get();
            switch (node.kind()) {
                case REFERENCE_TYPE, RAW_POINTER_TYPE -> invariant |= node.has(SyntaxKind.MUT);
                case GENERIC_ARGS -> invariant |= !isOfPin(node);
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

    private static boolean isOfPin(Node arguments) {
        return arguments
                .firstToken()
                .flatMap(Token::previousSignificant)
                .filter(name -> name.text().equals("Pin"))
                .isPresent();
    }
}
