package dev.sugarmap.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is kept about accounts, in one place for all nodes. */
public interface Registry {
    /** The account of that name. */
    Optional<Account> account(String name);

    /** All accounts by name. */
    List<Account> accounts();

    /** Adds an account; false where there is one of that name. */
    boolean add(Account account);

    /** Gives an account another password and ends its sessions; false where there is none of that name. */
    boolean change(String name, Password password);

    /** Replaces the hash of an account's password by another hash of it, unless the password was changed meanwhile. */
    void rehash(Account account, Password sameAgain);

    /** Removes an account and ends its sessions; false where there is none of that name. */
    boolean remove(String name);

    /** Keeps a session, and lets go of those that ended. */
    void begin(Session session);

    /** The session of the token with that digest. */
    Optional<Session> session(String digest);

    /** Notes that a session is in use. */
    void use(Session session, Instant now);

    /** Ends a session; false where it has ended. */
    boolean end(Session session);

    /**
     * Counts one more attempt for each of these, unless one of them has to wait: then it counts none.
     *
     * @return until when to wait
     */
    Optional<Instant> attempt(List<Throttle> throttles, Instant now);

    /** Forgets the attempts that are counted there. */
    void forgive(Throttle throttle);

    /** Forgets the last attempt that is counted there, which was no guess. */
    void takeBack(Throttle throttle);

    /** Adds an event to those that are kept. */
    void note(Event event);

    /**
     * The newest events.
     *
     * @param before only those of a lower number
     */
    List<Event> events(long before, int most);
}
