package dev.sugarmap.desugar.body;

import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.FileFacts;
import dev.sugarmap.desugar.source.Returns;
import dev.sugarmap.desugar.source.Types;
import dev.sugarmap.rust.ast.Block;
import dev.sugarmap.rust.ast.Type;
import java.util.Optional;

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
    RETURN_AND_BLOCK;

    boolean hasReturn() {
        return this == RETURN || this == RETURN_AND_BLOCK;
    }

    boolean hasBlock() {
        return this == BLOCK || this == RETURN_AND_BLOCK;
    }

    /** Rule 3 of section S1 of the language desugarings. */
    static ResultPin ofLanguage(AsyncFn function, Block body, Optional<Type> result, FileFacts facts) {
        Options options = facts.options();
        if (cannotBeSaid(result) || Types.isOpen(result.get()) || options.has(AsyncBody.PIN.name(), "never")) {
            return NONE;
        }
        if (options.has(AsyncBody.PIN.name(), "always")) {
            return RETURN;
        }
        boolean plain = facts.types().isPlain(result.get(), function);
        Returns returns = Returns.in(body, facts.returningMacros());
        if (returns.any()) {
            return !plain || returns.needType() ? RETURN : NONE;
        }
        return plain ? NONE : TAIL;
    }

    /**
     * The shortest form of section 1.5 of the library desugarings.
     *
     * @param endsEarly whether the temporaries of the tail have to die before the arguments
     */
    static ResultPin ofLibrary(Block body, Optional<Type> result, boolean endsEarly, FileFacts facts) {
        if (cannotBeSaid(result) || result.get() instanceof Type.ImplTrait) {
            return NONE;
        }
        if (Returns.in(body, facts.returningMacros()).any()) {
            return RETURN_AND_BLOCK;
        }
        return Types.isScalarOrString(result.get()) && !endsEarly ? NONE : BLOCK;
    }

    private static boolean cannotBeSaid(Optional<Type> result) {
        return result.isEmpty() || result.get() instanceof Type.Never || isUnit(result.get());
    }

    private static boolean isUnit(Type type) {
        return type instanceof Type.Tuple tuple && tuple.fields().isEmpty();
    }
}
