package dev.sugarmap.web.account;

import dev.sugarmap.account.Session;
import dev.sugarmap.account.Token;

/** A request of somebody who is signed in. */
public record Visit(Session session, Token token) {
    /** The name of their account. */
    public String account() {
        return session.account();
    }

    /** What their forms carry to be taken. */
    public String formKey() {
        return token.formKey();
    }
}
