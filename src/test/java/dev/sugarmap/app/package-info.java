/** The command line as its users meet it: as a process of its own. */
@NullMarked
package dev.sugarmap.app;

import org.jspecify.annotations.NullMarked;
