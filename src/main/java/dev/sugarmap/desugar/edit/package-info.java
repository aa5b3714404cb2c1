/** Edits of one text: what a pass writes, how stages are rendered from passes, and the laid-out pieces of an output. Read {@link dev.sugarmap.desugar.edit.Rewrite} first. */
@NullMarked
package dev.sugarmap.desugar.edit;

import org.jspecify.annotations.NullMarked;
