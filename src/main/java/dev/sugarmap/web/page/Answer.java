package dev.sugarmap.web.page;

/** What an address is answered with. */
sealed interface Answer {
    /** A page made by that template. */
    record Page(String template, View view) implements Answer {}

    /** The lasting address of what was asked for. */
    record Moved(String address) implements Answer {}
}
