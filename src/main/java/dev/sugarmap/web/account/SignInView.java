package dev.sugarmap.web.account;

import dev.sugarmap.web.page.Frame;
import dev.sugarmap.web.page.View;
import java.util.Optional;

/**
 * The form to sign in with.
 *
 * @param to where it leads afterwards
 * @param name what was typed before
 * @param refusal why that did not let them in
 */
public record SignInView(Frame frame, String to, String name, Optional<String> refusal) implements View {
    static SignInView of(Frame.Request request, String to, String name, Optional<String> refusal) {
        Frame frame = Frame.of("Sign in", "For those who change the roadmap.", request);
        return new SignInView(frame, to, name, refusal);
    }
}
