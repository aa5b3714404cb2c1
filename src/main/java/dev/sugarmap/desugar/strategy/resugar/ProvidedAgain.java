package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;

/**
 * A body that goes back to the trait that provided it: rule 8.
 *
 * @param bodies what was moved out of that trait
 * @param declared the method of the trait
 * @param body the function that holds the body
 * @param forwarders the methods of implementations that only call it, and their associated types
 */
record ProvidedAgain(ReturnedBodies bodies, FnItem declared, FnItem body, List<Node> forwarders) {
    String name() {
        return declared.name().map(Token::text).orElse("_");
    }

    /** Has the method say all that the function does behind its name. */
    void write(Rewrite rewrite) {
        declared.semicolon().ifPresent(semicolon -> {
            int start = declared.name().orElseThrow().range().end();
            int from = body.name().orElseThrow().range().end();
            TextRange all = body.node().range();
            rewrite.replace(
                    new TextRange(start, semicolon.range().end()),
                    Template.inline("").hole(new TextRange(from, all.end())),
                    all);
        });
    }
}
