package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.AsOf;
import dev.sugarmap.roadmap.History;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The day that a page shows, and the ways to another.
 *
 * @param path where the form leads
 * @param kept the parameters that stay as they are
 * @param since the day to compare with
 * @param earlier the last day of change before the one shown
 * @param later the first day of change after it
 * @param present back to today and all that is known, where not that is shown
 * @param comparison leads to that day and the one shown side by side, where items are told of
 * @param days of change to choose from: at most {@value #MOST_DAYS}, those about the one shown
 * @param notice says that another day than today is shown, or less than is known now
 * @param known the day up to whose end things were known, where that is asked for
 * @param all leads to the same day as it is known now, where less is shown
 */
public record DateBar(
        LocalDate on,
        String path,
        SortedMap<String, String> kept,
        Optional<LocalDate> since,
        Optional<Ref> earlier,
        Optional<Ref> later,
        Optional<Ref> present,
        Optional<String> comparison,
        List<Day> days,
        Optional<String> notice,
        Optional<LocalDate> known,
        Optional<String> all) {
    private static final String DAY = "on";
    private static final String SINCE = "since";
    private static final String KNOWN = "known";

    private static final int MOST_DAYS = 120;

    /** A day of change; {@code shown} marks the last one up to the day shown. */
    public record Day(Ref ref, boolean shown) {}

    /** The bar for a page about items, with the days on which one changed. */
    static DateBar of(History history, Frame.Request request) {
        return of(history, request, history.days(request.asOf()));
    }

    /**
     * The bar for a page about anything else.
     *
     * @param days when something changed, ascending
     */
    static DateBar of(History history, Frame.Request request, List<LocalDate> days) {
        LocalDate on = request.on();
        LocalDate today = request.today();
        Address address = Address.of(request).without(SelectedChanges.AFTER).without(Stretch.PAGE);
        Optional<LocalDate> known = request.asOf().known();
        return new DateBar(
                on,
                request.path(),
                address.without(SINCE).without(DAY).without(KNOWN).parameters(),
                request.since(),
                days.stream()
                        .filter(on::isAfter)
                        .reduce((first, second) -> second)
                        .map(day -> to(day, address)),
                days.stream().filter(on::isBefore).findFirst().map(day -> to(day, address)),
                on.equals(today) && known.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Ref.to(
                                "Today", address.without(DAY).without(KNOWN).toString())),
                isAboutItems(request) ? Optional.of(comparison(address)) : Optional.empty(),
                about(on, days, address),
                notice(history, request),
                known,
                known.map(day -> address.without(KNOWN).toString()));
    }

    private static boolean isAboutItems(Frame.Request request) {
        return !request.path().startsWith("/docs") && !request.path().equals(CompareView.PATH);
    }

    private static String comparison(Address address) {
        return address.only(Set.of(DAY, SINCE, KNOWN)).at(CompareView.PATH).toString();
    }

    private static List<Day> about(LocalDate on, List<LocalDate> days, Address address) {
        int past = (int) days.stream().filter(day -> !day.isAfter(on)).count();
        int first = Math.clamp(past - MOST_DAYS / 2, 0, Math.max(0, days.size() - MOST_DAYS));
        return IntStream.range(first, Math.min(days.size(), first + MOST_DAYS))
                .mapToObj(i -> new Day(to(days.get(i), address), i == past - 1))
                .toList();
    }

    private static Ref to(LocalDate day, Address address) {
        return Ref.to(day.toString(), address.with(DAY, day.toString()).toString());
    }

    private static Optional<String> notice(History history, Frame.Request request) {
        AsOf asOf = request.asOf();
        Optional<String> late = request.since()
                .filter(since -> !since.isBefore(asOf.day()))
                .map(since -> "Nothing is compared, since " + since + " does not lie before the day shown.");
        String told = Stream.of(shown(asOf.day(), request.today()), asOf.known().map(day -> known(history, day)), late)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return Optional.of(told).filter(text -> !text.isEmpty());
    }

    private static Optional<String> shown(LocalDate on, LocalDate today) {
        if (on.isBefore(today)) {
            return Optional.of("You are looking at the past: everything here is as it stood at the end of that day.");
        }
        return on.isAfter(today)
                ? Optional.of("That day is yet to come: this is how things stand if nothing changes until then.")
                : Optional.empty();
    }

    private static String known(History history, LocalDate known) {
        return history.begun()
                .map(begun -> LocalDate.ofInstant(begun, ZoneOffset.UTC))
                .filter(known::isBefore)
                .map(begun -> "On " + known + " this site knew nothing yet: it has recorded since " + begun
                        + ", when it learned the whole past from its sources.")
                .orElse("Only what this site had recorded by the end of " + known
                        + " counts; what it learned later is left out.");
    }
}
