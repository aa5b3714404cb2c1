package dev.sugarmap.desugar.signature;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Names;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.List;
import java.util.Optional;

/** A name that stable Rust accepts for the type {@code !}: example rpit/12 of the language desugarings. */
public final class NeverAlias {
    private static final String NAME = "__Never";

    private NeverAlias() {}

    /** The alias, in a file that has these identifiers. */
    public static String type(Names identifiers) {
        return "<fn() -> ! as " + identifiers.fresh(NAME) + ">::Type";
    }

    /** Writes the alias instead of {@code !} in the results of these functions, and declares it where it is used. */
    public static Optional<Rewrite> write(List<AsyncFn> functions, Names identifiers) {
        Rewrite rewrite = new Rewrite();
        String name = identifiers.fresh(NAME);
        HelperItems helpers = new HelperItems(List.of(
                "trait " + name + " {\n\ttype Type;\n}", "impl<T> " + name + " for fn() -> T {\n\ttype Type = T;\n}"));
        for (AsyncFn function : functions) {
            if (function.isNever()) {
                TextRange type = function.item()
                        .returnType()
                        .flatMap(FnItem.ReturnType::type)
                        .orElseThrow()
                        .node()
                        .range();
                rewrite.replace(type, Template.inline(type(identifiers)), type);
                helpers.need(function.item().node());
            }
        }
        helpers.write(rewrite);
        return rewrite.isEmpty() ? Optional.empty() : Optional.of(rewrite);
    }
}
