/**
 * The program's edge: the command line and its configuration. The only package that reads the environment or the
 * system clock, and the only one that ends the process. Read {@link dev.sugarmap.app.Main} first.
 */
@NullMarked
package dev.sugarmap.app;

import org.jspecify.annotations.NullMarked;
