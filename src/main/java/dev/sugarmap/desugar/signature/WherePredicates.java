package dev.sugarmap.desugar.signature;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.rust.ast.WhereClause;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;
import java.util.Optional;

/** More predicates for the {@code where} clause of a function, which gets one if it has none. */
public final class WherePredicates {
    private WherePredicates() {}

    public static void add(AsyncFn function, List<String> predicates, Rewrite rewrite, TextRange cause) {
        if (predicates.isEmpty()) {
            return;
        }
        Optional<WhereClause> clause = function.item().whereClause();
        if (clause.isPresent()) {
            append(function, clause.get(), predicates, rewrite, cause);
        } else {
            create(function, predicates, rewrite, cause);
        }
    }

    private static void append(
            AsyncFn function, WhereClause clause, List<String> predicates, Rewrite rewrite, TextRange cause) {
        Token last = clause.node().lastToken().orElseThrow();
        boolean separated = last.kind() == SyntaxKind.COMMA || last.kind() == SyntaxKind.WHERE;
        String text = (separated ? "" : ",") + "\n\t" + String.join(",\n\t", predicates) + (separated ? "," : "");
        rewrite.after(last.range().end(), Template.at(function.indent()).text(text), cause);
    }

    private static void create(AsyncFn function, List<String> predicates, Rewrite rewrite, TextRange cause) {
        Template text = Template.at(function.indent()).text("\nwhere\n\t" + String.join(",\n\t", predicates));
        Optional<TextRange> space = function.item().body().flatMap(body -> spaceBefore(body.open()));
        if (space.isPresent()) {
            rewrite.replace(space.get(), text.text(",\n"), cause);
        } else {
            rewrite.after(function.signatureEnd(), text, cause);
        }
    }

    private static Optional<TextRange> spaceBefore(Token token) {
        SyntaxTree tree = token.tree();
        int before = token.index() - 1;
        return before >= 0 && tree.tokenKind(before) == SyntaxKind.WHITESPACE
                ? Optional.of(new Token(tree, before).range())
                : Optional.empty();
    }
}
