/** One language to ask for items, shared by pages, feeds, the API and its CSV: {@link dev.sugarmap.roadmap.query.ItemQuery}. */
@NullMarked
package dev.sugarmap.roadmap.query;

import org.jspecify.annotations.NullMarked;
