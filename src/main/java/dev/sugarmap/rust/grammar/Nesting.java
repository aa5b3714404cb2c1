package dev.sugarmap.rust.grammar;

import java.util.concurrent.CompletableFuture;

/** How deeply texts may nest. Each level takes a few frames of the stack, and callers' stacks are of unknown size. */
final class Nesting {
    /** The levels that are read on any stack. */
    static final int SHALLOW = 100;

    /** The levels that are read at all. */
    static final int DEEPEST = 1_000;

    private static final long DEEP_STACK = 32L << 20;

    private Nesting() {}

    /** Runs a task to its end on a stack that holds all levels. */
    static void withDeepStack(Runnable task) {
        CompletableFuture.runAsync(task, work -> new Thread(null, work, "rust-parser", DEEP_STACK).start())
                .join();
    }
}
