package dev.sugarmap.store;

import static dev.sugarmap.store.Sample.CLOCK;
import static dev.sugarmap.store.Sample.asOf;
import static dev.sugarmap.store.Sample.initiative;
import static dev.sugarmap.store.Sample.item;
import static dev.sugarmap.store.Sample.stands;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Changes.Filter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreTest {
    @TempDir
    Path directory;

    @Test
    void makes_the_data_directory() {
        try (Store store = Store.open(directory.resolve("new/data"), CLOCK)) {
            assertThat(store.ready()).isTrue();
            assertThat(store.history().version()).isZero();
            assertThat(store.history().on(asOf("2021-01-01")).items()).isEmpty();
        }
        assertThat(directory.resolve("new/data/sugarmap.mv.db")).exists();
    }

    @Test
    void is_not_ready_when_it_is_closed() {
        Store store = Store.open(directory, CLOCK);
        store.close();

        assertThat(store.ready()).isFalse();
    }

    @Test
    void says_that_the_data_directory_cannot_be_made() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");

        assertThatThrownBy(() -> Store.open(file.resolve("data"), CLOCK))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("cannot make the data directory " + file.resolve("data"));
    }

    @Test
    void refuses_a_directory_whose_name_would_be_read_as_settings() {
        assertThatThrownBy(() -> Store.open(directory.resolve("a;INIT=x"), CLOCK))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("semicolon");
    }

    @Test
    void says_that_a_file_is_no_database() throws IOException {
        Files.writeString(directory.resolve("sugarmap.mv.db"), "not a database".repeat(1000));

        assertThatThrownBy(() -> Store.open(directory, CLOCK))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("cannot open the database in " + directory);
    }

    @Test
    void says_that_another_process_has_it_open() throws Exception {
        try (Store store = Store.open(directory, CLOCK)) {
            assertThat(store.ready()).isTrue();

            ChildProcess child = ChildProcess.run(OpensStore.class, directory.toString());

            assertThat(child.output()).contains("another process has the data directory " + directory + " open");
            assertThat(child.exit()).isEqualTo(3);
        }
    }

    @Test
    void appends_a_batch_once_when_many_try_at_once() throws Exception {
        try (Store one = Store.open(directory, CLOCK);
                Store other = Store.open(directory, CLOCK);
                var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Change> batch = Stream.concat(
                            Stream.of(stands("2021-01-01", initiative())),
                            IntStream.range(0, 50).mapToObj(n -> stands("2021-01-01", item("item-" + n))))
                    .toList();
            List<Callable<Boolean>> tries = IntStream.range(0, 16)
                    .<Callable<Boolean>>mapToObj(
                            n -> () -> (n % 2 == 0 ? one : other).history().append("same", batch))
                    .toList();

            List<Future<Boolean>> results = executor.invokeAll(tries);

            assertThat(results.stream().filter(Future::resultNow)).hasSize(1);
            assertThat(one.history().version()).isEqualTo(51);
        }
    }

    @Test
    void numbers_revisions_without_gaps_when_many_append_at_once() throws Exception {
        try (Store one = Store.open(directory, CLOCK);
                Store other = Store.open(directory, CLOCK);
                var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            one.history().append("start", List.of(stands("2021-01-01", initiative())));
            List<Callable<Boolean>> writers = IntStream.range(0, 40)
                    .<Callable<Boolean>>mapToObj(n -> () -> (n % 2 == 0 ? one : other)
                            .history()
                            .append("batch " + n, List.of(stands("2021-01-01", item("item-" + n)))))
                    .toList();

            assertThat(executor.invokeAll(writers)).allMatch(Future::resultNow);

            assertThat(one.history()
                            .changes(Filter.until(asOf("2021-01-01")), Optional.empty(), 100)
                            .steps())
                    .extracting(step -> step.revision().number())
                    .containsExactlyInAnyOrderElementsOf(
                            LongStream.rangeClosed(2, 41).boxed().toList());
        }
    }

    @Test
    void a_backup_made_while_others_append_is_whole() throws Exception {
        Path copies = Files.createDirectory(directory.resolve("copies"));
        try (Store store = Store.open(directory.resolve("data"), CLOCK);
                var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            store.history().append("start", List.of(stands("2021-01-01", initiative())));
            Future<?> writer = executor.submit(() -> IntStream.range(0, 200)
                    .forEach(n ->
                            store.history().append("batch " + n, List.of(stands("2021-01-01", item("item-" + n))))));
            long last = 0;
            for (int copy = 0; copy < 5; copy++) {
                long before = store.history().version();
                store.backUp(copies.resolve("backup.zip"));
                long after = store.history().version();
                long copied = revisions(unzipped(copies.resolve("backup.zip"), copies.resolve("copy-" + copy)));
                // A batch may be copied just before the version tells of it.
                assertThat(copied).isBetween(before, after + 1);
                last = copied;
            }
            writer.get();
            assertThat(last).isPositive();
        }
    }

    private static long revisions(Path data) {
        try (Store copy = Store.open(data, CLOCK)) {
            return ((Verification.Sound) copy.verify(Optional.empty())).revisions();
        }
    }

    private static Path unzipped(Path zip, Path target) throws IOException {
        Files.createDirectories(target);
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Files.copy(in, target.resolve(entry.getName()));
            }
        }
        return target;
    }

    /** Opens the store of a directory and exits with 3 where that is refused. */
    static final class OpensStore {
        public static void main(String[] arguments) {
            try (Store store = Store.open(Path.of(arguments[0]), CLOCK)) {
                System.out.println(store.ready());
            } catch (StoreException refusal) {
                System.out.println(refusal.getMessage());
                System.exit(3);
            }
        }
    }
}
