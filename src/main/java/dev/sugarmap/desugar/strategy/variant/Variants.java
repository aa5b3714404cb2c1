package dev.sugarmap.desugar.strategy.variant;

import dev.sugarmap.desugar.generated.StandardNames.Name;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Names;
import dev.sugarmap.desugar.source.TraitPairs;
import dev.sugarmap.desugar.strategy.shared.MacroAttributes;
import dev.sugarmap.rust.ast.Attribute;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Named;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which variants a file asks for: by attributes, or where there is none, for every trait with an {@code async fn}. */
final class Variants {
    private static final Set<String> FUNDAMENTAL = Set.of("Box", "Pin");

    private final MacroAttributes macro;
    private final Names identifiers;
    private final Job job;

    Variants(MacroAttributes macro, Job job) {
        this.macro = macro;
        this.identifiers = job.names().copy();
        this.job = job;
    }

    /** The variants that can be made; of the others the job says why not. */
    List<Variant> find(boolean create) {
        List<Item> marked = items().filter(item -> macro.on(item).isPresent()).toList();
        List<Variant> asked = marked.isEmpty()
                ? traits().map(trait -> bare(trait, create)).toList()
                : marked.stream().flatMap(item -> marked(item).stream()).toList();
        return asked.stream().filter(this::isPossible).toList();
    }

    /** Whether there is anything that a variant could be made of. */
    boolean isAsked() {
        return traits().findAny().isPresent()
                || items().anyMatch(item -> macro.on(item).isPresent());
    }

    private Stream<Item> items() {
        return job.file().root().descendants().stream().flatMap(node -> Item.of(node).stream());
    }

    private Stream<TraitItem> traits() {
        Set<TraitItem> traits = new LinkedHashSet<>();
        AsyncFn.in(job.file()).stream()
                .flatMap(function -> function.owner().stream())
                .filter(TraitItem.class::isInstance)
                .map(TraitItem.class::cast)
                .forEach(traits::add);
        return traits.stream();
    }

    private Variant bare(TraitItem trait, boolean create) {
        Optional<String> name =
                trait.name().filter(_ -> create).map(found -> identifiers.take("Send" + Names.plain(found)));
        return new Variant(
                trait, Optional.empty(), name, List.of(job.standardNames().at(trait.node(), Name.SEND)));
    }

    private Optional<Variant> marked(Item item) {
        List<Attribute> attributes =
                item.attributes().stream().filter(macro::is).toList();
        Attribute attribute = attributes.getFirst();
        if (!(item instanceof TraitItem trait)) {
            return refuse(attribute.node().range(), "kept: expected `trait`", "make(..) stands on traits only");
        }
        if (attributes.size() > 1) {
            return refuse(
                    attributes.getLast().node().range(),
                    "kept \"" + trait.nameText() + "\": a second variant would be made of the first one too (E0428)",
                    "write the second trait by hand");
        }
        VariantArguments arguments = VariantArguments.of(attribute, job.edition());
        if (arguments.error().isPresent()) {
            VariantArguments.Unexpected error = arguments.error().get();
            return refuse(
                    error.place(),
                    "kept \"" + trait.nameText() + "\": " + error.message(),
                    "write make(Name: Bound + Bound) or make(Bound + Bound)");
        }
        return Optional.of(new Variant(trait, Optional.of(attribute), arguments.name(), arguments.bounds()));
    }

    private <T> Optional<T> refuse(TextRange place, String message, String help) {
        job.warn(message, help, place);
        return Optional.empty();
    }

    private boolean isPossible(Variant variant) {
        if (isBroken(variant.trait())) {
            refuse(
                    variant.trait()
                            .name()
                            .map(Token::range)
                            .orElse(variant.trait().node().range()),
                    "kept \"" + variant.original() + "\": it has a syntax error",
                    "correct it first");
            return false;
        }
        return variant.created().isEmpty() || (!overlaps(variant) && canForward(variant));
    }

    /** Whether all methods can be forwarded: a generator cannot, for its body would have to yield. */
    private boolean canForward(Variant variant) {
        Optional<Token> generator = variant.trait().functions().stream()
                .flatMap(method -> method.node().token(SyntaxKind.GEN).stream())
                .findFirst();
        generator.ifPresent(word -> refuse(
                word.range(),
                "kept \"" + variant.original() + "\": a generator cannot be forwarded to its variant (E0308)",
                "make the variant in place, which forwards nothing"));
        return generator.isEmpty();
    }

    /** Whether an error lies in the trait; what is missing at its end is reported after it. */
    private boolean isBroken(TraitItem trait) {
        int end = trait.isComplete() ? trait.node().range().end() : Integer.MAX_VALUE;
        return trait.name().isEmpty()
                || job.file().errors().stream()
                        .map(error -> error.range().start())
                        .anyMatch(at -> at >= trait.node().range().start() && at < end);
    }

    /** Whether an implementation in the file may be for a type that the blanket implementation is for as well. */
    private boolean overlaps(Variant variant) {
        List<ImplItem> overlapping = new ArrayList<>();
        TraitPairs.in(job.file()).all().stream()
                .filter(pair -> pair.trait().equals(variant.trait()))
                .flatMap(pair -> pair.impls().stream())
                .filter(implementation -> implementation.selfType().isPresent())
                .filter(Variants::isOpenToOthers)
                .forEach(overlapping::add);
        for (ImplItem implementation : overlapping) {
            refuse(
                    implementation.selfType().orElseThrow().node().range(),
                    "kept \"" + variant.original() + "\": the implementation for `"
                            + implementation.selfType().orElseThrow().node().text()
                            + "` would overlap with the blanket one for all types of `" + variant.name() + "` (E0119)",
                    "make the variant in place, which needs no blanket implementation");
        }
        return !overlapping.isEmpty();
    }

    /** Whether another crate may implement the variant for the types of this implementation. */
    private static boolean isOpenToOthers(ImplItem implementation) {
        List<String> params = implementation.generics().stream()
                .filter(GenericParams.TypeParam.class::isInstance)
                .map(Named::nameText)
                .toList();
        Stream<Type> arguments =
                implementation.traitPath().flatMap(Path::last).stream().flatMap(segment -> segment.typeArgs().stream());
        return Stream.concat(implementation.selfType().stream(), arguments).anyMatch(type -> isAny(type, params));
    }

    /** Whether the type is a type parameter, or one behind a reference, {@code Box} or {@code Pin}. */
    private static boolean isAny(Type type, List<String> params) {
        return switch (type) {
            case Type.Reference reference ->
                reference.inner().filter(inner -> isAny(inner, params)).isPresent();
            case Type.Parenthesized inside ->
                inside.inner().filter(inner -> isAny(inner, params)).isPresent();
            case Type.PathType path ->
                params.contains(path.path().text())
                        || path.path()
                                .last()
                                .filter(segment ->
                                        FUNDAMENTAL.contains(segment.name().text()))
                                .filter(segment -> segment.typeArgs().stream().anyMatch(inner -> isAny(inner, params)))
                                .isPresent();
            default -> false;
        };
    }
}
