/**
 * Edits of one text: what a pass writes, templates with copies of source text in them, and the one renderer that makes
 * pieces of all that. Read {@link dev.sugarmap.desugar.edit.Rewrite} first, then {@link
 * dev.sugarmap.desugar.edit.Template}.
 */
@NullMarked
package dev.sugarmap.desugar.edit;

import org.jspecify.annotations.NullMarked;
