package dev.sugarmap.web.account;

import dev.sugarmap.web.page.Frame;
import dev.sugarmap.web.page.View;
import java.util.Map;

/**
 * What somebody sent whose session has ended or is another than the form was made for, to be sent once more.
 *
 * @param isSignedIn whether it can be sent now; else they have to sign in first
 * @param kept the form's fields, with the key of the session that there is
 */
public record UnsentView(Frame frame, boolean isSignedIn, Map<String, String> kept) implements View {}
