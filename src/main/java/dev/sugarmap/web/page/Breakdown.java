package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.query.Facet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much is done of all that belongs to each value of a facet, each with the way to its own charts.
 *
 * @param facet in words
 * @param parts in the facet's own order; of very many those with the most items
 * @param file the address of all parts as a file
 */
public record Breakdown(String facet, List<Part> parts, String file) {
    private static final int MOST = 25;

    /**
     * What belongs to one value.
     *
     * @param share the done one, in hundredths
     */
    public record Part(Ref value, int done, int of, int share) {}

    /** By initiative, horizon and owner, as far as none is chosen and there is more than one. */
    static List<Breakdown> of(Progress progress, Address page) {
        return Stream.of(
                        of(Facet.INITIATIVE, ProgressTable.INITIATIVES, progress, page),
                        of(Facet.HORIZON, ProgressTable.HORIZONS, progress, page),
                        of(Facet.OWNER, ProgressTable.OWNERS, progress, page))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Breakdown> of(Facet facet, ProgressTable table, Progress progress, Address page) {
        List<Share> shares = Share.by(facet, progress);
        if (shares.size() < 2 || progress.selection().chosen().containsKey(facet)) {
            return Optional.empty();
        }
        int least = shares.stream()
                .map(Share::of)
                .sorted(Comparator.reverseOrder())
                .skip(MOST - 1L)
                .findFirst()
                .orElse(1);
        List<Part> parts = shares.stream()
                .filter(share -> share.of() >= least)
                .limit(MOST)
                .map(share -> part(share, facet, page))
                .toList();
        return Optional.of(new Breakdown(facet.label(), parts, table.file(page)));
    }

    private static Part part(Share share, Facet facet, Address page) {
        Facet.Value value = share.value();
        String href = page.with(facet.code(), value.code()).toString();
        return new Part(Ref.to(value.label(), href), share.done(), share.of(), share.hundredths());
    }
}
