/** Tests of the Rust front end through {@link dev.sugarmap.rust.RustFile}. */
@NullMarked
package dev.sugarmap.rust;

import org.jspecify.annotations.NullMarked;
