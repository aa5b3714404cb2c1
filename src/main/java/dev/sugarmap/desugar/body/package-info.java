/** What becomes of a body: section S1 of the language desugarings. */
@NullMarked
package dev.sugarmap.desugar.body;

import org.jspecify.annotations.NullMarked;
