package dev.sugarmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Change.Effect;
import dev.sugarmap.roadmap.Change.Source;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.scale.LargeHistory;
import dev.sugarmap.store.Store;
import dev.sugarmap.web.account.Origin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A removal that counts from a day before the item first stood: there was nothing to remove, and nothing to tell. */
@NullMarked
final class EarlyRemovalTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?on=2021-06-01",
                "/changes",
                "/changes.atom",
                "/changes.csv",
                "/items/item-1",
                "/progress",
                "/roadmap?since=2021-01-01"
            })
    void is_left_out(String path, @TempDir Path directory) throws Exception {
        try (Store store = Store.open(directory, CLOCK)) {
            new LargeHistory(1, 2, 5).appendTo(store.history());
            Effect removed = new Effect.Removed(Item.class, new Slug("item-1"));
            Source source = new Source(Source.Kind.HAND, "1", Optional.empty(), Optional.empty());
            store.history()
                    .append(
                            "early",
                            List.of(new Change(
                                    removed,
                                    LocalDate.of(2017, 5, 1),
                                    source,
                                    Optional.of("never there"),
                                    Optional.empty())));
            try (WebServer server = WebServer.start(
                            0,
                            store.history(),
                            store.accounts(),
                            store.snippets(),
                            new Origin(Optional.empty()),
                            store::ready,
                            CLOCK);
                    HttpClient client = HttpClient.newHttpClient()) {
                URI address = URI.create("http://localhost:" + server.port() + path);
                HttpResponse<String> answer =
                        client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());

                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).doesNotContain("never there");
            }
        }
    }
}
