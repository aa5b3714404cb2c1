/**
 * The tree of a Rust text: tokens that tile the text, nodes that are ranges of tokens. It knows no grammar and never
 * changes once built. Read {@link dev.sugarmap.rust.syntax.SyntaxTree} first: {@code Node} and {@code Token} are views of
 * its arrays.
 */
@NullMarked
package dev.sugarmap.rust.syntax;

import org.jspecify.annotations.NullMarked;
