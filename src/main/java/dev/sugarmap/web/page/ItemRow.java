package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Initiative;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Roadmap.Standing;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An item as the row of a table.
 *
 * @param written the state as its table writes it
 * @param remark the same, where it says more than the state's word
 * @param since the day of its last change
 * @param marks what happened to it since the day that the page compares with
 */
public record ItemRow(
        Ref title,
        String kind,
        Ref initiative,
        Optional<Status> state,
        Optional<String> written,
        Optional<String> remark,
        Optional<Item.Progress> progress,
        Optional<String> stage,
        Optional<Ref> issue,
        List<Ref> owners,
        Optional<Integer> horizon,
        List<String> addresses,
        LocalDate since,
        List<Mark> marks) {
    /** The row of this item of the roadmap, with links that keep the day. */
    static ItemRow of(Standing standing, Roadmap roadmap, Frame frame) {
        return of(standing, roadmap, frame, List.of());
    }

    /** The row of this item, to which that happened. */
    static ItemRow of(Standing standing, Roadmap roadmap, Frame frame, List<Mark> marks) {
        Item item = standing.item();
        return new ItemRow(
                Ref.to(item.title(), frame.href("/items/" + item.slug())),
                item.kind().label(),
                initiative(item.initiative(), roadmap, frame),
                item.status(),
                item.stateText(),
                item.stateText().filter(text -> saysMore(text, item.status())),
                item.progress(),
                item.stage(),
                Links.issue(item),
                item.owners().stream().map(owner -> owner(owner, frame)).toList(),
                item.horizon(),
                item.links().stream()
                        .filter(link -> link.role().equals("addresses"))
                        .map(Item.Link::text)
                        .toList(),
                standing.since(),
                marks);
    }

    /** An initiative by its title. */
    static Ref initiative(Slug slug, Roadmap roadmap, Frame frame) {
        String title = roadmap.initiative(slug).map(Initiative::title).orElse(slug.value());
        return Ref.to(title, frame.href("/initiatives/" + slug));
    }

    /** A person, linked to what they own. */
    static Ref owner(String handle, Frame frame) {
        return Ref.to(handle, frame.href("/roadmap?owner=" + Frame.encoded(handle)));
    }

    private static boolean saysMore(String text, Optional<Status> status) {
        String words = letters(text);
        return !words.isEmpty()
                && status.filter(known -> letters(known.label()).equals(words)).isEmpty();
    }

    private static String letters(String text) {
        return text.replaceAll("\\P{L}+", "").toLowerCase(Locale.ROOT);
    }
}
