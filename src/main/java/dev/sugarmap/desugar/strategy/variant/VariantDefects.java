package dev.sugarmap.desugar.strategy.variant;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.generated.PlainNames;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.rust.ast.Attribute;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;

/** What the macro trait_variant itself gets wrong: sections 3.2 and 3.3 of the library desugarings. */
record VariantDefects(Variant variant, boolean faithful, Job job) {
    private static final String BODY = "trait-variant.return-future";
    private static final String FORWARD = "trait-variant.implement-original";

    void say() {
        boolean isForwarded = variant.created().isPresent();
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
