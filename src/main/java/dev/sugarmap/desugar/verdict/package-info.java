/**
 * What can be told of Rust text by reading it: which compilers take it, since when, and what its futures and traits are
 * to those who use them. Nothing here is claimed by a strategy and nothing is compiled; macros are not looked into. Read
 * {@link dev.sugarmap.desugar.verdict.Verdict} first.
 */
@NullMarked
package dev.sugarmap.desugar.verdict;

import org.jspecify.annotations.NullMarked;
