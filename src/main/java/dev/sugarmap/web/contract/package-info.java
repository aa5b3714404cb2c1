/**
 * What the API promises and how that is kept: each address is declared once, as a {@code Route}, and from these
 * declarations come the handlers, the OpenAPI document and the page on the API. It never knows what an answer is made
 * of. Read {@link dev.sugarmap.web.contract.Route} first.
 */
@NullMarked
package dev.sugarmap.web.contract;

import org.jspecify.annotations.NullMarked;
