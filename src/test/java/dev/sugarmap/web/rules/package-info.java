@NullMarked
package dev.sugarmap.web.rules;

import org.jspecify.annotations.NullMarked;
