package dev.sugarmap.web.contract;

import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.web.http.Problem;
import dev.sugarmap.web.page.Frame;
import java.util.List;
import java.util.Optional;

/**
 * What an address of the API is asked for.
 *
 * @param page the same as a page would be asked
 * @param name what stands in the address for its variable part; empty where it has none
 */
public record Asked(Frame.Request page, String name) {
    /** The thing that the address names; what cannot be a name is not found. */
    public Slug slug() {
        return Slug.parse(name)
                .orElseThrow(() -> Problem.notFound("\"" + name + "\" is not the name of anything.")
                        .thrown());
    }

    /** How many are wanted at most. */
    public int limit() {
        return page.query().number(Parameter.LIMIT.code(), 1, Parameter.MOST).orElse(Parameter.USUAL);
    }

    /** The name behind which the list is to go on. */
    public Optional<Slug> after() {
        return page.query()
                .text(Parameter.AFTER.code())
                .map(text -> Slug.parse(text).orElseThrow(() -> noPlace().thrown()));
    }

    /** That the list has no such place to go on from. */
    public Problem noPlace() {
        return Problem.badValue(
                Parameter.AFTER.code(),
                page.query().text(Parameter.AFTER.code()).orElse(""),
                "\"after\" is not a place in this list; take the next of the answer before.",
                List.of());
    }
}
