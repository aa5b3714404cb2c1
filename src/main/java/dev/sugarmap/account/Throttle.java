package dev.sugarmap.account;

import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;

/**
 * How fast one may guess a password, or fill the database: after some free attempts each further one doubles the time to
 * wait.
 *
 * @param key whose attempts are counted together, such as {@code account:tmandry}
 * @param free how many attempts need no waiting
 */
public record Throttle(String key, int free) {
    /** Attempts are forgotten when none was made for so long. */
    public static final Duration MEMORY = Duration.ofDays(1);

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 5;

    /** Attempts on one account: five are free. */
    static Throttle ofAccount(String name) {
        return new Throttle("account:" + name, 5);
    }

    /**
     * Attempts from one address, on whatever account: twenty are free, as an office may share it. Of an IPv6 address the
     * half counts that names the network, for everybody has all of the other half.
     */
    static Throttle ofAddress(String address) {
        return new Throttle("address:" + network(address), 20);
    }

    /** Snippets that were saved from one address: twenty are free. */
    public static Throttle ofSaving(String address) {
        return new Throttle("saving:" + network(address), 20);
    }

    private static String network(String address) {
        byte[] bytes = InetAddress.ofLiteral(address).getAddress();
        return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 8));
    }

    /** How long to wait after that many attempts in a row. */
    public Duration after(int attempts) {
        if (attempts < free) {
            return Duration.ZERO;
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(attempts - free, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
