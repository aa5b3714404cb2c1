/**
 * What strategies of several families share: the functions and traits that they rewrite, the passes over these, and the
 * attribute macros that they stand for.
 */
@NullMarked
package dev.sugarmap.desugar.strategy.shared;

import org.jspecify.annotations.NullMarked;
