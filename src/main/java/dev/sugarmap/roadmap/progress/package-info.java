/**
 * How fast things move: series and figures that follow from the recorded steps of many items. Plain functions of what
 * they are given; they read no history themselves. Read {@link dev.sugarmap.roadmap.progress.StatesOverTime} first.
 */
@NullMarked
package dev.sugarmap.roadmap.progress;

import org.jspecify.annotations.NullMarked;
