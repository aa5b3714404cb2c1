package dev.sugarmap.web.contract;

import dev.sugarmap.web.http.Csv;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What an address of the API answers.
 *
 * @param answer a record, which becomes JSON
 * @param table the same as a table, for addresses that can be asked for one
 * @param next where the list goes on, if it does
 */
public record Reply(Object answer, Optional<Supplier<Csv>> table, Optional<String> next) {
    /** An answer that is complete. */
    public static Reply of(Object answer) {
        return new Reply(answer, Optional.empty(), Optional.empty());
    }

    /** The same, which can also be had as a table. */
    public Reply as(Supplier<Csv> sameAsTable) {
        return new Reply(answer, Optional.of(sameAsTable), next);
    }

    /** The same, which may go on at that place. */
    public Reply upTo(Optional<String> place) {
        return new Reply(answer, table, place);
    }
}
