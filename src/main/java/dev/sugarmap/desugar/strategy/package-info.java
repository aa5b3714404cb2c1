/** The strategies, one file each, and what only they share. */
@NullMarked
package dev.sugarmap.desugar.strategy;

import org.jspecify.annotations.NullMarked;
