package dev.sugarmap.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small seed, spoilt in one place. */
final class MalformedSeedTest {
    @TempDir
    Path directory;

    @BeforeEach
    void write() throws IOException {
        write("initiatives.yaml", """
                initiatives:
                  - slug: streams
                    title: Streams
                    position: 1
                    status: active
                    goal: Streams.
                    impact: all
                    roles: [{name: Owner, handle: tmandry}]
                    effective: 2021-01-01
                    source: {id: small}
                    reason: none
                """);
        write("documents.yaml", """
                books:
                  - initiative: streams
                    effective: 2021-01-01
                    source: {id: small}
                    reason: none
                    pages:
                      - {path: README, title: Welcome, kind: welcome}
                      - {path: plan, title: Plan, kind: design, parent: README, status: paused}
                """);
        write("docs/streams/README.md", "# Streams\n");
        write("docs/streams/plan.md", "# Plan\n");
        write("history.yaml", """
                initiative: streams
                repository: https://example.org/streams
                commits:
                  - {id: 0a, date: 2021-01-01}
                tables:
                  - page: README.md
                    kind: milestone
                    items:
                      - slug: first
                        title: First
                        position: 1
                        history:
                          - {commit: 0a, status: done, progress: 1/2}
                """);
        write("vision.yaml", """
                initiative: streams
                effective: 2021-01-01
                source: {id: small}
                reason: none
                goals: {page: Goals, items: []}
                rows:
                  page: Plan
                  items:
                    - {slug: row, title: Row, position: 1, horizon: 2023, cells: {Q1: ▓░}}
                """);
    }

    @Test
    void is_well_formed_before_it_is_spoilt() throws IOException {
        assertThat(Seed.changes(resources())).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        initiatives.yaml | title: Streams     | titel: Streams     | db/seed/initiatives.yaml: initiatives[0].title is missing
        initiatives.yaml | impact: all        | impact: [all]      | db/seed/initiatives.yaml: initiatives[0].impact is not a text
        initiatives.yaml | roles: [{name: Owner, | roles: [{nam: Owner, | db/seed/initiatives.yaml: initiatives[0].roles[0].name is missing
        initiatives.yaml | reason: none       | 'reason: none\n    why: x' | db/seed/initiatives.yaml: initiatives[0].why is not a field of the seed
        initiatives.yaml | effective: 2021-01-01 | effective: 2021-02-30 | db/seed/initiatives.yaml: initiatives[0].effective cannot be "2021-02-30"
        initiatives.yaml | source: {id: small} | source: small     | db/seed/initiatives.yaml: initiatives[0].source is not a mapping
        documents.yaml   | status: paused     | status: pausing    | db/seed/documents.yaml: books[0].pages[1].status cannot be "pausing"
        documents.yaml   | parent: README     | parent: nowhere    | db/seed/documents.yaml: books[0].pages[1].parent is no page above this one
        documents.yaml   | path: plan         | path: other        | the seed lacks the file db/seed/docs/streams/other.md
        history.yaml     | commit: 0a         | commit: 0b         | db/seed/history.yaml: tables[0].items[0].history[0].commit cannot be "0b"
        history.yaml     | progress: 1/2      | progress: 3/2      | db/seed/history.yaml: tables[0].items[0].history[0].progress cannot be "3/2"
        history.yaml     | progress: 1/2      | progress: much     | db/seed/history.yaml: tables[0].items[0].history[0].progress cannot be "much"
        history.yaml     | position: 1        | position: 0        | 'db/seed/history.yaml: tables[0].items[0].history[0]: position of first is 0; the first row is 1'
        history.yaml     | kind: milestone    | kind: mile         | db/seed/history.yaml: tables[0].kind cannot be "mile"
        history.yaml     | 'commits:'         | 'commits: {'       | db/seed/history.yaml is no YAML
        vision.yaml      | Q1: ▓░             | Q1: ░▓             | 'db/seed/vision.yaml: rows.items[0]: no bar or target: "░▓"'
        vision.yaml      | slug: row          | slug: a row        | db/seed/vision.yaml: rows.items[0].slug cannot be "a row"
        """)
    void names_the_file_and_the_field(String file, String right, String wrong, String message) throws IOException {
        Path path = directory.resolve("db/seed").resolve(file);
        String spoilt = Files.readString(path).replace(right, wrong.replace("\\n", "\n"));
        assertThat(spoilt).isNotEqualTo(Files.readString(path));
        Files.writeString(path, spoilt);

        assertThatThrownBy(() -> Seed.changes(resources()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void names_a_file_that_is_missing() throws IOException {
        Files.delete(directory.resolve("db/seed/vision.yaml"));

        assertThatThrownBy(() -> Seed.changes(resources())).hasMessage("the seed lacks the file db/seed/vision.yaml");
    }

    private void write(String file, String text) throws IOException {
        Path path = directory.resolve("db/seed").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** Only the small seed, not the product's own. */
    private ClassLoader resources() throws IOException {
        List<URL> roots = List.of(directory.toUri().toURL());
        return new URLClassLoader(roots.toArray(URL[]::new), null);
    }
}
