package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.generated.GeneratedName;
import dev.sugarmap.rust.ast.Bound;
import dev.sugarmap.rust.ast.GenericArg;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;
import java.util.Optional;

/**
 * A type that says that it is a future, and of what.
 *
 * @param output what the future results in
 * @param bounds what the type says beside that: lifetimes, captures, promises
 * @param lifetime the lifetime that an alias such as {@code BoxFuture<'a, R>} is applied to
 */
record ReturnedFuture(Form form, Type output, List<Bound> bounds, Optional<Token> lifetime) {
    /** The trait that the documents capture lifetimes by; generated code has one of its own. */
    private static final String CAPTURES = "Captures";

    /** How the future is written. */
    enum Form {
        /** {@code impl Future<Output = R>}. */
        OPAQUE,
        /** {@code Pin<Box<dyn Future<Output = R>>>}. */
        BOXED,
        /** {@code BoxFuture<'a, R>}, which is {@code Send}. */
        BOXED_SEND
    }

    /** The future that a type is, if it is one. */
    static Optional<ReturnedFuture> of(Type type) {
        return switch (type) {
            case Type.ImplTrait opaque -> ofBounds(opaque.bounds(), Form.OPAQUE);
            case Type.PathType path -> path.path().last().flatMap(ReturnedFuture::ofPath);
            case Type.Parenthesized inside -> inside.inner().flatMap(ReturnedFuture::of);
            default -> Optional.empty();
        };
    }

    /** The future that the bounds of an associated type ask for. */
    static Optional<ReturnedFuture> ofBounds(Item.Other associated) {
        return ofBounds(associated.bounds(), Form.OPAQUE);
    }

    private static Optional<ReturnedFuture> ofBounds(List<Bound> bounds, Form form) {
        for (Bound bound : bounds) {
            Optional<Type> output =
                    bound.trait().filter(path -> path.endsWith("Future")).flatMap(ReturnedFuture::outputOf);
            if (output.isPresent()) {
                List<Bound> rest =
                        bounds.stream().filter(other -> !other.equals(bound)).toList();
                return Optional.of(new ReturnedFuture(form, output.get(), rest, Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Type> outputOf(Path future) {
        return future.lastArgs().stream()
                .filter(GenericArg.Constraint.class::isInstance)
                .map(GenericArg.Constraint.class::cast)
                .filter(constraint -> constraint.item().map(Path::text).equals(Optional.of("Output")))
                .flatMap(constraint -> constraint.type().stream())
                .findFirst();
    }

    private static Optional<ReturnedFuture> ofPath(Path.Segment last) {
        return switch (last.name().text()) {
            case "Pin" ->
                onlyType(last)
                        .filter(Type.PathType.class::isInstance)
                        .flatMap(box -> new Path(box.node()).last())
                        .filter(box -> box.name().text().equals("Box"))
                        .flatMap(ReturnedFuture::onlyType)
                        .flatMap(ReturnedFuture::ofObject);
            case "BoxFuture" -> ofAlias(last, Form.BOXED_SEND);
            case "LocalBoxFuture" -> ofAlias(last, Form.BOXED);
            default -> Optional.empty();
        };
    }

    private static Optional<ReturnedFuture> ofObject(Type type) {
        return switch (type) {
            case Type.DynTrait object -> ofBounds(object.bounds(), Form.BOXED);
            case Type.Parenthesized inside -> inside.inner().flatMap(ReturnedFuture::ofObject);
            default -> Optional.empty();
        };
    }

    private static Optional<ReturnedFuture> ofAlias(Path.Segment alias, Form form) {
        Optional<Token> lifetime = alias.genericArgs().stream()
                .filter(GenericArg.LifetimeArg.class::isInstance)
                .map(argument -> ((GenericArg.LifetimeArg) argument).lifetime())
                .findFirst();
        return onlyType(alias).map(output -> new ReturnedFuture(form, output, List.of(), lifetime));
    }

    private static Optional<Type> onlyType(Path.Segment segment) {
        List<Type> types = segment.typeArgs().stream().toList();
        return types.size() == 1 ? Optional.of(types.getFirst()) : Optional.empty();
    }

    boolean isBoxed() {
        return form != Form.OPAQUE;
    }

    boolean isSend() {
        return form == Form.BOXED_SEND || bounds.stream().anyMatch(bound -> bound.asksFor("Send"));
    }

    /** The lifetime that the future has to outlive. */
    Optional<Token> outlives() {
        return bounds.stream()
                .filter(Bound.LifetimeBound.class::isInstance)
                .map(bound -> ((Bound.LifetimeBound) bound).lifetime())
                .findFirst()
                .or(() -> lifetime)
                .filter(token -> !token.text().equals("'static"));
    }

    /** What says which lifetimes the future captures: {@code use<..>} or {@code Captures<..>}. */
    List<Bound> clauses() {
        return bounds.stream().filter(ReturnedFuture::isClause).toList();
    }

    private static boolean isClause(Bound bound) {
        return bound instanceof Bound.UseBound
                || bound.traitName()
                        .filter(name -> name.equals(CAPTURES) || GeneratedName.CAPTURES.isIn(name))
                        .isPresent();
    }

    /** What an {@code async fn} does not promise. */
    List<String> promises() {
        return bounds.stream()
                .filter(bound -> !isClause(bound))
                .filter(bound -> !(bound instanceof Bound.LifetimeBound lifetimeBound)
                        || lifetimeBound.lifetime().text().equals("'static"))
                .map(bound -> bound.traitName().orElseGet(() -> bound.node().text()))
                .toList();
    }

    /** The lifetimes that a clause names. */
    List<String> captured() {
        return clauses().stream()
                .flatMap(bound -> bound.node().allTokens().stream())
                .filter(token -> token.kind() == SyntaxKind.LIFETIME)
                .map(Token::text)
                .toList();
    }
}
