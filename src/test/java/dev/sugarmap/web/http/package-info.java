/** Tests of what needs no server. */
@NullMarked
package dev.sugarmap.web.http;

import org.jspecify.annotations.NullMarked;
