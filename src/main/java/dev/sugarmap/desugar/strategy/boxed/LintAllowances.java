package dev.sugarmap.desugar.strategy.boxed;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;
import java.util.stream.Stream;

/** The lints that the macro async_trait allows on each method, after the method's own attributes. */
final class LintAllowances {
    private static final List<String> DECLARED =
            List.of("elided_named_lifetimes", "clippy::type_complexity", "clippy::type_repetition_in_bounds");
    private static final List<String> DEFINED = List.of(
            "elided_named_lifetimes",
            "clippy::async_yields_async",
            "clippy::diverging_sub_expression",
            "clippy::let_unit_value",
            "clippy::needless_arbitrary_self_type",
            "clippy::no_effect_underscore_binding",
            "clippy::shadow_same",
            "clippy::type_complexity",
            "clippy::type_repetition_in_bounds",
            "clippy::used_underscore_binding");

    private LintAllowances() {}

    static void write(AsyncFn function, Rewrite rewrite) {
        List<String> lints = function.item().body().isPresent() ? DEFINED : DECLARED;
        Template text = Template.at(function.indent()).text("#[allow(\n\t" + String.join(",\n\t", lints) + "\n)]\n");
        rewrite.before(start(function), text, function.asyncToken().range());
    }

    /** Where the method begins after its documentation and attributes. */
    private static int start(AsyncFn function) {
        int attributes = function.item().attributes().stream()
                .mapToInt(attribute -> attribute.node().range().end())
                .max()
                .orElse(0);
        Stream<Token> own = function.item().node().allTokens().stream();
        return own.filter(token -> !token.kind().isTrivia() && token.kind() != SyntaxKind.OUTER_DOC)
                .mapToInt(token -> token.range().start())
                .filter(start -> start >= attributes)
                .findFirst()
                .orElseThrow();
    }
}
