package dev.sugarmap.web.playground;

import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.matrix.Matrix;
import dev.sugarmap.desugar.strategy.Strategies;
import dev.sugarmap.web.http.Query;
import dev.sugarmap.web.playground.PlaygroundView.Choice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One of the texts of a comparison: the source, or the output of a strategy. */
record Side(String id, String title) {
    private static final Side SOURCE = new Side("source", "The source");

    /** All there are. */
    static List<Side> all() {
        return Stream.concat(
                        Stream.of(SOURCE),
                        Strategies.ALL.stream()
                                .map(Strategy::description)
                                .map(about -> new Side(about.id(), about.id())))
                .toList();
    }

    /** The one that a parameter names. */
    static Optional<Side> of(Query query, String parameter) {
        return query.choice(parameter, Side::find, all().stream().map(Side::id));
    }

    private static Optional<Side> find(String id) {
        return all().stream().filter(side -> side.id().equals(id)).findFirst();
    }

    /** All there are, to choose one from. */
    static List<Choice> choices(String chosen) {
        return all().stream()
                .map(side -> new Choice(side.id(), side.title(), side.id().equals(chosen)))
                .toList();
    }

    /** Its text. */
    String text(Matrix matrix) {
        return matrix.rows().stream()
                .filter(row -> row.strategy().description().id().equals(id))
                .findFirst()
                .map(row -> row.outcome().output())
                .orElseGet(() -> matrix.file().text().text());
    }
}
