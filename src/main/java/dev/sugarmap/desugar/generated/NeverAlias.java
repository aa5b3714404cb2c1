package dev.sugarmap.desugar.generated;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Names;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.List;
import java.util.Optional;

/** A name that stable Rust accepts for the type {@code !}: rule 8 of this package. */
public final class NeverAlias {
    private NeverAlias() {}

    /** The alias, in a file that has these identifiers. */
    public static String type(Names identifiers) {
        return "<fn() -> ! as " + GeneratedName.NEVER.fresh(identifiers) + ">::Type";
    }

    /** Writes the alias instead of {@code !} in the results of these functions, and declares it where it is used. */
    public static Optional<Rewrite> write(List<AsyncFn> functions, Names identifiers) {
        String name = GeneratedName.NEVER.fresh(identifiers);
        List<String> items = List.of(
                HelperItems.visibility(functions.stream().filter(AsyncFn::isNever)) + "trait " + name
                        + " {\n\ttype Type;\n}",
                "impl<T> " + name + " for fn() -> T {\n\ttype Type = T;\n}");
        return write(functions, type(identifiers), items);
    }

    /** The same with a type {@code Never} for a reader. */
    public static Optional<Rewrite> writeNamed(List<AsyncFn> functions, Names identifiers) {
        String never = GeneratedName.READABLE_NEVER.fresh(identifiers);
        String output = GeneratedName.HAS_OUTPUT.fresh(identifiers);
        List<String> items = List.of(
                HelperItems.visibility(functions.stream().filter(AsyncFn::isNever)) + "trait " + output
                        + " {\n\ttype Out;\n}",
                "impl<T> " + output + " for fn() -> T {\n\ttype Out = T;\n}",
                HelperItems.visibility(functions.stream().filter(AsyncFn::isNever)) + "type " + never
                        + " = <fn() -> ! as " + output + ">::Out;");
        return write(functions, never, items);
    }

    private static Optional<Rewrite> write(List<AsyncFn> functions, String alias, List<String> items) {
        Rewrite rewrite = new Rewrite();
        HelperItems helpers = new HelperItems(items);
        for (AsyncFn function : functions) {
            if (function.isNever()) {
                TextRange type = function.item()
                        .returnType()
                        .flatMap(FnItem.ReturnType::type)
                        .orElseThrow()
                        .node()
                        .range();
                rewrite.replace(type, Template.inline(alias), type);
                helpers.need(function.item().node());
            }
        }
        helpers.write(rewrite);
        return rewrite.isEmpty() ? Optional.empty() : Optional.of(rewrite);
    }
}
