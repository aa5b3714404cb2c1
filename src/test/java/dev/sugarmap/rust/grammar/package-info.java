/** The tests that need more of the grammar than its front door shows. */
@NullMarked
package dev.sugarmap.rust.grammar;

import org.jspecify.annotations.NullMarked;
