/**
 * Signing in and out, and what every page for those who are signed in goes through: the session of a request, and the
 * checks that a submitted form is from this site and for this session. It never edits the roadmap. Read {@link
 * dev.sugarmap.web.account.Guard} first.
 */
@NullMarked
package dev.sugarmap.web.account;

import org.jspecify.annotations.NullMarked;
