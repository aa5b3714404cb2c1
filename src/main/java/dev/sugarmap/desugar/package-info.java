/**
 * Desugarings of Rust source: a strategy reads a file's tree once and says, pass by pass, which edits make the sugar
 * plain and why. Output is always the user's own text with those edits; nothing is ever printed from the tree. It never
 * runs a compiler and never fails on a file as a whole. Read {@link dev.sugarmap.desugar.Strategy} first, then {@link
 * dev.sugarmap.desugar.edit.Rewrite}.
 *
 * <p>This package is what the outside sees. Below it, each using only those before: {@code edit} (how edits become an
 * output), {@code source} (what is known of a source), {@code signature} and {@code body} (what becomes of the two halves
 * of a function), {@code resugar} (the way back, which reads what the others write), {@code strategy} (one file for each
 * desugaring). Beside these, {@code verdict} reads an output and says what it is to its compiler and its callers, and
 * {@code matrix} sets all strategies side by side.
 */
@NullMarked
package dev.sugarmap.desugar;

import org.jspecify.annotations.NullMarked;
