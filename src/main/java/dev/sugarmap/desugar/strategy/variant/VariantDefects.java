package dev.sugarmap.desugar.strategy.variant;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.generated.PlainNames;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.job.Reasons;
import dev.sugarmap.desugar.source.LintLevels;
import dev.sugarmap.rust.ast.Attribute;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;

/** What the macro trait_variant itself gets wrong: where the style {@code faithful} lacks rules 5 to 9. */
record VariantDefects(Variant variant, boolean faithful, Job job) {
    private static final String KEEP = TraitVariant.KEEP_ORIGINAL.id();
    private static final String BODY = TraitVariant.RETURN_FUTURE.id();
    private static final String FORWARD = TraitVariant.IMPLEMENT_ORIGINAL.id();

    void say() {
        boolean isForwarded = variant.created().isPresent();
        if (faithful && isForwarded && variant.isSend()) {
            sayOfForbidden();
        }
        for (Item item : variant.trait().items()) {
            if (isForwarded && !canBeForwarded(item)) {
                job.say(Diagnostic.warning(
                                FORWARD,
                                "what this writes cannot be forwarded to the variant",
                                item.node().range())
                        .withHelp("write the items that the macro stands for"));
            }
            if (faithful && isForwarded) {
                sayOfConditions(item.conditions(), "the macro forwards it without this cfg (E0407)");
            }
            if (faithful && item instanceof FnItem method) {
                sayOf(method, isForwarded);
            }
        }
    }

    private void sayOfForbidden() {
        if (LintLevels.isForbidden(VariantPasses.LINT, variant.trait().node())) {
            warn(
                    KEEP,
                    "the macro allows " + VariantPasses.LINT + ", which is forbidden here (E0453)",
                    variant.trait().name().orElseThrow().range());
        }
    }

    private static boolean canBeForwarded(Item item) {
        SyntaxKind kind = item.node().kind();
        return item instanceof FnItem || kind == SyntaxKind.CONST_ITEM || kind == SyntaxKind.TYPE_ITEM;
    }

    private void sayOf(FnItem method, boolean isForwarded) {
        TextRange name = method.name().map(Token::range).orElseThrow();
        if (method.isAsync() && method.body().isPresent()) {
            warn(BODY, "the macro keeps this body, which is no future (E0277)", name);
        }
        if (isForwarded) {
            List<String> untold = Untold.of(method);
            if (!untold.isEmpty()) {
                warn(
                        FORWARD,
                        "the macro forwards it without " + Reasons.quoted(untold)
                                + ", which no argument tells: type annotations needed",
                        name);
            }
            PlainNames.of(method, job.names()).forEach(plain -> {
                if (plain.isFresh()) {
                    warn(
                            FORWARD,
                            "the macro forwards no patterns, only plain names",
                            plain.pattern().node().range());
                }
                sayOfConditions(plain.param().conditions(), "the macro passes it without this cfg (E0425)");
            });
        }
    }

    private void sayOfConditions(List<Attribute> conditions, String message) {
        conditions.forEach(attribute -> warn(FORWARD, message, attribute.node().range()));
    }

    private void warn(String rule, String message, TextRange range) {
        job.say(Diagnostic.warning(rule, message, range).withHelp("style=repaired gets it right"));
    }
}
