package dev.sugarmap.desugar.generated;

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
    private NeverAlias() {}

    /** The alias, in a file that has these identifiers. */
    public static String type(Names identifiers) {
        return "<fn() -> ! as " + GeneratedName.NEVER.fresh(identifiers) + ">::Type";
    }

    /** Writes the alias instead of {@code !} in the results of these functions, and declares it where it is used. */
    public static Optional<Rewrite> write(List<AsyncFn> functions, Names identifiers) {
        String name = GeneratedName.NEVER.fresh(identifiers);
        List<String> items = List.of(
                visibility(functions) + "trait " + name + " {\n\ttype Type;\n}",
                "impl<T> " + name + " for fn() -> T {\n\ttype Type = T;\n}");
        return write(functions, type(identifiers), items);
    }

    /** The same with a type {@code Never} for a reader: section 2.6 of the library desugarings. */
    public static Optional<Rewrite> writeNamed(List<AsyncFn> functions, Names identifiers) {
        String never = GeneratedName.READABLE_NEVER.fresh(identifiers);
        String output = GeneratedName.HAS_OUTPUT.fresh(identifiers);
        List<String> items = List.of(
                visibility(functions) + "trait " + output + " {\n\ttype Out;\n}",
                "impl<T> " + output + " for fn() -> T {\n\ttype Out = T;\n}",
                visibility(functions) + "type " + never + " = <fn() -> ! as " + output + ">::Out;");
        return write(functions, never, items);
    }

    /** What a public trait names in its associated types has to be public: rustc's E0446. */
    private static String visibility(List<AsyncFn> functions) {
        return functions.stream()
                        .filter(AsyncFn::isNever)
                        .flatMap(function -> function.owner().stream())
                        .anyMatch(owner -> owner.visibility().isPresent())
                ? "pub "
                : "";
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
