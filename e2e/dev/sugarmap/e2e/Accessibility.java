package dev.sugarmap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What every page must hold in every look: WCAG 2.2 AA as far as axe can tell, and no scrolling sideways. */
final class Accessibility {
    private static final String OVERFLOW = """
        () => {
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= width) return [];
          return [...document.querySelectorAll('body *')]
            .filter(e => e.getBoundingClientRect().right > width + 1 && !e.closest('.scroll'))
            .map(e => e.tagName.toLowerCase() + (e.className.baseVal ?? e.className ? '.' + (e.className.baseVal ?? e.className) : ''))
            .concat('the page is ' + document.documentElement.scrollWidth + ' pixels wide');
        }\
        """;

    private Accessibility() {}

    /** Fails with a list of what is wrong, by look. */
    static void assertAccessible(Page page) {
        List<String> failures = new ArrayList<>();
        for (Look look : Look.values()) {
            look.of(page);
            for (Rule rule : violations(page)) {
                failures.add(look + ": " + told(rule));
            }
            failures.addAll(overflow(page, look));
        }
        assertThat(failures).as("accessibility of %s", page.url()).isEmpty();
    }

    /** Fails with a list of what sticks out to the right, by look. */
    static void assertFits(Page page) {
        List<String> failures = new ArrayList<>();
        for (Look look : Look.values()) {
            look.of(page);
            failures.addAll(overflow(page, look));
        }
        assertThat(failures).as("width of %s", page.url()).isEmpty();
    }

    private static List<String> overflow(Page page, Look look) {
        return page.evaluate(OVERFLOW) instanceof List<?> wide && !wide.isEmpty()
                ? List.of(look + ": scrolls sideways because of " + wide)
                : List.of();
    }

    private static List<Rule> violations(Page page) {
        // Without frames from elsewhere there is no need for the second page that axe opens otherwise, at a second a
        // time.
        return new AxeBuilder(page)
                .setLegacyMode(true)
                .options(options())
                .analyze()
                .getViolations();
    }

    private static AxeRunOptions options() {
        AxeRuleOptions enabled = new AxeRuleOptions();
        enabled.setEnabled(true);
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        options.setRules(Map.of("target-size", enabled));
        return options;
    }

    private static String told(Rule rule) {
        StringBuilder text = new StringBuilder(rule.getId() + " (" + rule.getHelp() + ")");
        for (CheckedNode node : rule.getNodes()) {
            text.append("\n    ").append(node.getTarget()).append(' ').append(node.getHtml());
            text.append("\n      ").append(node.getFailureSummary().replace("\n", "\n      "));
        }
        return text.toString();
    }
}
