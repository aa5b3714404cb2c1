/**
 * The pages: for each address a view, which is a record that holds all that its template shows, and the template that
 * renders it. Views are made from the model by plain functions; templates decide nothing. Read {@link
 * dev.sugarmap.web.page.Pages} first.
 */
@NullMarked
package dev.sugarmap.web.page;

import org.jspecify.annotations.NullMarked;
