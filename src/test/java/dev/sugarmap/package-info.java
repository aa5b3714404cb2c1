/** What holds for the whole code: its borders and its form. */
@NullMarked
package dev.sugarmap;

import org.jspecify.annotations.NullMarked;
