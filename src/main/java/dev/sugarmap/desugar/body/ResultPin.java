package dev.sugarmap.desugar.body;

import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Returns;
import dev.sugarmap.desugar.source.Types;
import dev.sugarmap.rust.ast.Block;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import java.util.Optional;
import java.util.stream.Stream;

/** How the result type of a body is spelled out inside of its async block. */
enum ResultPin {
    /** Not at all. */
    NONE,
    /** As the type of the tail. */
    TAIL,
    /** By a {@code return} that never runs, for bodies that return early. */
    RETURN,
    /** As the type of the whole body, which is a block of its own. */
    BLOCK,
    /** By a {@code return} that never runs, and as the type of the whole body. */
    RETURN_AND_BLOCK,
    /** As the type {@code ()} of the whole body, whose value is dropped. */
    UNIT,
    /** Not at all, but the body stays a block of its own. */
    NESTED,
    /** As that of a function which the value is passed through, so that a closure knows its signature. */
    FUNCTION;

    boolean hasReturn() {
        return this == RETURN || this == RETURN_AND_BLOCK;
    }

    boolean hasBlock() {
        return this == BLOCK || this == RETURN_AND_BLOCK;
    }

    /** What the option asks for. */
    static ResultPin ofLanguage(AsyncFn function, Block body, Optional<Type> result, Job job) {
        ResultPin needed = needed(function, body, result, job);
        return switch (job.value(AsyncBody.PIN)) {
            case "never" -> NONE;
            case "always" -> needed == FUNCTION || isUnsaid(result) ? needed : RETURN;
            default -> needed;
        };
    }

    /** What rules 3 and 4 of this package ask for. */
    static ResultPin needed(AsyncFn function, Block body, Optional<Type> result, Job job) {
        if (cannotBeSaid(result)) {
            return NONE;
        }
        if (new ClosureResult(function, body, result.get(), job).isExpected()) {
            return FUNCTION;
        }
        if (isUnsaid(result)) {
            return NONE;
        }
        boolean plain = job.types().isPlain(result.get(), function);
        Returns returns = Returns.in(body, job.returningMacros());
        if (returns.any()) {
            return !plain || returns.needType() ? RETURN : NONE;
        }
        return plain || Divergence.of(body) ? NONE : TAIL;
    }

    /**
     * The shortest form that a reader follows at once: rule 3 of this package.
     *
     * @param endsEarly whether the temporaries of the tail have to die before the arguments
     */
    static ResultPin ofLibrary(AsyncFn function, Block body, Optional<Type> result, boolean endsEarly, Job job) {
        if (isUnsaid(result) || isLeftOpaque(function, result.get())) {
            return NONE;
        }
        if (Returns.in(body, job.returningMacros()).any()) {
            return RETURN_AND_BLOCK;
        }
        return Types.isScalarOrString(result.get()) && !endsEarly ? NONE : BLOCK;
    }

    /** What the macro async_trait does: rule 8 of this package. */
    static ResultPin ofMacro(AsyncFn function, Optional<Type> result, boolean takesArguments) {
        if (result.isEmpty()) {
            return UNIT;
        }
        if (isLeftOpaque(function, result.get())) {
            return takesArguments ? NESTED : NONE;
        }
        return RETURN_AND_BLOCK;
    }

    /** Whether a result mentions an associated type that the implementation around defines as opaque. */
    private static boolean isLeftOpaque(AsyncFn function, Type result) {
        return function.owner().orElse(null) instanceof ImplItem owner
                && owner.items().stream()
                        .filter(item -> item.node().kind() == SyntaxKind.TYPE_ITEM)
                        .filter(item ->
                                item.node().node(SyntaxKind.IMPL_TRAIT_TYPE).isPresent())
                        .flatMap(item -> item.name().stream())
                        .anyMatch(name -> mentions(result.node(), name.text()));
    }

    private static boolean mentions(Node type, String associated) {
        return Stream.concat(Stream.of(type), type.descendants().stream())
                .filter(node -> node.kind() == SyntaxKind.PATH_TYPE)
                .map(node -> new Path(node).text())
                .anyMatch(("Self::" + associated)::equals);
    }

    private static boolean isUnsaid(Optional<Type> result) {
        return cannotBeSaid(result) || result.get() instanceof Type.ImplTrait;
    }

    private static boolean cannotBeSaid(Optional<Type> result) {
        return result.isEmpty() || result.get() instanceof Type.Never || isUnit(result.get());
    }

    private static boolean isUnit(Type type) {
        return type instanceof Type.Tuple tuple && tuple.fields().isEmpty();
    }
}
