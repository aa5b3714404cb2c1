@NullMarked
package dev.sugarmap.roadmap.progress;

import org.jspecify.annotations.NullMarked;
