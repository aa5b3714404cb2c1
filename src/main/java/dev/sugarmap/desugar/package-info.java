/**
 * Desugarings of Rust source: a strategy reads a file's tree once and says, pass by pass, which edits make the sugar
 * plain and why. Output is always the user's own text with those edits; nothing is ever printed from the tree. It never
 * runs a compiler and never fails on a file as a whole. Read {@link dev.sugarmap.desugar.Strategy} first, then {@link
 * dev.sugarmap.desugar.edit.Rewrite}.
 *
 * <p>This package is what the outside sees. Below it, each using only those before: {@code edit} (how edits become an
 * output), {@code rustfmt} (how long lines are broken), {@code source} (what is known of a source), {@code generated} (names
 * that generated code makes up), {@code job} (one run of a strategy), {@code signature} and {@code body} (what becomes of the
 * two halves of a function), {@code strategy} (a room for each family of desugarings, and pipelines of them). Beside these,
 * {@code verdict} reads an output and says what it is to its compiler and its callers, and {@code matrix} sets all strategies
 * side by side.
 */
@NullMarked
package dev.sugarmap.desugar;

import org.jspecify.annotations.NullMarked;
