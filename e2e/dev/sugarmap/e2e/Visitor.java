package dev.sugarmap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import dev.sugarmap.web.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Somebody at the running site with a browser of their own, for one test. Register it as a field with
 * {@code @RegisterExtension}. A test during which the browser's console shows an error, such as a breach of the content
 * security policy, fails at its end.
 *
 * <p>One browser and one site serve the whole run; each test gets a fresh profile.
 */
final class Visitor implements BeforeEachCallback, AfterEachCallback {
    private final Browser.NewContextOptions options;
    private final List<String> errors = new ArrayList<>();
    private Optional<BrowserContext> profile = Optional.empty();
    private Optional<Page> page = Optional.empty();
    private final List<String> expected = new ArrayList<>();
    private String address = "";

    private Visitor(Browser.NewContextOptions options) {
        this.options = options;
    }

    /** Somebody at a desk. */
    static Visitor atDesk() {
        return new Visitor(new Browser.NewContextOptions().setViewportSize(1280, 800));
    }

    /** Somebody with a phone. */
    static Visitor withPhone() {
        return new Visitor(
                new Browser.NewContextOptions().setViewportSize(360, 740).setHasTouch(true));
    }

    /** Somebody at a desk whose browser runs no JavaScript. */
    static Visitor withoutJavaScript() {
        return new Visitor(
                new Browser.NewContextOptions().setViewportSize(1280, 800).setJavaScriptEnabled(false));
    }

    /** Goes to this path of the site. */
    Page open(String path) {
        Page here = page();
        here.navigate(address + path);
        return here;
    }

    /** Takes errors in the browser's console that begin like this as part of the test. */
    void expectError(String beginning) {
        expected.add(beginning);
    }

    /** The page that is open. */
    Page page() {
        return page.orElseThrow();
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        ExtensionContext.Store run = test.getRoot().getStore(Namespace.create(Visitor.class));
        address =
                run.computeIfAbsent(Site.class, key -> Site.start(), Site.class).address();
        Browser browser = run.computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class)
                .browser();
        BrowserContext fresh = browser.newContext(options);
        fresh.onConsoleMessage(this::listen);
        fresh.onWebError(error -> errors.add(error.error()));
        profile = Optional.of(fresh);
        page = Optional.of(fresh.newPage());
    }

    @Override
    public void afterEach(ExtensionContext test) {
        profile.ifPresent(BrowserContext::close);
        assertThat(errors).as("errors in the browser's console").isEmpty();
    }

    private void listen(ConsoleMessage message) {
        boolean isAnswerItself = message.text().startsWith("Failed to load resource")
                && message.page() != null
                && message.location().startsWith(message.page().url());
        boolean isExpected = expected.stream().anyMatch(message.text()::startsWith);
        if (message.type().equals("error") && !isAnswerItself && !isExpected) {
            errors.add(message.text() + " at " + message.location());
        }
    }
}
