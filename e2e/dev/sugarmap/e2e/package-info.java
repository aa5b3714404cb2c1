/**
 * The site in a real browser: what a visitor sees, clicks and types. Read {@link dev.sugarmap.e2e.Visitor} first; it
 * brings the browser and the running site to a test.
 */
@NullMarked
package dev.sugarmap.e2e;

import org.jspecify.annotations.NullMarked;
