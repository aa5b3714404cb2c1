package dev.sugarmap.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.web.contract.OneOf;
import dev.sugarmap.web.contract.Words;
import java.util.List;

/**
 * One element of what {@code GET /api/v1/strategies} answers.
 *
 * @param output what accepts the strategy's output: {@code stable}, {@code nightly} or {@code sketch}
 * @param doc the slug of the document that explains it
 * @param rules the rules of its passes, in the order in which they apply
 */
record StrategyAnswer(
        String id,
        String title,
        String summary,
        @OneOf(Words.COMPILERS) String output,
        List<String> features,
        List<Option> options,
        String doc,
        List<Rule> rules) {

    /** A choice that the strategy offers. */
    record Option(
            String name,
            List<String> values,
            @JsonProperty("default") String defaultValue) {}

    /** A rule, the document that it comes from, and the page on it. */
    record Rule(String id, String title, String meaning, String doc, String page) {}

    static StrategyAnswer of(Strategy strategy) {
        Strategy.Description description = strategy.description();
        return new StrategyAnswer(
                description.id(),
                description.title(),
                description.summary(),
                description.compiles().code(),
                description.features(),
                description.options().stream()
                        .map(option -> new Option(option.name(), option.values(), option.defaultValue()))
                        .toList(),
                description.doc(),
                strategy.rules().stream()
                        .map(rule ->
                                new Rule(rule.id(), rule.title(), rule.meaning(), rule.doc(), "/rules/" + rule.id()))
                        .toList());
    }
}
