package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.query.Facet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A list to choose one from, in a form. */
public record Menu(String name, String label, List<Option> options) {
    /** What no item lacks. */
    private static final Set<Facet> EVERYWHERE = EnumSet.of(Facet.INITIATIVE, Facet.KIND);

    /** An entry of a menu. */
    public record Option(String code, String label, boolean chosen) {}

    /**
     * What items of this roadmap can be chosen by, each with how many there are; where one initiative is chosen, the
     * items of the others have not been read and go uncounted.
     */
    static Menu of(Facet facet, Selection selection, Roadmap roadmap) {
        Optional<String> chosen = Optional.ofNullable(selection.chosen().get(facet));
        if (facet == Facet.INITIATIVE && chosen.isPresent()) {
            return ofAll(facet, selection, roadmap);
        }
        Map<String, Integer> counts = facet.counts(roadmap);
        return of(
                facet,
                chosen,
                facet.choices(roadmap)
                        .filter(value -> counts.containsKey(value.code()))
                        .map(value -> new Option(
                                value.code(),
                                value.label() + " (" + counts.get(value.code()) + ")",
                                chosen.equals(Optional.of(value.code()))))
                        .toList());
    }

    /** What any item can be chosen by, whether there is one or not. */
    static Menu ofAll(Facet facet, Selection selection, Roadmap roadmap) {
        Optional<String> chosen = Optional.ofNullable(selection.chosen().get(facet));
        return of(
                facet,
                chosen,
                facet.choices(roadmap)
                        .filter(value -> !value.code().equals(Facet.NONE) || !EVERYWHERE.contains(facet))
                        .map(value -> new Option(value.code(), value.label(), chosen.equals(Optional.of(value.code()))))
                        .toList());
    }

    private static Menu of(Facet facet, Optional<String> chosen, List<Option> given) {
        Stream<Option> absent = chosen
                .filter(code -> given.stream().noneMatch(option -> option.code().equals(code)))
                .map(code -> new Option(code, code + " (0)", true))
                .stream();
        Option all = new Option("", "All", chosen.isEmpty());
        return new Menu(
                facet.code(),
                facet.label(),
                Stream.of(Stream.of(all), given.stream(), absent)
                        .flatMap(options -> options)
                        .toList());
    }
}
