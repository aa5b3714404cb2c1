/**
 * The HTTP server: which address is answered by what, and what every answer has in common (headers, errors, request
 * ids, the log). It never computes what it shows: {@code page} and {@code api} ask the packages below. Read {@link
 * dev.sugarmap.web.WebServer} first.
 */
@NullMarked
package dev.sugarmap.web;

import org.jspecify.annotations.NullMarked;
