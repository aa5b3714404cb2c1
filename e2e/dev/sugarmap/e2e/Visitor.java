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
 * <p>One browser and one site serve the whole run; each test gets a fresh profile, and a site of its own where it writes.
 */
final class Visitor implements BeforeEachCallback, AfterEachCallback {
    private final Browser.NewContextOptions options;
    private final List<String> errors = new ArrayList<>();
    private final List<BrowserContext> profiles = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private final boolean writes;
    private Optional<Browser> browser = Optional.empty();
    private Optional<Site> own = Optional.empty();
    private Optional<Page> page = Optional.empty();
    private String address = "";

    private Visitor(Browser.NewContextOptions options, boolean writes) {
        this.options = options;
        this.writes = writes;
    }

    private Visitor(Browser.NewContextOptions options) {
        this(options, false);
    }

    /** The same at a site that no other test sees. */
    Visitor whoWrites() {
        return new Visitor(options, true);
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

    /** Somebody else, in a browser profile of their own, who signs in on the way to this path. */
    Page openAs(String name, String path) {
        own.orElseThrow().addAccount(name);
        Page there = profile().newPage();
        there.navigate(address + "/sign-in?to=" + path);
        there.getByLabel("Name").fill(name);
        there.getByLabel("Password").fill(Site.PASSWORD);
        there.keyboard().press("Enter");
        there.waitForURL(address + path);
        return there;
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
        browser = Optional.of(run.computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class)
                .browser());
        if (writes) {
            own = Optional.of(Site.start());
        }
        address = own.orElseGet(() -> run.computeIfAbsent(Site.class, key -> Site.start(), Site.class))
                .address();
        page = Optional.of(profile().newPage());
    }

    private BrowserContext profile() {
        BrowserContext fresh = browser.orElseThrow().newContext(options);
        fresh.onConsoleMessage(this::listen);
        fresh.onWebError(error -> errors.add(error.error()));
        profiles.add(fresh);
        return fresh;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        profiles.forEach(BrowserContext::close);
        own.ifPresent(Site::close);
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
