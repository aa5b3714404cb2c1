@NullMarked
package dev.sugarmap.account;

import org.jspecify.annotations.NullMarked;
