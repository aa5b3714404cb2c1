package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.edit.Deletions;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.generated.GeneratedName;
import dev.sugarmap.rust.ast.Block;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;

/** The body of a function that becomes {@code async}, and its edits: rules 1 and 2. */
record ResugaredBody(FnItem item, FutureBlock block, UnwrappedBody unwrapped) {
    /** The body of a function whose future results in that type. */
    static ResugaredBody of(FnItem item, Type output, FutureBlock block) {
        return new ResugaredBody(item, block, new UnwrappedBody(item.params(), output, block.block()));
    }

    boolean takesArguments() {
        return !unwrapped.bindings().isEmpty();
    }

    boolean spellsResult() {
        return !unwrapped.pins().isEmpty() || !unwrapped.braces().isEmpty();
    }

    /** The arguments belong to an async fn anyway. */
    void giveBackArguments(Rewrite rewrite) {
        unwrapped.bindings().forEach((at, binding) -> rename(item.params().get(at), binding, rewrite));
        if (unwrapped.bindings().values().stream().anyMatch(UnwrappedBody.Binding::renamed)) {
            Remains.tokens(unwrapped.rest())
                    .filter(token -> token.text().equals(GeneratedName.SELF.text()))
                    .forEach(token -> rewrite.replace(token.range(), Template.inline("self"), token.range()));
        }
        new Deletions().addLines(unwrapped.captures()).write(rewrite);
    }

    private static void rename(Param param, UnwrappedBody.Binding binding, Rewrite rewrite) {
        TextRange cause = param.node().range();
        switch (param) {
            case Param.SelfParam self -> {
                boolean changes = binding.mutable()
                        && self.ampersand().isEmpty()
                        && self.mutToken().isEmpty();
                if (changes) {
                    rewrite.before(self.selfToken().range().start(), Template.inline("mut "), cause);
                }
            }
            case Param.TypedParam typed -> {
                TextRange name = typed.pattern().orElseThrow().node().range();
                if (binding.pattern().isPresent()) {
                    rewrite.replace(
                            name,
                            Template.inline("").hole(binding.pattern().get().range()),
                            cause);
                } else if (binding.mutable()
                        && !typed.pattern().orElseThrow().node().has(SyntaxKind.MUT)) {
                    rewrite.before(name.start(), Template.inline("mut "), cause);
                }
            }
            case Param.Variadic _ -> {}
        }
    }

    /** The signature says the type of the result. */
    void leaveResult(Rewrite rewrite) {
        Deletions deletions = new Deletions().addLines(unwrapped.pins());
        unwrapped.braces().forEach(braces -> deletions.addAround(item.node().tree(), braces.outer(), braces.inner()));
        deletions.write(rewrite);
    }

    /** The body of the function is that of the block. */
    void unwrap(Rewrite rewrite) {
        Block body = block.body();
        boolean isEmpty = unwrapped.rest().isEmpty()
                && block.block().node().allTokens().stream().noneMatch(ResugaredBody::isComment);
        if (isEmpty && BlockContents.inside(body).equals(block.whole().range())) {
            rewrite.delete(new TextRange(
                    body.open().range().end(),
                    body.close().orElseThrow().range().start()));
            return;
        }
        new Deletions()
                .addAround(item.node().tree(), block.whole().range(), BlockContents.inside(block.block()))
                .write(rewrite);
    }

    private static boolean isComment(Token token) {
        return token.kind() == SyntaxKind.LINE_COMMENT || token.kind() == SyntaxKind.BLOCK_COMMENT;
    }
}
