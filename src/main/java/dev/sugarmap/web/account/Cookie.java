package dev.sugarmap.web.account;

import dev.sugarmap.account.Session;
import dev.sugarmap.account.Token;
import io.javalin.http.Context;
import java.util.Optional;

/**
 * The cookie that holds a session's token. Over HTTPS its name makes browsers refuse one that another host set or that was
 * sent in the clear.
 */
final class Cookie {
    private static final String NAME = "session";
    private static final String SECURE_NAME = "__Host-session";
    private static final String RULES = "; Path=/; HttpOnly; SameSite=Lax";

    private Cookie() {}

    static Optional<Token> read(Context context, boolean secure) {
        return Optional.ofNullable(context.cookie(name(secure))).flatMap(Token::parse);
    }

    static void set(Context context, Token token, boolean secure) {
        send(context, token.value(), Session.LONGEST.toSeconds(), secure);
    }

    static void clear(Context context, boolean secure) {
        send(context, "", 0, secure);
    }

    private static void send(Context context, String value, long seconds, boolean secure) {
        context.header(
                "Set-Cookie", name(secure) + "=" + value + RULES + "; Max-Age=" + seconds + (secure ? "; Secure" : ""));
    }

    private static String name(boolean secure) {
        return secure ? SECURE_NAME : NAME;
    }
}
