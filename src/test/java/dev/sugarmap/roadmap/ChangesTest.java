package dev.sugarmap.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.roadmap.Changes.Cursor;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChangesTest {
    @Test
    void a_cursor_is_read_as_it_is_written() {
        Cursor cursor = new Cursor(LocalDate.parse("2022-02-28"), 57);

        assertThat(Cursor.parse(cursor.toString())).contains(cursor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2022-02-28",
                "2022-02-28.",
                "2022-02-28.0",
                "2022-02-28.007",
                "2022-02-30.7",
                "2022-2-28.7",
                "2022-02-28.7 ",
                "2022-02-28.-7",
                "2022-02-28.99999999999999999999",
                "+12022-02-28.7",
            })
    void no_other_text_is_a_cursor(String text) {
        assertThat(Cursor.parse(text)).isEmpty();
    }
}
