/**
 * The grammar of Rust, all editions, and of the syntax that the design documents propose: a lexer and one class for each
 * area of the grammar, with one static method for each production of the Rust reference. It never looks at meaning.
 * Read {@link dev.sugarmap.rust.grammar.Parser} first.
 */
@NullMarked
package dev.sugarmap.rust.grammar;

import org.jspecify.annotations.NullMarked;
