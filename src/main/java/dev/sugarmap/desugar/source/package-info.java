/** What is known of a source before anything is written: its async functions, types, names, modules, and which functions have to stay. */
@NullMarked
package dev.sugarmap.desugar.source;

import org.jspecify.annotations.NullMarked;
