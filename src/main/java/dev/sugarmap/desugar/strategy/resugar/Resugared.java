package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.edit.Deletions;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.generated.GeneratedName;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A function that becomes {@code async}, and its edits, one pass after the other. */
final class Resugared {
    private final ManualFn function;
    private final Type output;
    private final Optional<Body> body;
    private final UnusedGenerics unused;
    private final ImplAgain implAgain;
    private boolean signatureStands = true;
    private Optional<NestedTypes> nested = Optional.empty();

    /** What it does, and what of that is there only since it is a block. */
    record Body(FutureBlock block, UnwrappedBody peeling) {}

    Resugared(ManualFn function, ReturnedFuture future, Optional<Body> body, boolean elide) {
        this.function = function;
        this.output = future.output();
        this.body = body;
        List<Node> rest = body.map(found -> found.peeling().rest()).orElse(List.of());
        Optional<Token> outlives = function.associated().isPresent() ? Optional.empty() : future.outlives();
        boolean renames = function.associated()
                .filter(type -> type.renames(output.node()))
                .isPresent();
        this.unused = new UnusedGenerics(function, output.node(), outlives, rest, elide && !renames);
        this.implAgain = new ImplAgain(function, unused);
        if (renames || (!function.isBound() && !isInherent())) {
            implAgain.keepNames();
        }
    }

    /** Whether no trait has a say in the signature. */
    private boolean isInherent() {
        return !function.isInTrait() && !function.isInTraitImpl();
    }

    ManualFn function() {
        return function;
    }

    /** Whether a token belongs to what the result says of the future besides its output, which goes. */
    boolean leaves(Token token) {
        return function.result().node().range().contains(token.range())
                && !output.node().range().contains(token.range());
    }

    /** Leaves the signature behind the name alone, which gives way to another. */
    void loseSignature() {
        signatureStands = false;
    }

    /** Whether the types inside its result can be written where they stand. */
    boolean fits(NestedTypes types) {
        Item owner = function.owner().orElseThrow();
        return types.fit(function.associated().orElseThrow(), owner)
                && types.meanings(owner).stream().allMatch(unused::canBeLeftOut);
    }

    /** Writes the types inside its result where they stand. */
    void fold(NestedTypes types) {
        nested = Optional.of(types);
        types.meanings(function.owner().orElseThrow()).forEach(unused::leaveOut);
    }

    UnusedGenerics unused() {
        return unused;
    }

    ImplAgain implAgain() {
        return implAgain;
    }

    boolean isUnwrapped() {
        return body.isPresent();
    }

    boolean takesArguments() {
        return body.filter(found -> !found.peeling().bindings().isEmpty()).isPresent();
    }

    boolean spellsResult() {
        return body.filter(found -> !found.peeling().pins().isEmpty()
                        || !found.peeling().braces().isEmpty())
                .isPresent();
    }

    /** The arguments belong to an async fn anyway. */
    void giveBackArguments(Rewrite rewrite) {
        if (body.isEmpty()) {
            return;
        }
        UnwrappedBody peeling = body.get().peeling();
        peeling.bindings()
                .forEach((at, binding) -> rename(function.item().params().get(at), binding, rewrite));
        if (peeling.bindings().values().stream().anyMatch(UnwrappedBody.Binding::renamed)) {
            peeling.rest().stream()
                    .flatMap(node -> node.allTokens().stream())
                    .filter(token -> token.text().equals(GeneratedName.SELF.text()))
                    .forEach(token -> rewrite.replace(token.range(), Template.inline("self"), token.range()));
        }
        Deletions deletions = new Deletions();
        deletions.addLines(peeling.captures()).write(rewrite);
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
        if (body.isPresent()) {
            UnwrappedBody peeling = body.get().peeling();
            Deletions deletions = new Deletions().addLines(peeling.pins());
            peeling.braces().forEach(braces -> deletions.addAround(tree(), braces.outer(), braces.inner()));
            deletions.write(rewrite);
        }
    }

    /** The function is async, and its body that of the block. */
    void becomeAsync(Rewrite rewrite) {
        Token fn = function.item().fnToken();
        int start = Stream.of(
                        function.item().unsafeToken().map(Token::range),
                        function.item().externAbi().map(Node::range))
                .flatMap(Optional::stream)
                .mapToInt(TextRange::start)
                .min()
                .orElse(fn.range().start());
        rewrite.before(
                start, Template.inline("async "), function.result().node().range());
        if (signatureStands) {
            writeResult(rewrite);
        }
        body.ifPresent(found -> unwrap(found, rewrite));
    }

    private void writeResult(Rewrite rewrite) {
        TextRange whole = function.result().node().range();
        TextRange kept = output.node().range();
        FnItem.ReturnType arrow = function.item().returnType().orElseThrow();
        if (output instanceof Type.Tuple tuple && tuple.fields().isEmpty()) {
            int start = function.item().paramList().orElseThrow().range().end();
            rewrite.delete(new TextRange(start, arrow.node().range().end()));
        } else if (function.associated().isPresent()) {
            AssociatedType type = function.associated().get();
            Template result = nested.map(types -> types.template(
                            type.declaration().node(), kept, function.owner().orElseThrow()))
                    .orElseGet(() -> type.template(kept));
            rewrite.replace(whole, result, whole);
        } else {
            rewrite.delete(new TextRange(whole.start(), kept.start()));
            rewrite.delete(new TextRange(kept.end(), whole.end()));
        }
    }

    private void unwrap(Body found, Rewrite rewrite) {
        boolean isEmpty = found.peeling().rest().isEmpty()
                && found.block().block().node().allTokens().stream().noneMatch(Resugared::isComment);
        if (isEmpty
                && Questions.inside(found.block().body())
                        .equals(found.block().whole().range())) {
            int start = found.block().body().open().range().end();
            int end = found.block().body().close().orElseThrow().range().start();
            rewrite.delete(new TextRange(start, end));
            return;
        }
        Deletions deletions = new Deletions();
        deletions.addAround(
                tree(),
                found.block().whole().range(),
                Questions.inside(found.block().block()));
        deletions.write(rewrite);
    }

    /** Nothing needs the lifetimes that only the future needed. */
    void dropLifetimes(Rewrite rewrite) {
        if (signatureStands) {
            unused.write(rewrite);
        }
    }

    /** Type parameters that a desugaring named are {@code impl} again. */
    void writeImpl(Rewrite rewrite) {
        if (signatureStands) {
            implAgain.write(rewrite);
        }
    }

    private static boolean isComment(Token token) {
        return token.kind() == SyntaxKind.LINE_COMMENT || token.kind() == SyntaxKind.BLOCK_COMMENT;
    }

    private SyntaxTree tree() {
        return function.item().node().tree();
    }
}
