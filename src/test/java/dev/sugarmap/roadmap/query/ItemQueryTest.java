package dev.sugarmap.roadmap.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Item.Kind;
import dev.sugarmap.roadmap.Item.Progress;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Roadmap.Standing;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Status;
import dev.sugarmap.roadmap.query.ItemQuery.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemQueryTest {
    private static final Roadmap ROADMAP = new Roadmap(
            LocalDate.of(2023, 1, 1),
            List.of(),
            List.of(
                    standing("done", "Async fn in traits", Status.DONE, "4/4", "tmandry", 2022, "2022-12-31"),
                    standing("half", "Async drop: glue", Status.PAUSED, "1/2", "nikomatsakis", 2024, "2021-10-01"),
                    standing("new", "Keyword generics", null, null, null, 2027, "2022-01-01")));

    private static Standing standing(
            String slug,
            String title,
            @Nullable Status status,
            @Nullable String progress,
            @Nullable String owner,
            int horizon,
            String since) {
        return new Standing(
                new Item(
                        new Slug(slug),
                        Kind.MILESTONE,
                        new Slug("vision"),
                        title,
                        1,
                        Optional.empty(),
                        Optional.ofNullable(status),
                        Optional.empty(),
                        Optional.ofNullable(progress)
                                .map(bar -> new Progress(bar.charAt(0) - '0', bar.charAt(2) - '0')),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.ofNullable(owner).stream().toList(),
                        Optional.of(horizon),
                        List.of(),
                        List.of()),
                LocalDate.parse(since));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                         | done half new",
                "state:done                 | done",
                "state:done,paused          | done half",
                "state:none                 | new",
                "-state:none                | done half",
                "owner:tmandry horizon:2022 | done",
                "owner:none                 | new",
                "horizon:2022,2027          | done new",
                "horizon:>2022              | half new",
                "horizon:<=2024             | done half",
                "progress:>=50%             | done half",
                "progress:<100              | half",
                "stale:>365d                | half",
                "stale:>=1y                 | half new",
                "stale:<1w                  | done",
                "changed:>2021-12-31        | done new",
                "changed:2021-10-01         | half",
                "async                      | done half",
                "\"ASYNC FN\"               | done",
                "async -traits              | half",
                "-\"drop: glue\"            | done new",
                "TMANDRY                    | done",
                "sort:-changed              | done new half",
                "sort:title -state:done     | half new",
                "kind:milestone sort:progress | half done new",
            })
    void finds(String text, String slugs) {
        ItemQuery query = understood(text);

        assertThat(query.of(ROADMAP))
                .extracting(standing -> standing.item().slug().value())
                .containsExactly(slugs.split(" "));
        assertThat(understood(query.toString())).isEqualTo(query);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "state:finished     | 0  | is no state; use one of done,",
                "async stat:done    | 6  | there is no \"stat:\"; use initiative, kind, state, owner, horizon,",
                "state:             | 0  | \"state:\" lacks its value",
                "drop \"never ends  | 5  | a quotation mark is never closed",
                "stale:>365         | 0  | write a time in days, weeks or years, as in stale:>365d",
                "progress:half      | 0  | write a share, as in progress:<50%",
                "changed:2022-02-30 | 0  | write a day, as in changed:>2022-03-01",
                "horizon:>soon      | 0  | write a year, as in horizon:>=2024",
                "sort:age           | 0  | use one of position, -position",
                "-sort:title        | 0  | write sort:-title for the other way round",
                "a \"\"             | 2  | there is nothing to search for here",
                "std::pin           | 0  | quotation marks around words that hold a colon",
            })
    void tells_where_and_why_it_does_not_understand(String text, int at, String message) {
        assertThat(ItemQuery.read(text)).isInstanceOfSatisfying(Reading.Misunderstood.class, mistake -> {
            assertThat(mistake.at()).isEqualTo(at);
            assertThat(mistake.message()).contains(message);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1_001, 1_000_000})
    void reads_no_book(int length) {
        assertThat(ItemQuery.read("a".repeat(length))).isInstanceOf(Reading.Misunderstood.class);
    }

    private static ItemQuery understood(String text) {
        return switch (ItemQuery.read(text)) {
            case Reading.Understood(ItemQuery query) -> query;
            case Reading.Misunderstood(int at, String message) -> throw new AssertionError(at + ": " + message);
        };
    }
}
