package dev.sugarmap.desugar.body;

import dev.sugarmap.desugar.Refusal;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.signature.LifetimePlaces;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Generics;
import dev.sugarmap.desugar.source.Returns;
import dev.sugarmap.rust.ast.Block;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A result {@code impl Fn(&str) -> usize} that a closure of the body takes its signature from, which it cannot inside of a
 * block: rule 4 of this package.
 */
final class ClosureResult {
    private final AsyncFn function;
    private final Block body;
    private final Type result;
    private final Job job;

    ClosureResult(AsyncFn function, Block body, Type result, Job job) {
        this.function = function;
        this.body = body;
        this.result = result;
        this.job = job;
    }

    /** Whether the value of the body is a closure, or holds one, that needs what the result says of it. */
    boolean isExpected() {
        return signatures().findAny().isPresent()
                && body.tail().stream().flatMap(ClosureResult::closures).anyMatch(this::needsSignature);
    }

    /** Why the helper function that would tell the closure its signature cannot do so. */
    Optional<Refusal> refusal() {
        if (!isExpected()) {
            return Optional.empty();
        }
        String lost = "a closure takes its signature from `" + result.node().text()
                + "`, which an async block does not tell it, ";
        Optional<String> unnamed = unnamed();
        if (unnamed.isPresent()) {
            return Optional.of(Refusal.because(lost + "and no function inside of the block can name " + unnamed.get())
                    .withHelp("write the types of the closure's parameters and of its result"));
        }
        return Returns.in(body, job.returningMacros()).any()
                ? Optional.of(Refusal.because(lost + "and the body returns early")
                        .withHelp("return at the end of the body only"))
                : Optional.empty();
    }

    /** What of the result type means something only in the scope of the function. */
    private Optional<String> unnamed() {
        Generics generics = Generics.of(function);
        return result.node().allTokens().stream()
                .filter(token -> token.kind() == SyntaxKind.SELF_TYPE
                        || generics.all()
                                .anyMatch(param -> param.name().map(Token::text).equals(Optional.of(token.text()))))
                .map(token -> "`" + token.text() + "`")
                .findFirst()
                .or(() -> LifetimePlaces.of(result.node()).isEmpty()
                        ? Optional.empty()
                        : Optional.of("the lifetime in it"));
    }

    /** The bounds {@code Fn(A) -> B} in the result. */
    private Stream<Path.Segment> signatures() {
        return Stream.concat(Stream.of(result.node()), result.node().descendants().stream())
                .filter(node -> node.kind() == SyntaxKind.IMPL_TRAIT_TYPE)
                .flatMap(node -> new Type.ImplTrait(node).bounds().stream())
                .flatMap(bound -> bound.trait().stream())
                .flatMap(path -> path.last().stream())
                .filter(segment -> segment.argumentNode()
                        .filter(node -> node.kind() == SyntaxKind.PARENTHESIZED_ARGS)
                        .isPresent());
    }

    /** The closures that are the value of an expression or the fields of that value. */
    private static Stream<Node> closures(Node expression) {
        return switch (expression.kind()) {
            case CLOSURE_EXPRESSION -> Stream.of(expression);
            case PARENTHESIZED_EXPRESSION, TUPLE_EXPRESSION ->
                expression.nodes(SyntaxKind::isExpression).stream().flatMap(ClosureResult::closures);
            case BLOCK_EXPRESSION -> new Block(expression).tail().stream().flatMap(ClosureResult::closures);
            default -> Stream.empty();
        };
    }

    private boolean needsSignature(Node closure) {
        boolean leavesOutTypes = closure.node(SyntaxKind.CLOSURE_PARAMS).stream()
                .flatMap(params -> params.nodes().stream())
                .anyMatch(param -> param.node(SyntaxKind::isType).isEmpty());
        return leavesOutTypes
                || signatures()
                        .flatMap(signature -> signature.returnType().stream())
                        .anyMatch(type -> !job.types().isPlain(type, function));
    }
}
