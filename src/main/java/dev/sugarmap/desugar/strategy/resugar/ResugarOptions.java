package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.Strategy;
import java.util.List;

/** The choices that resugaring offers. */
public final class ResugarOptions {
    public static final Strategy.Option BOXED = new Strategy.Option(
            "boxed", "Whether functions that return a boxed future are rewritten as well.", List.of("false", "true"));
    public static final Strategy.Option ALLOW_BORROW = new Strategy.Option(
            "allow-borrow",
            "Whether a function is rewritten although its future would borrow longer.",
            List.of("false", "true"));
    public static final Strategy.Option DROP_BOUNDS = new Strategy.Option(
            "drop-bounds",
            "Whether a function is rewritten although the future's bounds, such as Send, are not promised any more.",
            List.of("false", "true"));
    public static final Strategy.Option ELIDE = new Strategy.Option(
            "elide", "Whether lifetimes that occur once lose their names.", List.of("false", "true"));
    public static final Strategy.Option ASYNC_TRAIT = new Strategy.Option(
            "async-trait", "Whether the attribute async_trait is removed.", List.of("false", "true"));
    public static final Strategy.Option BOUNDS = new Strategy.Option(
            "bounds",
            "What becomes of bounds on an associated type that goes: return type notation, or everything stays.",
            List.of("notation", "keep"));

    private ResugarOptions() {}
}
