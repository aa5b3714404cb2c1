/** Tests of what is imported, against the facts. */
@NullMarked
package dev.sugarmap.importer;

import org.jspecify.annotations.NullMarked;
