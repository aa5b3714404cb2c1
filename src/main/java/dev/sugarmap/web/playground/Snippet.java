package dev.sugarmap.web.playground;

import static dev.sugarmap.web.page.Frame.encoded;

import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.strategy.Strategies;
import dev.sugarmap.web.api.SourceLimit;
import dev.sugarmap.web.http.Query;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody wants to see desugared; the source is empty where there is none yet. */
record Snippet(String source, Strategy strategy, Options options) {
    /** What a form or a link says. */
    static Snippet of(Query query) {
        Strategy strategy = query.choice("strategy", Strategies::find, ids()).orElse(Strategies.ALL.getFirst());
        Map<String, String> given = new LinkedHashMap<>();
        for (Strategy.Option option : strategy.description().options()) {
            query.choice(option.name(), value -> allowed(option, value), option.values().stream())
                    .ifPresent(value -> given.put(option.name(), value));
        }
        return new Snippet(source(query), strategy, Options.of(strategy, given));
    }

    private static String source(Query query) {
        Optional<String> example = query.choice(
                        "example", Example::find, Example.ALL.stream().map(Example::id))
                .map(Example::source);
        return example.orElseGet(
                () -> SourceLimit.check(asInTextArea(query.text("source").orElse(""))));
    }

    /** A form sends line breaks as CR LF although its text area holds LF, and no page can hold a NUL. */
    private static String asInTextArea(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD');
    }

    private static Stream<String> ids() {
        return Strategies.ALL.stream().map(strategy -> strategy.description().id());
    }

    private static Optional<String> allowed(Strategy.Option option, String value) {
        return option.values().contains(value) ? Optional.of(value) : Optional.empty();
    }

    /** The address that brings back this snippet, however long. */
    String address() {
        StringBuilder address = new StringBuilder(
                "/desugar?strategy=" + encoded(strategy.description().id()));
        for (Strategy.Option option : strategy.description().options()) {
            String value = options.value(option.name());
            if (!value.equals(option.defaultValue())) {
                address.append('&').append(encoded(option.name())).append('=').append(encoded(value));
            }
        }
        if (!source.isEmpty()) {
            address.append("&source=").append(encoded(source));
        }
        return address.toString();
    }
}
