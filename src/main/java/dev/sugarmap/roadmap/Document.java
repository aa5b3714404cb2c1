package dev.sugarmap.roadmap;

import java.util.List;
import java.util.Optional;

/**
 * One page of an initiative's book, as Markdown.
 *
 * <p>The slug is the initiative's slug and the page's path in its book, such as
 * {@code async-fundamentals/evaluation/design/inline_async_fn}.
 *
 * @param title the name in the table of contents
 * @param position the place in reading order within the initiative, from 1
 * @param kind what sort of page it is, such as {@code challenge} or {@code design}
 * @param statusText what the page says of its own standing
 * @param addresses titles of the challenges it answers
 */
public record Document(
        Slug slug,
        Slug initiative,
        String title,
        int position,
        Optional<Slug> parent,
        String kind,
        Optional<Status> status,
        Optional<String> statusText,
        List<String> addresses,
        String markdown)
        implements Subject {
    public Document {
        addresses = List.copyOf(addresses);
    }
}
