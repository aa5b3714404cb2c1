package dev.sugarmap.desugar.signature;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.Optional;

/** The signature of an {@code async fn} as that of a function that returns its future. */
public final class FutureResult {
    private FutureResult() {}

    /** Removes {@code async} and makes the result type an {@code impl Future} of what it was. */
    public static void write(AsyncFn function, String futurePath, Rewrite rewrite) {
        write(function, "impl " + futurePath + "<Output = ", ">", rewrite);
    }

    /** Removes {@code async} and writes {@code open} and {@code close} around what the result type was. */
    public static void write(AsyncFn function, String open, String close, Rewrite rewrite) {
        TextRange cause = function.asyncToken().range();
        rewrite.delete(function.asyncWord());
        Optional<Type> type = function.item().returnType().flatMap(FnItem.ReturnType::type);
        if (type.isPresent()) {
            TextRange range = type.get().node().range();
            rewrite.before(range.start(), Template.inline(open), cause);
            rewrite.after(range.end(), Template.inline(close), cause);
        } else {
            rewrite.after(function.resultEnd(), Template.inline(" -> " + open + "()" + close), cause);
        }
    }

    /** Adds a bound to the {@code impl Future}. */
    public static void addBound(AsyncFn function, String bound, Rewrite rewrite, TextRange cause) {
        rewrite.after(function.resultEnd(), Template.inline(" + " + bound), cause);
    }
}
