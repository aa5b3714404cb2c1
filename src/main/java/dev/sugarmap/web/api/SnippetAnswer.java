package dev.sugarmap.web.api;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.sugarmap.snippet.SavedSnippet;
import java.time.Instant;
import java.util.Map;

/** A saved snippet, as it was when it was saved. */
record SnippetAnswer(
        String id,

        @JsonPropertyDescription("the address of its page") String page,

        String source,
        String strategy,

        @JsonPropertyDescription("the values of all options of the strategy")
        Map<String, String> options,

        @JsonPropertyDescription("what the strategy made of the source then")
        String output,

        @JsonPropertyDescription("the version of the program that did")
        String engine,

        Instant saved) {
    static SnippetAnswer of(SavedSnippet snippet) {
        return new SnippetAnswer(
                snippet.id(),
                "/s/" + snippet.id(),
                snippet.source(),
                snippet.strategy(),
                snippet.options(),
                snippet.output(),
                snippet.engine(),
                snippet.saved());
    }
}
