/**
 * The programs' way in: JSON requests and answers under {@code /api/v1}, whose names and shapes are a promise. Each
 * request and answer is a record; nothing is computed here. Read {@link dev.sugarmap.web.api.RoadmapApi} first.
 */
@NullMarked
package dev.sugarmap.web.api;

import org.jspecify.annotations.NullMarked;
