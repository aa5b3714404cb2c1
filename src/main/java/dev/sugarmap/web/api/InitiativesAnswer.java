package dev.sugarmap.web.api;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A list of initiatives. */
record InitiativesAnswer(
        @JsonPropertyDescription("the day that is told") LocalDate on,

        List<InitiativeAnswer> items,

        @JsonPropertyDescription("where the list goes on, to be sent as after; null at its end")
        Optional<String> next) {}
