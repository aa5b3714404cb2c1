/** The strategy {@code async-trait}: the future of a method in a box. */
@NullMarked
package dev.sugarmap.desugar.strategy.boxed;

import org.jspecify.annotations.NullMarked;
