package dev.sugarmap.web.api;

import dev.sugarmap.roadmap.AsOf;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Roadmap.Standing;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Step;
import dev.sugarmap.roadmap.query.Order;
import dev.sugarmap.web.contract.Asked;
import dev.sugarmap.web.page.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The items that a reader wants: by name, or where the reader asks for another order, in that.
 *
 * <p>By name nothing is missed and nothing comes twice, whatever is edited between one page and the next. In another
 * order the list goes on behind the place that the last item has by then.
 *
 * @param next the name of the last item that was looked at, if there are more
 */
record ItemList(List<Standing> items, Optional<Slug> next) {
    private static final int STRETCH = 250;

    /** Where few items are wanted, the search ends after so many; the reader may go on from there. */
    private static final int MOST_READ = 5_000;

    ItemList {
        items = List.copyOf(items);
    }

    static ItemList of(History history, Asked asked) {
        AsOf asOf = asked.page().asOf();
        Roadmap among = new Roadmap(asOf.day(), history.initiatives(asOf), List.of());
        AsOf today = asOf.at(asked.page().today());
        Selection selection = Selection.of(asked.page().query(), among, history.initiatives(today));
        Optional<Slug> initiative = selection.wanted().initiative().flatMap(Slug::parse);
        Predicate<Standing> wanted = wanted(selection, asked);
        return selection
                .wanted()
                .sorted()
                .map(order -> sorted(history, asked, initiative, wanted, order))
                .orElseGet(() -> byName(history, asked, initiative, wanted, stretch(selection, asked)));
    }

    private static Predicate<Standing> wanted(Selection selection, Asked asked) {
        Optional<LocalDate> since = asked.page().since();
        return standing -> selection
                        .wanted()
                        .wants(standing.item(), standing.since(), asked.page().on())
                && since.map(standing.since()::isAfter).orElse(true);
    }

    /** How many to read at a time: where all are wanted, those that are answered and one to see whether more follow. */
    private static int stretch(Selection selection, Asked asked) {
        boolean narrows = selection.narrows() || asked.page().since().isPresent();
        return narrows ? STRETCH : asked.limit() + 1;
    }

    private static ItemList byName(
            History history, Asked asked, Optional<Slug> initiative, Predicate<Standing> wanted, int most) {
        List<Standing> found = new ArrayList<>();
        Optional<Slug> place = asked.after();
        for (int read = 0; read < MOST_READ; read += most) {
            List<Standing> stretch = history.items(asked.page().asOf(), initiative, place, most);
            stretch.stream().filter(wanted).forEach(found::add);
            if (found.size() > asked.limit() || stretch.size() < most) {
                return first(found, asked.limit());
            }
            place = Optional.of(name(stretch.getLast()));
        }
        return new ItemList(found, place);
    }

    private static ItemList sorted(
            History history, Asked asked, Optional<Slug> initiative, Predicate<Standing> wanted, Order order) {
        AsOf asOf = asked.page().asOf();
        List<Standing> all = initiative
                .map(one -> history.on(asOf, one))
                .orElseGet(() -> history.on(asOf))
                .items();
        List<Standing> following = asked.after()
                .map(last -> behind(last, all, order, history, asked))
                .orElseGet(() -> order.sorted(all));
        return first(following.stream().filter(wanted).toList(), asked.limit());
    }

    private static ItemList first(List<Standing> found, int most) {
        return found.size() <= most
                ? new ItemList(found, Optional.empty())
                : new ItemList(found.subList(0, most), Optional.of(name(found.get(most - 1))));
    }

    /** Those that follow the item of that name, or the place where it would be if it still stood. */
    private static List<Standing> behind(Slug last, List<Standing> all, Order order, History history, Asked asked) {
        boolean stands = all.stream().anyMatch(standing -> name(standing).equals(last));
        Stream<Standing> gone = stands ? Stream.empty() : Stream.of(lastOf(last, history, asked));
        List<Standing> sorted = order.sorted(Stream.concat(all.stream(), gone).toList());
        return sorted.stream()
                .dropWhile(standing -> !name(standing).equals(last))
                .skip(1)
                .toList();
    }

    private static Standing lastOf(Slug slug, History history, Asked asked) {
        AsOf asOf = asked.page().asOf();
        return Step.of(history.revisions(slug).stream().filter(asOf::knows).toList()).reversed().stream()
                .findFirst()
                .map(step -> new Standing(item(step), step.revision().change().effective()))
                .orElseThrow(() -> asked.noPlace().thrown());
    }

    private static Item item(Step step) {
        return step.after().or(step::before).orElseThrow();
    }

    private static Slug name(Standing standing) {
        return standing.item().slug();
    }
}
