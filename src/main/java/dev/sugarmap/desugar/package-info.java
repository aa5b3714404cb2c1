/**
 * Desugarings of Rust source: a strategy reads a file's tree once and says, pass by pass, which edits make the sugar
 * plain and why. Output is always the user's own text with those edits; nothing is ever printed from the tree. It never
 * runs a compiler and never fails on a file as a whole. Read {@link dev.sugarmap.desugar.Strategy} first, then {@link
 * dev.sugarmap.desugar.Rewrite}.
 */
@NullMarked
package dev.sugarmap.desugar;

import org.jspecify.annotations.NullMarked;
