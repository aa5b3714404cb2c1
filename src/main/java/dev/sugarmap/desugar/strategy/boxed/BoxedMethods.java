package dev.sugarmap.desugar.strategy.boxed;

import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.job.Keeping;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.HiddenImpls;
import dev.sugarmap.desugar.source.TraitPairs;
import dev.sugarmap.desugar.source.TraitPairs.Found;
import dev.sugarmap.desugar.strategy.shared.MacroAttributes;
import dev.sugarmap.rust.ast.Attribute;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The methods that the macro async_trait takes, by its attributes or because it is asked for: sections 1.1 and 2.1 of the
 * library desugarings.
 */
final class BoxedMethods {
    private static final String MACRO = "async_trait::async_trait";

    private final boolean send;
    private final Job job;
    private final MacroAttributes macro;
    private final TraitPairs pairs;
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Method> methods = new ArrayList<>();
    private boolean found;

    /** An async method, and whether its future is to be {@code Send}. */
    record Method(AsyncFn function, boolean send) {}

    private BoxedMethods(boolean send, Job job) {
        this.send = send;
        this.job = job;
        this.macro = MacroAttributes.of(job.file(), MACRO);
        this.pairs = TraitPairs.in(job.file());
    }

    /** The methods of a file; the job says which stay, and what the two sides of a trait do not agree on. */
    static BoxedMethods in(boolean send, Job job) {
        BoxedMethods methods = new BoxedMethods(send, job);
        methods.find();
        methods.comparePairs();
        return methods;
    }

    private void find() {
        List<AsyncFn> all = AsyncFn.in(job.file()).stream()
                .filter(function -> function.isInTrait() || function.isInTraitImpl())
                .toList();
        Set<Item> refused = refusedItems();
        List<AsyncFn> candidates = all.stream()
                .filter(function -> function.owner().filter(refused::contains).isEmpty())
                .filter(this::isBoxedInItsTrait)
                .toList();
        List<AsyncFn> rewritable = new Keeping(job).but(this::runsLater).rewritable(candidates);
        rewritable.forEach(function ->
                methods.add(new Method(function, isSend(function.owner().orElseThrow()))));
        Set<Item> kept = new HashSet<>(refused);
        candidates.stream()
                .filter(function -> !rewritable.contains(function))
                .flatMap(function -> function.owner().stream())
                .forEach(kept::add);
        marked().filter(item -> !kept.contains(item))
                .flatMap(item -> macro.on(item).stream())
                .forEach(attributes::add);
        found = !all.isEmpty() || marked().findAny().isPresent();
    }

    private Stream<Item> marked() {
        return job.file().root().descendants().stream()
                .flatMap(node -> Item.of(node).stream())
                .filter(item -> macro.on(item).isPresent());
    }

    /** The attribute macros that see what this one has made: those on methods, and those below it on its item. */
    private boolean runsLater(Attribute attribute) {
        Optional<Item> item = attribute.node().parent().flatMap(Item::of);
        Optional<Attribute> own = item.flatMap(macro::on);
        boolean isOnMethod = item.filter(FnItem.class::isInstance)
                .flatMap(method -> method.node().parent())
                .filter(list -> list.kind() == SyntaxKind.ITEM_LIST)
                .isPresent();
        return isOnMethod
                || own.filter(mark -> mark.node().index() <= attribute.node().index())
                        .isPresent();
    }

    /** The items whose attribute the macro would answer with an error. */
    private Set<Item> refusedItems() {
        Set<Item> refused = new HashSet<>();
        marked().forEach(item -> refusal(item).ifPresent(message -> {
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

    /** The arguments of the attribute on an item, without white space; a list without arguments is none. */
    private String arguments(Item item) {
        String text = macro.on(item)
                .flatMap(Attribute::arguments)
                .map(Node::text)
                .orElse("")
                .replaceAll("\\s", "");
        return text.equals("()") ? "" : text;
    }

    private boolean isSend(Item owner) {
        Optional<Item> marked = Optional.of(owner)
                .filter(item -> macro.on(item).isPresent())
                .or(() -> traitOf(owner).filter(trait -> macro.on(trait).isPresent()));
        return marked.map(item -> arguments(item).isEmpty()).orElse(send);
    }

    private Optional<TraitItem> traitOf(Item owner) {
        return owner instanceof ImplItem implementation
                        && pairs.implementations().get(implementation) instanceof Found.Declared(TraitItem trait)
                ? Optional.of(trait)
                : Optional.empty();
    }

    /** Whether a method's trait, where it is in the file, declares it as {@code async}. */
    private boolean isBoxedInItsTrait(AsyncFn function) {
        Optional<FnItem> declared = function.owner()
                .flatMap(this::traitOf)
                .flatMap(trait -> trait.function(function.name()))
                .filter(method -> method.asyncToken().isEmpty());
        declared.ifPresent(_ -> job.note(
                "kept \"" + function.name() + "\": its trait spells out the future, which an async fn may implement",
                function.asyncToken().range()));
        return declared.isEmpty();
    }

    private void comparePairs() {
        Set<Item> owners = new HashSet<>();
        methods.forEach(method -> owners.add(method.function().owner().orElseThrow()));
        pairs.implementations().forEach((implementation, trait) -> {
            if (trait instanceof Found.Declared(TraitItem declared)) {
                compare(declared, implementation, owners);
            } else if (owners.contains(implementation)) {
                job.note(
                        "the trait of this implementation is not here; it has to get the same macro",
                        implementation.trait().orElseThrow().node().range());
            }
        });
        warnOfHiddenImpls(owners);
    }

    /** Implementations that macros write; those of a trait with the attribute have it as well. */
    private void warnOfHiddenImpls(Set<Item> owners) {
        HiddenImpls hidden = new HiddenImpls(job.file().tree());
        pairs.all().stream()
                .map(TraitPairs.Pair::trait)
                .filter(trait -> owners.contains(trait) && macro.on(trait).isEmpty())
                .flatMap(trait -> hidden.of(trait).stream())
                .forEach(mention -> job.warn(
                        "a macro may write an implementation of \"" + mention.text()
                                + "\" here, which does not fit the boxed future (E0195)",
                        "write the implementation outside of the macro",
                        mention.range()));
    }

    private void compare(TraitItem trait, ImplItem implementation, Set<Item> owners) {
        boolean concerned = owners.contains(trait) || owners.contains(implementation);
        Node place = implementation.trait().orElseThrow().node();
        String name = trait.nameText();
        if (concerned && macro.on(trait).isPresent() != macro.on(implementation).isPresent()) {
            String side = macro.on(trait).isPresent() ? "this implementation of \"" : "the trait \"";
            job.warn(
                    side + name + "\" lacks #[async_trait], which the other side has (E0195)",
                    "the output takes both sides",
                    place.range());
        } else if (concerned && isSend(trait) != isSend(implementation)) {
            job.warn("the trait \"" + name + "\" and this implementation differ in ?Send (E0053)", place.range());
        }
        if (!owners.contains(trait)) {
            return;
        }
        for (Item item : trait.items()) {
            if (item instanceof FnItem declared && declared.asyncToken().isPresent()) {
                declared.name()
                        .flatMap(method -> implementation.function(method.text()))
                        .filter(defined -> defined.asyncToken().isEmpty())
                        .ifPresent(this::warnOfPlain);
            }
        }
    }

    private void warnOfPlain(FnItem defined) {
        job.warn(
                "\"" + defined.nameText()
                        + "\" is async in its trait but not here, and does not fit the boxed future (E0195)",
                "write async fn on both sides",
                defined.fnToken().range());
    }

    /** The methods to rewrite, in order. */
    List<Method> all() {
        return methods;
    }

    /** The attributes that have done their work. */
    List<Attribute> attributes() {
        return attributes;
    }

    MacroAttributes macro() {
        return macro;
    }

    /** Whether there is anything that the macro is about. */
    boolean isAsked() {
        return found;
    }
}
