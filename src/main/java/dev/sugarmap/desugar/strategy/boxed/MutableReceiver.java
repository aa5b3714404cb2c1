package dev.sugarmap.desugar.strategy.boxed;

import dev.sugarmap.desugar.body.SelfWords;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.Optional;
import java.util.Set;

/** The receiver {@code mut self: &mut Self} where a body borrows {@code &mut self}, as the macro lets it: rule 12. */
final class MutableReceiver {
    /** What follows a word that {@code &mut} before it does not borrow. */
    private static final Set<SyntaxKind> PROJECTIONS = Set.of(
            SyntaxKind.DOT,
            SyntaxKind.LEFT_BRACKET,
            SyntaxKind.LEFT_PARENTHESIS,
            SyntaxKind.QUESTION,
            SyntaxKind.PATH_SEPARATOR);

    private MutableReceiver() {}

    /**
     * Writes it, if it is due.
     *
     * @param words those of the body
     * @return why it is due
     */
    static Optional<String> write(AsyncFn function, SelfWords words, Rewrite rewrite) {
        Optional<Param.SelfParam> receiver =
                function.item().selfParam().filter(self -> self.mutToken().isPresent());
        Optional<Token> ampersand = receiver.flatMap(Param.SelfParam::ampersand);
        if (ampersand.isEmpty() || words.values().stream().noneMatch(MutableReceiver::isBorrowed)) {
            return Optional.empty();
        }
        Token self = receiver.orElseThrow().selfToken();
        rewrite.before(ampersand.get().range().start(), Template.inline("mut self: "), self.range());
        rewrite.replace(self.range(), Template.inline("Self"), self.range());
        return Optional.of("The body of `" + function.name() + "` borrows `&mut self`.");
    }

    /** Whether the word is all that {@code &mut} is before, as in {@code &mut self} and not in {@code &mut self.x}. */
    private static boolean isBorrowed(Token self) {
        Optional<Token> mutable = self.previousSignificant().filter(token -> token.kind() == SyntaxKind.MUT);
        return mutable.flatMap(Token::previousSignificant)
                        .filter(token -> token.kind() == SyntaxKind.AND)
                        .isPresent()
                && self.nextSignificant()
                        .filter(token -> PROJECTIONS.contains(token.kind()))
                        .isEmpty();
    }
}
