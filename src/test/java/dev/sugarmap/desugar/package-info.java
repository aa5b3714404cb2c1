/** Desugarings through the front door: a source in, an output out, and rustc as the judge of both. */
@NullMarked
package dev.sugarmap.desugar;

import org.jspecify.annotations.NullMarked;
