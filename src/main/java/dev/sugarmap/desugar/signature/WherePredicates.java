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
    private final AsyncFn function;
    private final Optional<WhereClause> clause;
    private boolean begun;

    /** The predicates of a function that several passes add to, one after the other. */
    public WherePredicates(AsyncFn function) {
        this.function = function;
        this.clause = function.item().whereClause();
    }

    /** Adds predicates to a function that one pass only adds to. */
    public static void add(AsyncFn function, List<String> predicates, Rewrite rewrite, TextRange cause) {
        new WherePredicates(function)
                .add(predicates.stream().map(Template::inline).toList(), rewrite, cause);
    }

    /** Adds predicates after those that there are. */
    public void add(List<Template> predicates, Rewrite rewrite, TextRange cause) {
        for (Template predicate : predicates) {
            if (clause.isPresent()) {
                append(clause.get(), predicate, rewrite, cause);
            } else if (begun) {
                rewrite.after(function.signatureEnd(), line(",\n\t").then(predicate), cause);
            } else {
                rewrite.after(function.signatureEnd(), line("\nwhere\n\t").then(predicate), cause);
                spaceBeforeBody().ifPresent(space -> rewrite.replace(space.range(), line(",\n"), cause));
                begun = true;
            }
        }
    }

    private void append(WhereClause present, Template predicate, Rewrite rewrite, TextRange cause) {
        Token last = present.node().lastToken().orElseThrow();
        boolean separated = last.kind() == SyntaxKind.COMMA || last.kind() == SyntaxKind.WHERE;
        Template text = line((separated ? "" : ",") + "\n\t").then(predicate).text(separated ? "," : "");
        rewrite.after(last.range().end(), text, cause);
        if (!begun) {
            spaceBeforeBody()
                    .filter(space -> !space.text().contains("\n"))
                    .ifPresent(space -> rewrite.replace(space.range(), line(separated ? "\n" : ",\n"), cause));
            begun = true;
        }
    }

    private Template line(String words) {
        return Template.at(function.indent()).text(words);
    }

    private Optional<Token> spaceBeforeBody() {
        return function.item().body().flatMap(body -> spaceBefore(body.open()));
    }

    private static Optional<Token> spaceBefore(Token token) {
        SyntaxTree tree = token.tree();
        int before = token.index() - 1;
        return before >= 0 && tree.tokenKind(before) == SyntaxKind.WHITESPACE
                ? Optional.of(new Token(tree, before))
                : Optional.empty();
    }
}
