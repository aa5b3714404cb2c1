package dev.sugarmap.desugar.signature;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Module;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A name that stable Rust accepts for the type {@code !}: example rpit/12 of the language desugarings. */
public final class NeverAlias {
    private static final List<String> ITEMS =
            List.of("trait __Never {\n\ttype Type;\n}", "impl<T> __Never for fn() -> T {\n\ttype Type = T;\n}");

    private NeverAlias() {}

    /** Writes the alias instead of {@code !} in the results of these functions, and declares it where it is used. */
    public static Optional<Rewrite> write(List<AsyncFn> functions) {
        Rewrite rewrite = new Rewrite();
        Set<Module> modules = new LinkedHashSet<>();
        for (AsyncFn function : functions) {
            if (function.isNever()) {
                TextRange type = function.item()
                        .returnType()
                        .flatMap(FnItem.ReturnType::type)
                        .orElseThrow()
                        .node()
                        .range();
                rewrite.replace(type, Template.inline("<fn() -> ! as __Never>::Type"), type);
                modules.add(Module.around(function.item().node()));
            }
        }
        modules.forEach(module -> module.append(rewrite, ITEMS));
        return rewrite.isEmpty() ? Optional.empty() : Optional.of(rewrite);
    }
}
