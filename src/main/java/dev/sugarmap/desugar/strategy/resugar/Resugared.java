package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.generated.GeneratedName;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A function that becomes {@code async}, and the edits of its signature, one pass after the other. */
final class Resugared {
    private final ManualFn function;
    private final ReturnedFuture future;
    private final Optional<ResugaredBody> body;
    private final Predicate<String> mayGo;
    private final Optional<FoldedTypes> folded;
    private final LighterGenerics generics;
    private final ImplAgain implAgain;
    private final Signature signature;

    /** What becomes of its signature. */
    private enum Signature {
        /** It says what that of an async fn says. */
        CHANGES,
        /** The same, and type parameters keep their names, since another signature has to say the same. */
        CHANGES_BUT_TYPES,
        /** It gives way to another behind the name. */
        GOES
    }

    private Resugared(
            ManualFn function,
            ReturnedFuture future,
            Optional<ResugaredBody> body,
            Predicate<String> mayGo,
            Optional<FoldedTypes> folded,
            Signature signature) {
        this.function = function;
        this.future = future;
        this.body = body;
        this.mayGo = mayGo;
        this.folded = folded;
        this.signature = signature;
        this.generics = generics();
        this.implAgain =
                signature == Signature.CHANGES && !renames() ? ImplAgain.of(generics) : ImplAgain.none(generics);
    }

    /**
     * A function by itself.
     *
     * @param mayGo which names of lifetimes the user does not want to see
     */
    static Resugared of(
            ManualFn function, ReturnedFuture future, Optional<ResugaredBody> body, Predicate<String> mayGo) {
        boolean isFree = function.isBound() || !(function.isInTrait() || function.isInTraitImpl());
        Signature signature = isFree ? Signature.CHANGES : Signature.CHANGES_BUT_TYPES;
        return new Resugared(function, future, body, mayGo, Optional.empty(), signature);
    }

    /** The same, and its result says what these types stand for. */
    Resugared folding(FoldedTypes types) {
        return new Resugared(function, future, body, mayGo, Optional.of(types), signature);
    }

    /** The same, and its type parameters keep their names. */
    Resugared keepingTypeNames() {
        return new Resugared(function, future, body, mayGo, folded, Signature.CHANGES_BUT_TYPES);
    }

    /** The same, and what is behind its name gives way to another signature. */
    Resugared withoutSignature() {
        return new Resugared(function, future, body, mayGo, folded, Signature.GOES);
    }

    private LighterGenerics generics() {
        List<Node> statements = body.map(found -> found.unwrapped().rest()).orElse(List.of());
        List<Node> result = Stream.concat(
                        Stream.of(future.output().node()),
                        folded.stream().flatMap(types -> types.meanings(owner()).stream()))
                .toList();
        List<TextRange> replaced = folded.map(types -> types.paths(owner())).orElse(List.of());
        Optional<Token> bound = function.associated().isPresent() ? Optional.empty() : future.outlives();
        return LighterGenerics.of(
                new Remains(function.item(), result, replaced, statements),
                bound,
                renames() ? GeneratedName.MACRO_LIFETIME::isCountedIn : mayGo);
    }

    /** Whether what its result will say comes from declarations that call it otherwise. */
    private boolean renames() {
        return function.associated()
                        .filter(type -> type.renames(future.output().node()))
                        .isPresent()
                || folded.filter(types -> types.rename(owner())).isPresent();
    }

    private Item owner() {
        return function.owner().orElseThrow();
    }

    ManualFn function() {
        return function;
    }

    /** Whether a token belongs to what the result says of the future besides its output, which goes. */
    boolean leaves(Token token) {
        return function.result().node().range().contains(token.range())
                && !future.output().node().range().contains(token.range());
    }

    LighterGenerics lighterGenerics() {
        return generics;
    }

    ImplAgain implAgain() {
        return implAgain;
    }

    Optional<ResugaredBody> body() {
        return body;
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
        if (signature != Signature.GOES) {
            writeResult(rewrite);
        }
        body.ifPresent(found -> found.unwrap(rewrite));
    }

    private void writeResult(Rewrite rewrite) {
        Type output = future.output();
        TextRange whole = function.result().node().range();
        TextRange kept = output.node().range();
        FnItem.ReturnType arrow = function.item().returnType().orElseThrow();
        if (output instanceof Type.Tuple tuple && tuple.fields().isEmpty()) {
            int start = function.item().paramList().orElseThrow().range().end();
            rewrite.delete(new TextRange(start, arrow.node().range().end()));
        } else if (function.associated().isPresent()) {
            AssociatedType type = function.associated().get();
            Template written = folded.map(types -> types.template(type, kept, owner()))
                    .orElseGet(() -> Template.inline("").quote(kept));
            rewrite.replace(whole, written, whole);
        } else {
            rewrite.delete(new TextRange(whole.start(), kept.start()));
            rewrite.delete(new TextRange(kept.end(), whole.end()));
        }
    }

    /** Nothing needs the lifetimes that only the future needed. */
    void dropLifetimes(Rewrite rewrite) {
        if (signature != Signature.GOES) {
            generics.write(rewrite);
        }
    }

    /** Type parameters that a desugaring named are {@code impl} again. */
    void writeImpl(Rewrite rewrite) {
        if (signature != Signature.GOES) {
            implAgain.write(rewrite);
        }
    }
}
