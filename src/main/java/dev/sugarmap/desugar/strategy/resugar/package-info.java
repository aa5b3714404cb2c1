/**
 * What is known of functions that return their futures by hand, and how they become {@code async fn}: section 12 of the
 * language desugarings. Read {@link dev.sugarmap.desugar.strategy.resugar.Resugaring} first.
 */
@NullMarked
package dev.sugarmap.desugar.strategy.resugar;

import org.jspecify.annotations.NullMarked;
