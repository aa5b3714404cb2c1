package dev.sugarmap.roadmap;

import java.util.List;
import java.util.Optional;

/**
 * A programme of work that items and documents belong to.
 *
 * @param position the place among all initiatives, from 1
 * @param status as written, such as {@code active} or {@code draft}
 * @param goal one sentence
 * @param impact what will be possible when it is done, as Markdown
 * @param repository where it is kept, as {@code owner/name}
 */
public record Initiative(
        Slug slug,
        String title,
        int position,
        String status,
        String goal,
        Optional<String> partOf,
        Optional<String> repository,
        String impact,
        List<Role> roles)
        implements Subject {
    public Initiative {
        roles = List.copyOf(roles);
    }

    /**
     * A person's part in an initiative.
     *
     * @param name as written, such as {@code Owner}
     * @param note what else the source says of it
     */
    public record Role(String name, String handle, Optional<String> note) {}
}
