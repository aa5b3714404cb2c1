@NullMarked
package dev.sugarmap.web.playground;

import org.jspecify.annotations.NullMarked;
