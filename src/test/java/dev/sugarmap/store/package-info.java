/** Tests of the journal on real database files. */
@NullMarked
package dev.sugarmap.store;

import org.jspecify.annotations.NullMarked;
