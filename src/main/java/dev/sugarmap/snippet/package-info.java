/**
 * What somebody saved of the playground. It never stores and knows no HTTP. Read
 * {@link dev.sugarmap.snippet.SavedSnippet} first.
 */
@NullMarked
package dev.sugarmap.snippet;

import org.jspecify.annotations.NullMarked;
