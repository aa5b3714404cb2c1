@NullMarked
package dev.sugarmap.markdown;

import org.jspecify.annotations.NullMarked;
