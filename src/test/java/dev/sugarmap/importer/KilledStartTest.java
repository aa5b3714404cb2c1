package dev.sugarmap.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.roadmap.AsOf;
import dev.sugarmap.roadmap.Change;
import dev.sugarmap.store.ChildProcess;
import dev.sugarmap.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KilledStartTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(ints = {1, 150})
    void a_killed_first_start_leaves_nothing_and_the_next_one_fills(int changes) throws Exception {
        ChildProcess killed = ChildProcess.run(Killed.class, directory.toString(), Integer.toString(changes));
        assertThat(killed.exit()).as(killed.output()).isEqualTo(137);

        try (Store store = Store.open(directory, Clock.systemUTC())) {
            assertThat(store.history().version()).isZero();
            assertThat(store.history()
                            .on(AsOf.now(LocalDate.parse("2023-02-16")))
                            .initiatives())
                    .isEmpty();

            assertThat(store.history().append(Seed.BATCH, Seed.changes())).isTrue();

            assertThat(store.history().version()).isEqualTo(Seed.changes().size());
            assertThat(store.history().documents(AsOf.now(LocalDate.parse("2023-02-16"))))
                    .hasSize(50);
        }
    }

    /** Fills a store and dies without a word before the change of the number given is written. */
    static final class Killed {
        public static void main(String[] arguments) {
            List<Change> changes = Seed.changes();
            int last = Integer.parseInt(arguments[1]);
            Store store = Store.open(Path.of(arguments[0]), Clock.systemUTC());
            store.history().append(Seed.BATCH, new AbstractList<>() {
                @Override
                public Change get(int index) {
                    if (index == last) {
                        Runtime.getRuntime().halt(137);
                    }
                    return changes.get(index);
                }

                @Override
                public int size() {
                    return changes.size();
                }
            });
        }
    }
}
