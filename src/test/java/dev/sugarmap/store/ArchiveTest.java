package dev.sugarmap.store;

import static dev.sugarmap.store.Sample.CLOCK;
import static dev.sugarmap.store.Sample.asOf;
import static dev.sugarmap.store.Sample.day;
import static dev.sugarmap.store.Sample.document;
import static dev.sugarmap.store.Sample.initiative;
import static dev.sugarmap.store.Sample.item;
import static dev.sugarmap.store.Sample.removed;
import static dev.sugarmap.store.Sample.stands;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sugarmap.archive.ArchiveException;
import dev.sugarmap.archive.ArchiveReader;
import dev.sugarmap.importer.Seed;
import dev.sugarmap.store.Verification.Sound;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Export and restore. */
final class ArchiveTest {
    @TempDir
    Path directory;

    Store store;
    Store other;

    @BeforeEach
    void open() {
        store = Store.open(directory.resolve("one"), CLOCK);
        other = Store.open(directory.resolve("other"), CLOCK);
    }

    @AfterEach
    void close() {
        other.close();
        store.close();
    }

    private void fill() {
        store.history()
                .append(
                        "some",
                        List.of(stands("2021-01-01", initiative()), stands("2021-02-01", item("a", "\"A\" 🦀\n\0"))));
        store.history()
                .append(
                        "more",
                        List.of(removed("2021-03-01", "a"), stands("2021-03-01", document("streams/a", 1, "# A"))));
    }

    @Test
    void an_export_is_one_line_for_each_batch_revision_and_seal() throws IOException {
        fill();

        List<String> lines = export(store).lines().toList();

        assertThat(lines).hasSize(10);
        assertThat(lines.get(0)).isEqualTo("{\"sugarmap\":1}");
        assertThat(lines.get(1))
                .isEqualTo("{\"batch\":1,\"name\":\"some\",\"recorded\":\"2025-05-05T05:05:05.123456Z\"}");
        assertThat(lines.get(3))
                .isEqualTo("{\"revision\":2,\"type\":\"item\",\"slug\":\"a\",\"effective\":\"2021-02-01\","
                        + "\"source\":{\"kind\":\"commit\",\"id\":\"bb73785\",\"page\":\"README.md\","
                        + "\"url\":\"https://example.org/bb73785\"},\"reason\":\"because\",\"by\":\"tmandry\","
                        + "\"state\":{\"initiative\":\"streams\",\"kind\":\"milestone\","
                        + "\"title\":\"\\\"A\\\" 🦀\\n\\u0000\",\"position\":1,\"parent\":null,"
                        + "\"status\":\"in_progress\",\"stateText\":\"🦀\",\"progress\":{\"done\":1,\"of\":6},"
                        + "\"stage\":null,\"issue\":null,\"owners\":[],\"horizon\":null,\"cells\":[],\"links\":[]}}");
        assertThat(lines.get(4)).matches("\\{\"seal\":\"[0-9a-f]{64}\"}");
        assertThat(lines.get(6)).endsWith("\"by\":\"tmandry\",\"state\":null}");
        assertThat(lines.getLast()).isEqualTo("{\"end\":{\"batches\":2,\"revisions\":4}}");
    }

    @Test
    void a_restored_store_exports_the_same_bytes_and_is_sound() throws IOException {
        store.history().append(Seed.BATCH, Seed.changes());
        fill();
        store.history().append("nothing", List.of());
        String export = export(store);

        restore(export);

        assertThat(export(other)).isEqualTo(export);
        assertThat(other.verify(Optional.empty()))
                .isEqualTo(store.verify(Optional.empty()))
                .isInstanceOf(Sound.class);
        assertThat(other.history().on(asOf("2023-02-16")))
                .isEqualTo(store.history().on(asOf("2023-02-16")));
        assertThat(other.history().days(asOf("2023-02-16"))).contains(day("2021-02-01"));
        assertThat(other.history().name()).isPresent().isEqualTo(store.history().name());
    }

    @Test
    void histories_that_began_at_different_instants_have_different_names() {
        fill();
        Clock later = Clock.offset(CLOCK, Duration.ofSeconds(1));
        try (Store third = Store.open(directory.resolve("third"), later)) {
            assertThat(third.history().name()).isEmpty();
            third.history().append("some", List.of(stands("2021-01-01", initiative())));
            assertThat(third.history().name())
                    .isPresent()
                    .isNotEqualTo(store.history().name());
        }
    }

    @Test
    void goes_on_where_the_export_ended() throws IOException {
        fill();
        restore(export(store));

        store.history().append("later", List.of(stands("2021-04-01", item("a"))));
        other.history().append("later", List.of(stands("2021-04-01", item("a"))));

        assertThat(export(other)).isEqualTo(export(store));
    }

    @Test
    void an_empty_store_exports_and_restores() throws IOException {
        restore(export(store));

        assertThat(export(other)).isEqualTo("{\"sugarmap\":1}\n{\"end\":{\"batches\":0,\"revisions\":0}}\n");
    }

    @Test
    void restores_into_an_empty_store_only() throws IOException {
        fill();
        String export = export(store);
        restore(export);

        assertThatThrownBy(() -> restore(export))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("an empty one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"sugarmap\":1} | {\"sugarmap\":2} | line 1: this is no export of sugarmap",
                "\"batch\":2 | \"batch\":3 | line 6: \"batch\" is not 2",
                "\"name\":\"more\" | \"nome\":\"more\" | line 6: \"name\" is missing",
                "\"name\":\"more\" | \"name\":\"less\" | line 9: \"seal\" does not fit batch 2",
                "05.123456Z | 05.12345Z | line 2: \"recorded\" is refused",
                "\"revision\":2 | \"revision\":\"2\" | line 4: \"revision\" is not a whole number",
                "\"revision\":2 | \"revision\":2.0 | line 4: \"revision\" is not a whole number",
                "\"revision\":2 | \"revision\":3 | line 4: \"revision\" is not 2",
                "\"type\":\"item\" | \"type\":\"Item\" | line 4: \"type\" is not one of",
                "2021-02-01 | 2021-02-31 | line 4: \"effective\" is refused",
                "\"slug\":\"a\" | \"slug\":\"a b\" | line 4: \"slug\" is refused: not a slug",
                "in_progress | done-ish | line 4: \"state.status\" is refused",
                "\"done\":1 | \"done\":7 | line 4: \"state.progress\" is refused: progress 7/6",
                "\"position\":1,\"parent\":null,\"status\":\"in | \"position\":0,\"parent\":null,\"status\":\"in | line 4: \"state\" is refused: position",
                "\"owners\":[] | \"owners\":[1] | line 4: \"state.owners[0]\" is not a text",
                "\"cells\":[] | \"cells\":{} | line 4: \"state.cells\" is not a list",
                "\"horizon\":null | \"horizon\":99999999999 | line 4: \"state.horizon\" is out of range",
                "\"links\":[]}} | \"links\":[]},\"more\":1} | line 4: this is not as an export writes it",
                "\"stage\":null | \"stage\": null | line 4: this is not as an export writes it",
                "\"initiative\":\"streams\",\"kind\" | \"initiative\":\"brooks\",\"kind\" | line 5: \"seal\" does not fit",
                "\"revisions\":4 | \"revisions\":5 | line 10: this is not as an export writes it",
                "\"state\":null}| \"state\":null | line 7: this is not JSON",
            })
    void says_what_is_wrong_where_and_restores_nothing(String right, String wrong, String message) throws IOException {
        fill();
        String export = export(store);
        assertThat(export).contains(right);

        assertThatThrownBy(() -> restore(export.replace(right, wrong)))
                .isInstanceOf(ArchiveException.class)
                .hasMessageStartingWith(message);
        assertThat(other.history().version()).isZero();
        restore(export);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 9})
    void notices_that_the_end_is_missing(int lines) throws IOException {
        fill();
        String cut = String.join("\n", export(store).lines().toList().subList(0, lines)) + "\n";

        assertThatThrownBy(() -> restore(lines == 0 ? "" : cut))
                .hasMessage("line %d: the archive is cut off here", lines + 1);
        assertThat(other.history().version()).isZero();
    }

    @Test
    void notices_what_comes_after_the_end() throws IOException {
        fill();
        String export = export(store);

        assertThatThrownBy(() -> restore(export + "\n")).hasMessageStartingWith("line 11: ");
    }

    @Test
    void refuses_text_that_is_no_unicode() {
        fill();

        assertThatThrownBy(() -> store.history().append("half", List.of(stands("2021-01-01", item("b", "\uD83E")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no Unicode");
        assertThat(store.history().version()).isEqualTo(4);
    }

    private static String export(Store store) throws IOException {
        var bytes = new ByteArrayOutputStream();
        store.export(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void restore(String export) throws IOException {
        other.restore(new ArchiveReader(new ByteArrayInputStream(export.getBytes(StandardCharsets.UTF_8))));
    }
}
