/** The strategy {@code trait-variant}: a trait whose futures are {@code Send}, beside the trait or in its place. */
@NullMarked
package dev.sugarmap.desugar.strategy.variant;

import org.jspecify.annotations.NullMarked;
