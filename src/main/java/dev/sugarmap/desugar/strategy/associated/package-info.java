/** The strategies {@code gat} and {@code real-async-trait}: the future of a method as an associated type of its trait. */
@NullMarked
package dev.sugarmap.desugar.strategy.associated;

import org.jspecify.annotations.NullMarked;
