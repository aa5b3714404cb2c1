package dev.sugarmap.desugar.strategy.boxed;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.strategy.shared.MacroAttributes;
import dev.sugarmap.rust.ast.Attribute;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The attributes {@code #[async_trait]} of a file: the items that they stand on, and what they ask for. */
final class MacroMarks {
    private final MacroAttributes macro;
    private final List<Item> items;

    private MacroMarks(MacroAttributes macro, List<Item> items) {
        this.macro = macro;
        this.items = items;
    }

    /** Those of the file of a job. */
    static MacroMarks in(Job job) {
        MacroAttributes macro = MacroAttributes.of(job.file(), "async_trait::async_trait");
        List<Item> items = job.file().root().descendants().stream()
                .flatMap(node -> Item.of(node).stream())
                .filter(item -> macro.on(item).isPresent())
                .toList();
        return new MacroMarks(macro, items);
    }

    /** Whether no item has the attribute. */
    boolean isEmpty() {
        return items.isEmpty();
    }

    /** Whether an item has the attribute. */
    boolean isOn(Item item) {
        return macro.on(item).isPresent();
    }

    /** Whether the attribute on an item asks for futures that are {@code Send}: rule 2. */
    boolean asksForSend(Item marked) {
        return arguments(marked).isEmpty();
    }

    /** Says that the option does not count where it asks for less than the attributes do: rule 2. */
    void noteOfSend(boolean send, Job job) {
        items.stream()
                .filter(item -> !send && asksForSend(item))
                .findFirst()
                .flatMap(macro::on)
                .ifPresent(attribute -> job.note(
                        "send=false does not count here: #[async_trait] asks for futures that are Send",
                        "write #[async_trait(?Send)] on the trait and on its implementations",
                        attribute.node().range()));
    }

    /** The arguments of the attribute on an item, without white space; a list without arguments is none. */
    private String arguments(Item item) {
        String text = macro.on(item)
                .flatMap(Attribute::arguments)
                .map(Node::text)
                .orElse("")
                .replaceAll("\\s", "");
        return text.equals("()") ? "" : text;
    }

    /** The items whose attribute the macro would answer with an error, which the job says in its words. */
    Set<Item> refused(Job job) {
        Set<Item> refused = new HashSet<>();
        items.forEach(item -> refusal(item).ifPresent(message -> {
            refused.add(item);
            job.warn(
                    message,
                    "the macro stands on traits and on implementations of traits, and takes ?Send alone",
                    macro.on(item).orElseThrow().node().range());
        }));
        return refused;
    }

    private Optional<String> refusal(Item item) {
        String arguments = arguments(item);
        if (!arguments.isEmpty() && !arguments.equals("(?Send)")) {
            return Optional.of("expected #[async_trait] or #[async_trait(?Send)]");
        }
        return switch (item) {
            case TraitItem _ -> Optional.empty();
            case ImplItem implementation when implementation.trait().isPresent() -> Optional.empty();
            case ImplItem _ -> Optional.of("expected a trait impl");
            default ->
                Optional.of(
                        item.visibility().isPresent()
                                ? "expected `trait`"
                                : "expected one of: `unsafe`, `pub`, `trait`, `impl`");
        };
    }

    /** Whether an attribute macro sees what this one has made: on a method, or below this one on its item. */
    boolean runBefore(Attribute attribute) {
        Optional<Item> item = attribute.node().parent().flatMap(Item::of);
        boolean isOnMethod = item.filter(FnItem.class::isInstance)
                .flatMap(method -> method.node().parent())
                .filter(list -> list.kind() == SyntaxKind.ITEM_LIST)
                .isPresent();
        return isOnMethod
                || item.flatMap(macro::on)
                        .filter(own -> own.node().index() <= attribute.node().index())
                        .isPresent();
    }

    /** Removes the attributes from all items but these, with the imports that nothing else needs. */
    void removeExcept(Collection<Item> kept, Rewrite rewrite) {
        Stream<Item> done = items.stream().filter(item -> !kept.contains(item));
        macro.remove(done.flatMap(item -> macro.on(item).stream()).toList(), rewrite);
    }
}
