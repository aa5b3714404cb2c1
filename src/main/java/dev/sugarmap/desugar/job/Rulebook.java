package dev.sugarmap.desugar.job;

import dev.sugarmap.desugar.Strategy;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of one strategy, each declared once, in the order in which their passes apply. A strategy declares its rules
 * as constants; those that all strategies have the same words for are written here.
 */
public final class Rulebook {
    private final String strategy;
    private final String doc;
    private final List<Strategy.Rule> rules = new ArrayList<>();

    /**
     * The rules of a strategy.
     *
     * @param doc the slug of the document that rules come from which name none
     */
    public Rulebook(String strategy, String doc) {
        this.strategy = strategy;
        this.doc = doc;
    }

    /** The strategy's id. */
    public String strategy() {
        return strategy;
    }

    /** All rules, in the order in which they were declared. */
    public List<Strategy.Rule> rules() {
        return List.copyOf(rules);
    }

    /** Declares a rule of the strategy's own document. */
    public Strategy.Rule rule(String name, String title, String meaning) {
        return rule(name, title, meaning, doc);
    }

    /** Declares a rule that comes from another document. */
    public Strategy.Rule rule(String name, String title, String meaning, String source) {
        Strategy.Rule rule = new Strategy.Rule(strategy + "." + name, title, meaning, source);
        rules.add(rule);
        return rule;
    }

    /** The result type of a body, written down inside its async block. */
    public Strategy.Rule pinResult(String source) {
        return rule(
                "pin-result",
                "Spell out the result type",
                "An async block infers its result from its body. Where the body relies on the declared type, as a"
                        + " coercion to a reference or a trait object does, the type is written down inside the block.",
                source);
    }

    /** The arguments, moved into the async block. */
    public Strategy.Rule captureArguments(String source) {
        return rule(
                "capture-arguments",
                "Move every argument into the future",
                "The future of an async fn owns all arguments and drops them last to first, used or not. An async block"
                        + " captures only what it mentions, so it has to mention them.",
                source);
    }

    /** The result {@code !}, which stable Rust cannot name. */
    public Strategy.Rule neverAlias(String source) {
        return rule(
                "never-alias",
                "Name the never type by an alias",
                "The type \"!\" cannot be named as the output of a future on stable Rust; the result of a function"
                        + " pointer can.",
                source);
    }
}
