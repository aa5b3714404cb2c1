@NullMarked
package dev.sugarmap.roadmap.query;

import org.jspecify.annotations.NullMarked;
