package dev.sugarmap.store;

import dev.sugarmap.account.Account;
import dev.sugarmap.account.Event;
import dev.sugarmap.account.Password;
import dev.sugarmap.account.Registry;
import dev.sugarmap.account.Session;
import dev.sugarmap.account.Throttle;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** Accounts, their sessions and what was done with them, in the database. */
final class Accounts implements Registry {
    private final Jdbi jdbi;
    private final AttemptCounts attempts;

    Accounts(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.attempts = new AttemptCounts(jdbi);
    }

    @Override
    public Optional<Account> account(String name) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM account WHERE name = :name")
                .bind("name", name)
                .map(Accounts::account)
                .findOne());
    }

    @Override
    public List<Account> accounts() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM account ORDER BY name")
                .map(Accounts::account)
                .list());
    }

    private static Account account(ResultSet row, StatementContext context) throws SQLException {
        return new Account(
                row.getString("name"), new Password(row.getString("password")), Columns.instant(row, "since"));
    }

    @Override
    public boolean add(Account account) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                INSERT INTO account (name, password, since)
                                SELECT CAST(:name AS VARCHAR), CAST(:password AS VARCHAR),
                                    CAST(:since AS TIMESTAMP WITH TIME ZONE)
                                WHERE NOT EXISTS (SELECT 1 FROM account WHERE name = :name)
                                """)
                        .bind("name", account.name())
                        .bind("password", account.password().encoded())
                        .bind("since", utc(account.since()))
                        .execute())
                == 1;
    }

    @Override
    public boolean change(String name, Password password) {
        return jdbi.inTransaction(handle -> {
            handle.createUpdate("DELETE FROM session WHERE account = :name")
                    .bind("name", name)
                    .execute();
            return handle.createUpdate("UPDATE account SET password = :password WHERE name = :name")
                            .bind("password", password.encoded())
                            .bind("name", name)
                            .execute()
                    == 1;
        });
    }

    @Override
    public void rehash(Account account, Password sameAgain) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE account SET password = :new WHERE name = :name AND password = :old")
                .bind("new", sameAgain.encoded())
                .bind("name", account.name())
                .bind("old", account.password().encoded())
                .execute());
    }

    @Override
    public boolean remove(String name) {
        return jdbi.withHandle(handle -> handle.createUpdate("DELETE FROM account WHERE name = :name")
                        .bind("name", name)
                        .execute())
                == 1;
    }

    @Override
    public void begin(Session session) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("DELETE FROM session WHERE begun <= :begun OR used <= :used")
                    .bind("begun", utc(session.begun().minus(Session.LONGEST)))
                    .bind("used", utc(session.begun().minus(Session.LONGEST_IDLE)))
                    .execute();
            handle.createUpdate("""
                            INSERT INTO session (digest, account, begun, used)
                            VALUES (:digest, :account, :begun, :used)
                            """)
                    .bind("digest", session.digest())
                    .bind("account", session.account())
                    .bind("begun", utc(session.begun()))
                    .bind("used", utc(session.used()))
                    .execute();
        });
    }

    @Override
    public Optional<Session> session(String digest) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM session WHERE digest = :digest")
                .bind("digest", digest)
                .map((row, context) -> new Session(
                        row.getString("digest"),
                        row.getString("account"),
                        Columns.instant(row, "begun"),
                        Columns.instant(row, "used")))
                .findOne());
    }

    @Override
    public void use(Session session, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE session SET used = :now WHERE digest = :digest")
                .bind("now", utc(now))
                .bind("digest", session.digest())
                .execute());
    }

    @Override
    public boolean end(Session session) {
        return jdbi.withHandle(handle -> handle.createUpdate("DELETE FROM session WHERE digest = :digest")
                        .bind("digest", session.digest())
                        .execute())
                == 1;
    }

    @Override
    public Optional<Instant> attempt(List<Throttle> throttles, Instant now) {
        return attempts.take(throttles, now);
    }

    @Override
    public void forgive(Throttle throttle) {
        attempts.forgive(throttle);
    }

    @Override
    public void takeBack(Throttle throttle) {
        attempts.takeBack(throttle);
    }

    @Override
    public void note(Event event) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO event (at, kind, account, address) VALUES (:at, :kind, :account, :address)
                        """)
                .bind("at", utc(event.at()))
                .bind("kind", event.kind().code())
                .bind("account", event.account())
                .bind("address", event.address())
                .execute());
    }

    @Override
    public List<Event> events(long before, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM event WHERE number < :before
                        ORDER BY number DESC
                        FETCH FIRST :most ROWS ONLY
                        """)
                .bind("before", before)
                .bind("most", most)
                .map((row, context) -> new Event(
                        row.getLong("number"),
                        Columns.instant(row, "at"),
                        Columns.known(Event.Kind.ofCode(row.getString("kind"))),
                        Columns.text(row, "account"),
                        Columns.text(row, "address")))
                .list());
    }

    static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
