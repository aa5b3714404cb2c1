/** One source through every strategy. Read {@link dev.sugarmap.desugar.matrix.Matrix} first. */
@NullMarked
package dev.sugarmap.desugar.matrix;

import org.jspecify.annotations.NullMarked;
