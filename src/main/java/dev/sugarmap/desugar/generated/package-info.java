/**
 * The names that generated code has: those of the standard library as a place allows them, and those that a desugaring
 * makes up. Whoever writes one and whoever recognises it later, such as resugar, look here.
 */
@NullMarked
package dev.sugarmap.desugar.generated;

import org.jspecify.annotations.NullMarked;
