/**
 * Typed views of a Rust tree: items, types, patterns and blocks as records around a node, their parts found on demand.
 * What a text lacks is absent, so every part that a broken item may lack is optional. Nothing here parses or changes a
 * tree. Read {@link dev.sugarmap.rust.ast.Item} first.
 */
@NullMarked
package dev.sugarmap.rust.ast;

import org.jspecify.annotations.NullMarked;
