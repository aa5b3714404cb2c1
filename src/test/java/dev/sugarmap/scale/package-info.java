/** A history far larger than any that there is, to see what stays fast on it. */
@NullMarked
package dev.sugarmap.scale;

import org.jspecify.annotations.NullMarked;
