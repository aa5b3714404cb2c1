package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.edit.Deletions;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;

/** How a lifetime is left out: {@code &'a u8} becomes {@code &u8}, and {@code Iter<'a>} becomes {@code Iter<'_>}. */
final class LifetimeElision {
    private LifetimeElision() {}

    /** Leaves out lifetimes in their places. */
    static void write(List<Token> places, Deletions deletions, Rewrite rewrite) {
        for (Token place : places) {
            if (isOfReference(place)) {
                deletions.add(withSpace(place));
            } else {
                rewrite.replace(place.range(), Template.inline("'_"), place.range());
            }
        }
    }

    static boolean isOfReference(Token lifetime) {
        return lifetime.previousSignificant()
                .filter(before -> before.kind() == SyntaxKind.AND)
                .isPresent();
    }

    /** A lifetime up to what it is written before. */
    static TextRange withSpace(Token lifetime) {
        int end = lifetime.nextSignificant().orElseThrow().range().start();
        return new TextRange(lifetime.range().start(), end);
    }
}
