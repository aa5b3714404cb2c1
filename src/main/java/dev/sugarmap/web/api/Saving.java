package dev.sugarmap.web.api;

import dev.sugarmap.account.Registry;
import dev.sugarmap.account.Throttle;
import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.snippet.SavedSnippet;
import dev.sugarmap.snippet.Snippets;
import dev.sugarmap.web.http.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps snippets for the page and for programs: anybody's, so with a limit to how many. */
public final class Saving {
    /** With sources and outputs of the usual length some hundred megabytes. */
    private static final long MOST = 50_000;

    private final Snippets snippets;
    private final Registry counts;
    private final Clock clock;

    /** Over these snippets; the registry counts who saves how often. */
    public Saving(Snippets snippets, Registry counts, Clock clock) {
        this.snippets = snippets;
        this.counts = counts;
        this.clock = clock;
    }

    /** The snippet of that name. */
    public Optional<SavedSnippet> find(String id) {
        return snippets.find(id);
    }

    /**
     * Keeps what came of a source, and says how it is kept: the same again is the first one.
     *
     * @param client the network address of whoever saves it
     */
    public SavedSnippet save(Desugaring desugaring, Options options, String client) {
        if (desugaring.source().length() == 0) {
            throw Problem.badRequest("source", "\"source\" is empty: there is nothing to save")
                    .thrown();
        }
        SavedSnippet snippet = snippet(desugaring, options);
        return find(snippet.id()).orElseGet(() -> {
            requireRoom(client);
            snippets.save(snippet);
            return snippet;
        });
    }

    private void requireRoom(String client) {
        if (snippets.count() >= MOST) {
            throw Problem.of(
                            507,
                            "No room",
                            "This site keeps no more than " + MOST
                                    + " snippets, and has them. The playground's link works as before.")
                    .thrown();
        }
        Optional<Instant> wait = counts.attempt(List.of(Throttle.ofSaving(client)), clock.instant());
        if (wait.isPresent()) {
            throw Problem.of(
                            429,
                            "Too many snippets",
                            "Many snippets were saved from your network; save the next after "
                                    + wait.get().truncatedTo(ChronoUnit.SECONDS))
                    .thrown();
        }
    }

    /** What would be saved. */
    SavedSnippet snippet(Desugaring desugaring, Options options) {
        SortedMap<String, String> values = new TreeMap<>();
        Strategy.Description strategy = desugaring.strategy().description();
        strategy.options().forEach(option -> values.put(option.name(), options.value(option.name())));
        return new SavedSnippet(
                desugaring.source().text(),
                strategy.id(),
                values,
                desugaring.outcome().output(),
                Engine.VERSION,
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }
}
