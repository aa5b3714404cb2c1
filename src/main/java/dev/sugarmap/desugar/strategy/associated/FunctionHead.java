package dev.sugarmap.desugar.strategy.associated;

import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.syntax.Node;
import java.util.List;

/** The head of a function as new text: what precedes its body. */
public final class FunctionHead {
    private FunctionHead() {}

    /** A head with the qualifiers of {@code item} but {@code async}; what comes next is the body. */
    public static String text(
            FnItem item, String name, List<String> generics, List<String> params, String result, List<String> where) {
        String unsafe = item.unsafeToken().isPresent() ? "unsafe " : "";
        String abi = item.externAbi().map(Node::text).map(text -> text + " ").orElse("");
        String angles = generics.isEmpty() ? "" : "<" + String.join(", ", generics) + ">";
        String head = unsafe + abi + "fn " + name + angles + "(" + String.join(", ", params) + ") -> " + result;
        return where.isEmpty() ? head + " " : head + AssociatedFuture.where(where) + ",\n";
    }
}
