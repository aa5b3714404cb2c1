/**
 * Changing the roadmap by hand: forms that show what will be so before it is, keep what was typed, and let the second of
 * two editors choose. Nothing is overwritten: whatever is saved is one more revision. Read {@link
 * dev.sugarmap.web.edit.EditPages} first.
 */
@NullMarked
package dev.sugarmap.web.edit;

import org.jspecify.annotations.NullMarked;
