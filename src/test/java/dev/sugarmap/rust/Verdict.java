package dev.sugarmap.rust;

import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/** What we say about a text that the compiler may be asked about too. */
final class Verdict {
    /** What we read and the compiler does not: syntax that is only proposed. */
    private static final Set<SyntaxKind> PROPOSED = EnumSet.of(
            SyntaxKind.PLACEHOLDER,
            SyntaxKind.PLACEHOLDER_NAME,
            SyntaxKind.MAYBE_ASYNC,
            SyntaxKind.BOUND_ITEM,
            SyntaxKind.FRAGMENT_ITEM,
            SyntaxKind.BOUND_USE,
            SyntaxKind.WITH_CLAUSE,
            SyntaxKind.WITH_EXPRESSION,
            SyntaxKind.CONDITIONAL_BOUND,
            SyntaxKind.PRODUCT_BOUND,
            SyntaxKind.DYN_STAR_TYPE,
            SyntaxKind.DYN_WRAPPED_TYPE,
            SyntaxKind.DYNX_TYPE,
            SyntaxKind.TYPEOF_TYPE,
            SyntaxKind.BOX_EXPRESSION);

    private Verdict() {}

    /** Whether a text has no error and nothing in it is only proposed. */
    static boolean isRust(RustFile file) {
        SyntaxTree tree = file.tree();
        return tree.errors().isEmpty()
                && IntStream.range(0, tree.nodeCount()).mapToObj(tree::nodeKind).noneMatch(PROPOSED::contains);
    }
}
