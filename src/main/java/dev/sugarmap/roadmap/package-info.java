/**
 * The roadmap's model: initiatives, items and documents, the changes that made them what they are, and the state of all
 * of them on a day. It computes and never stores, parses or renders. Read {@link dev.sugarmap.roadmap.Revision} first:
 * everything else is a fold over revisions.
 */
@NullMarked
package dev.sugarmap.roadmap;

import org.jspecify.annotations.NullMarked;
