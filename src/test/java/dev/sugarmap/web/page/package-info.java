@NullMarked
package dev.sugarmap.web.page;

import org.jspecify.annotations.NullMarked;
