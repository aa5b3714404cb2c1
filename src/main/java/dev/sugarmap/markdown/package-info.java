/**
 * Markdown to HTML that is safe to show, with what a page needs around it: title, outline, links and blocks of code. It
 * knows nothing of the site: the caller says where links lead and how code is shown. Read {@link
 * dev.sugarmap.markdown.Markdown} first.
 */
@NullMarked
package dev.sugarmap.markdown;

import org.jspecify.annotations.NullMarked;
