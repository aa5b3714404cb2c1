package dev.sugarmap.account;

import dev.sugarmap.account.Event.Kind;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/** Lets people in and out, and says who is in. */
public final class SignIn {
    /** Takes as long to compare with as anybody's. */
    private static final Password NOBODYS = Password.nobodys();

    /** Hashing takes 19 MiB each time. */
    private static final int MOST_AT_ONCE = 4;

    private final Semaphore turns = new Semaphore(MOST_AT_ONCE, true);
    private final Registry registry;
    private final Clock clock;

    /** Over what is kept in that registry. */
    public SignIn(Registry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    /** What comes of an attempt. */
    public sealed interface Result {
        /** They are in: the token is for their browser alone. */
        record In(Token token) implements Result {}

        /** There is no such account or the password is another's; nobody learns which. */
        record Wrong() implements Result {}

        /** There were too many attempts: nothing was looked at, and nothing will be until then. */
        record Wait(Instant until) implements Result {}
    }

    /**
     * Lets somebody in who knows an account's password.
     *
     * @param address from which network address the attempt comes
     */
    public Result in(String typedName, String password, String address) {
        Instant now = clock.instant();
        Optional<String> name = Account.name(typedName);
        List<Throttle> throttles = Stream.concat(
                        name.map(Throttle::ofAccount).stream(), Stream.of(Throttle.ofAddress(address)))
                .toList();
        Optional<Instant> wait = registry.attempt(throttles, now);
        if (wait.isPresent()) {
            note(Kind.THROTTLED, name, address);
            return new Result.Wait(wait.get());
        }
        Optional<Account> account = name.flatMap(registry::account);
        boolean isRight = matches(account.map(Account::password).orElse(NOBODYS), password);
        if (account.isEmpty() || !isRight) {
            note(Kind.REFUSED, name, address);
            return new Result.Wrong();
        }
        registry.forgive(throttles.getFirst());
        registry.takeBack(throttles.getLast());
        if (!account.get().password().isCurrent()) {
            registry.rehash(account.get(), Password.of(password));
        }
        Token token = Token.fresh();
        registry.begin(new Session(token.digest(), account.get().name(), now, now));
        note(Kind.SIGNED_IN, name, address);
        return new Result.In(token);
    }

    private boolean matches(Password password, String given) {
        turns.acquireUninterruptibly();
        try {
            return password.matches(given);
        } finally {
            turns.release();
        }
    }

    /** The open session of that token, if there is one. */
    public Optional<Session> session(Token token) {
        Instant now = clock.instant();
        Optional<Session> session = registry.session(token.digest()).filter(found -> found.isOpen(now));
        session.filter(found -> found.isDue(now)).ifPresent(found -> registry.use(found, now));
        return session;
    }

    /** Ends a session. */
    public void out(Session session, String address) {
        if (registry.end(session)) {
            note(Kind.SIGNED_OUT, Optional.of(session.account()), address);
        }
    }

    private void note(Kind kind, Optional<String> name, String address) {
        registry.note(Event.now(clock.instant(), kind, name, Optional.of(address)));
    }
}
