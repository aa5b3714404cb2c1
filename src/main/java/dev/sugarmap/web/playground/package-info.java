/**
 * The page {@code /desugar}: what was asked becomes a {@link dev.sugarmap.web.playground.Snippet}, what came of it a
 * {@link dev.sugarmap.web.playground.ResultView}. It works as a plain form; the scripts ask for the same result as a part
 * of a page. Nothing is stored. Read {@link dev.sugarmap.web.playground.Playground} first.
 */
@NullMarked
package dev.sugarmap.web.playground;

import org.jspecify.annotations.NullMarked;
