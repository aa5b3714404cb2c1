/**
 * Turns what others wrote about the roadmap into changes. It never stores them and never guesses: what it cannot read is
 * an error that names the place. Read {@link dev.sugarmap.importer.Seed} first.
 */
@NullMarked
package dev.sugarmap.importer;

import org.jspecify.annotations.NullMarked;
