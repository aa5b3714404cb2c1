/** Measurements, run by the Maven profile {@code bench} and never by a test. */
@NullMarked
package dev.sugarmap.bench;

import org.jspecify.annotations.NullMarked;
