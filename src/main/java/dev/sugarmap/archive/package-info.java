/**
 * The journal as text: one line of canonical JSON for each batch and revision, which is what an export holds and what
 * the chain of seals is made of. Equal journals give equal bytes. It knows no database and decides nothing. Read {@link
 * dev.sugarmap.archive.Batch} first.
 */
@NullMarked
package dev.sugarmap.archive;

import org.jspecify.annotations.NullMarked;
