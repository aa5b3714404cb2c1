package dev.sugarmap.web.page;

import dev.sugarmap.web.http.Body;

/** What an address is answered with. */
sealed interface Answer {
    /** A page made by that template. */
    record Page(String template, View view) implements Answer {}

    /** Anything else that can be read under an address of its own. */
    record File(Body body) implements Answer {}

    /** A picture that says that nothing stands under that address. */
    record Absent(String svg) implements Answer {}

    /** The lasting address of what was asked for. */
    record Moved(String address) implements Answer {}
}
