package dev.sugarmap.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.account.Account;
import dev.sugarmap.account.Event;
import dev.sugarmap.account.Event.Kind;
import dev.sugarmap.account.Password;
import dev.sugarmap.account.Session;
import dev.sugarmap.account.SignIn;
import dev.sugarmap.account.SignIn.Result;
import dev.sugarmap.account.Token;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in over a real database, with a clock that is moved by hand. */
final class SignInTest {
    private static final String PASSWORD = "correct horse battery";

    @TempDir
    Path directory;

    Instant now = Sample.NOW;

    Store store;
    SignIn signIn;

    @BeforeEach
    void open() {
        Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
        store = Store.open(directory, clock);
        store.accounts().add(new Account("tmandry", Password.of(PASSWORD), now));
        signIn = new SignIn(store.accounts(), clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whoever_knows_the_password_is_in_until_they_leave() {
        Token token = in();
        Session session = signIn.session(token).orElseThrow();
        assertThat(session.account()).isEqualTo("tmandry");
        assertThat(session.digest()).hasSize(64).doesNotContain(token.value());

        signIn.out(session, "127.0.0.1");

        assertThat(signIn.session(token)).isEmpty();
        assertThat(kinds()).containsExactly(Kind.SIGNED_OUT, Kind.SIGNED_IN);
    }

    @Test
    void a_clock_finer_than_the_database_lets_nobody_wait() {
        now = now.plusNanos(999);

        assertThat(attempt("tmandry", PASSWORD)).isInstanceOf(Result.In.class);
    }

    @Test
    void every_sign_in_has_a_token_of_its_own() {
        assertThat(in()).isNotEqualTo(in());
    }

    @Test
    void a_session_left_alone_ends_and_a_used_one_lasts_a_week() {
        Token idle = in();
        pass(Duration.ofHours(12));
        assertThat(signIn.session(idle)).isEmpty();

        Token used = in();
        for (int hours = 6; hours < 7 * 24; hours += 6) {
            pass(Duration.ofHours(6));
            assertThat(signIn.session(used)).isPresent();
        }
        pass(Duration.ofHours(6));
        assertThat(signIn.session(used)).isEmpty();
    }

    @Test
    void nobody_learns_whether_an_account_exists() {
        for (String name : List.of("tmandry", "nobody")) {
            for (int attempt = 1; attempt <= 5; attempt++) {
                assertThat(attempt(name, "wrong")).isEqualTo(new Result.Wrong());
            }
            assertThat(attempt(name, "wrong")).isEqualTo(new Result.Wait(now.plusSeconds(30)));
        }
    }

    @Test
    void guessers_wait_longer_and_longer_even_with_the_right_password() {
        List<Long> waits = Stream.generate(() -> {
                    if (attempt("tmandry", "wrong") instanceof Result.Wait(Instant until)) {
                        Duration wait = Duration.between(now, until);
                        now = until;
                        return wait.toSeconds();
                    }
                    return 0L;
                })
                .limit(20)
                .filter(wait -> wait > 0)
                .toList();

        assertThat(waits).startsWith(30L, 60L, 120L, 240L, 480L, 900L, 900L);
        attempt("tmandry", "wrong");
        assertThat(attempt("tmandry", PASSWORD)).isInstanceOf(Result.Wait.class);
        pass(Duration.ofMinutes(15));
        assertThat(attempt("tmandry", PASSWORD)).isInstanceOf(Result.In.class);
        assertThat(attempt("tmandry", "wrong")).isEqualTo(new Result.Wrong());
    }

    @Test
    void one_address_cannot_try_many_accounts() {
        for (int account = 1; account <= 20; account++) {
            assertThat(attempt("somebody" + account, "wrong")).isEqualTo(new Result.Wrong());
        }

        assertThat(attempt("somebody21", "wrong")).isInstanceOf(Result.Wait.class);
        assertThat(signIn.in("tmandry", PASSWORD, "192.0.2.2")).isInstanceOf(Result.In.class);
    }

    @Test
    void many_attempts_at_once_are_as_slow_as_many_in_a_row() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Result> guess = () -> attempt("tmandry", "wrong");
            long looked = threads
                    .invokeAll(Stream.generate(() -> guess).limit(15).toList())
                    .stream()
                    .filter(result -> result.resultNow() instanceof Result.Wrong)
                    .count();
            assertThat(looked).isEqualTo(5);
        }
    }

    @Test
    void attempts_outlive_the_process() {
        for (int attempt = 1; attempt <= 5; attempt++) {
            attempt("tmandry", "wrong");
        }
        close();
        open();

        assertThat(attempt("tmandry", PASSWORD)).isInstanceOf(Result.Wait.class);
        pass(Duration.ofDays(2));
        assertThat(attempt("tmandry", PASSWORD)).isInstanceOf(Result.In.class);
    }

    @Test
    void an_old_hash_is_made_anew_at_sign_in() {
        store.accounts()
                .change(
                        "tmandry",
                        new Password(
                                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"));

        assertThat(attempt("tmandry", "password")).isInstanceOf(Result.In.class);

        Password renewed = store.accounts().account("tmandry").orElseThrow().password();
        assertThat(renewed.isCurrent()).isTrue();
        assertThat(renewed.matches("password")).isTrue();
    }

    @Test
    void another_password_or_removal_ends_the_sessions() {
        Token first = in();
        store.accounts().change("tmandry", Password.of("another horse battery"));
        assertThat(signIn.session(first)).isEmpty();

        assertThat(signIn.in("TMandry ", "another horse battery", "127.0.0.1")).isInstanceOf(Result.In.class);
        store.accounts().remove("tmandry");
        assertThat(attempt("tmandry", "another horse battery")).isEqualTo(new Result.Wrong());
    }

    @Test
    void a_name_that_cannot_be_one_is_refused_like_any_other() {
        assertThat(attempt("' OR 1=1 --", PASSWORD)).isEqualTo(new Result.Wrong());
        assertThat(store.accounts().events(Long.MAX_VALUE, 1).getFirst().account())
                .isEmpty();
    }

    @Test
    void events_come_newest_first_in_stretches() {
        in();
        attempt("tmandry", "wrong");
        attempt("nobody", "wrong");
        List<Event> first = store.accounts().events(Long.MAX_VALUE, 2);

        assertThat(first).extracting(Event::account).containsExactly(Optional.of("nobody"), Optional.of("tmandry"));
        assertThat(store.accounts().events(first.getLast().number(), 2))
                .extracting(Event::kind)
                .containsExactly(Kind.SIGNED_IN);
    }

    private Token in() {
        if (signIn.in("tmandry", PASSWORD, "127.0.0.1") instanceof Result.In(Token token)) {
            return token;
        }
        throw new AssertionError("not let in");
    }

    private Result attempt(String name, String password) {
        return signIn.in(name, password, "192.0.2.1");
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private List<Kind> kinds() {
        return store.accounts().events(Long.MAX_VALUE, 10).stream()
                .map(Event::kind)
                .toList();
    }
}
