package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.source.TraitPairs;
import dev.sugarmap.desugar.strategy.shared.MacroAttributes;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.ast.Attribute;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The attribute {@code #[async_trait]} on traits and implementations, and what they lose with it: rule 10. */
final class AsyncTraitRemoval {
    private final RustFile file;
    private final MacroAttributes macro;
    private final Map<Item, Attribute> attributes = new LinkedHashMap<>();

    /** Looks for it in a file. */
    AsyncTraitRemoval(RustFile file) {
        this.file = file;
        this.macro = MacroAttributes.of(file, "async_trait::async_trait");
        Stream.of(SyntaxKind.TRAIT_ITEM, SyntaxKind.IMPL_ITEM)
                .flatMap(kind -> file.tree().nodes(kind).stream())
                .sorted(Comparator.comparingInt(Node::index))
                .flatMap(node -> Item.of(node).stream())
                .forEach(item -> macro.on(item).ifPresent(attribute -> attributes.put(item, attribute)));
    }

    /** Where it stands first, if it does at all. */
    Optional<TextRange> first() {
        return attributes.values().stream()
                .map(attribute -> attribute.node().range())
                .findFirst();
    }

    /** Removes it and what imports it. */
    void write(Rewrite rewrite) {
        macro.remove(List.copyOf(attributes.values()), rewrite);
    }

    /** Says what is not so any more. */
    void warn(String rule, Job job) {
        Map<ImplItem, TraitPairs.Found> implemented = TraitPairs.in(file).implementations();
        attributes.forEach((item, attribute) -> {
            if (item instanceof TraitItem trait) {
                trait.name().ifPresent(name -> warnOf(name, attribute, rule, job));
            } else if (item instanceof ImplItem implementation
                    && implemented.get(implementation) instanceof TraitPairs.Found.Elsewhere) {
                String name = implementation.traitPath().flatMap(Path::lastName).orElse("_");
                job.say(Diagnostic.warning(
                        rule,
                        "\"" + name + "\" is not declared here; its declaration must do without async_trait, too",
                        implementation.trait().orElseThrow().node().range()));
            }
        });
    }

    private void warnOf(Token trait, Attribute attribute, String rule, Job job) {
        boolean isLocal = attribute.arguments().map(CodeWords::of).equals(Optional.of("( ? Send )"));
        if (!isLocal) {
            job.say(Diagnostic.warning(
                    rule,
                    "futures of \"" + trait.text() + "\" were Send; async fn does not promise it",
                    trait.range()));
        }
        ObjectUse.of(trait.text(), file).forEach(use -> job.say(use.warning(rule)));
    }
}
