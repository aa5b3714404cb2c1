/** What becomes of a signature: the future as the result, lifetimes and bounds with names, where predicates. */
@NullMarked
package dev.sugarmap.desugar.signature;

import org.jspecify.annotations.NullMarked;
