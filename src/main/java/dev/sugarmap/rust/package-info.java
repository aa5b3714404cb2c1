/**
 * Rust text to a tree that holds every byte of it. It never fails on a text, never throws and depends on nothing but the
 * JDK; what is wrong with a text is a value. Read {@link dev.sugarmap.rust.RustFile} first.
 */
@NullMarked
package dev.sugarmap.rust;

import org.jspecify.annotations.NullMarked;
