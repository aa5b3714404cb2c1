package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.edit.KeptText;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.strategy.shared.Imports;
import dev.sugarmap.desugar.strategy.shared.Imports.Import;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The imports that only futures by hand needed, such as {@code use std::future::Future;}: rule 11. */
final class FutureImports {
    private static final Set<String> OF_FUTURES = Set.of("Future", "Pin", "Box", "BoxFuture", "LocalBoxFuture");
    private static final String POLL = "poll";

    private final RustFile file;
    private final KeptText kept;
    private final Imports imports;
    private final Set<String> names = new LinkedHashSet<>();

    /**
     * Looks for them.
     *
     * @param kept what is left of the file
     */
    FutureImports(RustFile file, KeptText kept) {
        this.file = file;
        this.kept = kept;
        this.imports = new Imports(file.tree());
    }

    /** Removes those that something named which is gone, and nothing names any more. */
    void write(Rewrite rewrite) {
        imports.remove(this::isLeftOver, rewrite);
    }

    private boolean isLeftOver(Import imported) {
        if (!OF_FUTURES.contains(imported.path().getLast())) {
            return false;
        }
        List<Token> uses = imports.uses(imported);
        boolean isLeftOver =
                !uses.isEmpty() && uses.stream().noneMatch(use -> kept.has(use.range())) && !callsMethod(imported);
        if (isLeftOver) {
            names.add("`" + imported.name() + "`");
        }
        return isLeftOver;
    }

    /** Whether a method of the trait may be called, {@code future.poll(cx)}, which takes the import without naming it. */
    private boolean callsMethod(Import imported) {
        return imported.path().getLast().equals("Future")
                && file.tree().identifiers(POLL).stream()
                        .filter(method -> method.previousSignificant()
                                .filter(before -> before.kind() == SyntaxKind.DOT)
                                .isPresent())
                        .anyMatch(method -> Imports.reaches(imported, method));
    }

    /** What they brought, in backquotes. */
    Set<String> names() {
        return names;
    }
}
