package dev.sugarmap.desugar.strategy.shared;

import dev.sugarmap.desugar.Strategy;
import java.util.List;

/** The option that every strategy has: the edition of Rust in which the source is written. */
public final class EditionOption {
    public static final Strategy.Option OPTION = new Strategy.Option(
            "edition", "The edition of Rust that the source is written in.", List.of("2021", "2024", "2018", "2015"));

    private EditionOption() {}
}
