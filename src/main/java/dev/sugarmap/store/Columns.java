package dev.sugarmap.store;

import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Reads columns that may be empty. */
final class Columns {
    private Columns() {}

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Optional<Slug> slug(ResultSet row, String column) throws SQLException {
        return text(row, column).map(Slug::new);
    }

    static Optional<Status> status(ResultSet row) throws SQLException {
        return text(row, "status").map(code -> known(Status.ofCode(code)));
    }

    /** The value for a code that this program or an older one wrote. */
    static <T> T known(Optional<T> value) {
        return value.orElseThrow(() -> new IllegalStateException("the database holds a code of a newer program"));
    }
}
