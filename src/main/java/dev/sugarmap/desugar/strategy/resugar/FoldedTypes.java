package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.Refusal;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.source.TraitPairs;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The opaque associated types that the results of a method name, {@code type Iter<'me> = impl Iterator<Item = u8>}, to be
 * written as {@code impl Trait} where they are named: rule 9.
 *
 * @param names what they are called
 * @param results what the method results in, in the trait and in each implementation
 */
record FoldedTypes(TraitPairs.Pair pair, Set<String> names, Map<Item, Node> results) {
    /** Where Rust has no {@code impl Trait}, or lifetimes that are left out mean others. */
    private static final Set<SyntaxKind> CLOSED =
            Set.of(SyntaxKind.FN_POINTER_TYPE, SyntaxKind.PARENTHESIZED_ARGS, SyntaxKind.QUALIFIED_SELF);

    /**
     * A path to one of them.
     *
     * @param around what the method calls the parameters of the declaration that the path is in
     */
    private record Place(Node path, AssociatedType type, Map<String, String> around) {
        Map<String, String> words() {
            return type.words(around);
        }

        Node meaning() {
            return type.meaning().orElseThrow();
        }
    }

    /**
     * Those that the results name, and that these name in turn.
     *
     * @param assumed which are taken for opaque where no implementation tells
     */
    static FoldedTypes of(TraitPairs.Pair pair, Map<Item, Node> results, Predicate<String> assumed) {
        OpaqueTypes opaque = new OpaqueTypes(pair, assumed);
        Set<String> names = new LinkedHashSet<>();
        Optional.ofNullable(results.get(pair.trait())).ifPresent(result -> addNames(result, opaque, names));
        return new FoldedTypes(pair, names, results);
    }

    private static void addNames(Node within, OpaqueTypes opaque, Set<String> names) {
        for (Place place : places(within, Map.of(), opaque.trait(), opaque::has)) {
            if (names.add(place.type().name())) {
                addNames(place.meaning(), opaque, names);
            }
        }
    }

    /** No types at all. */
    static FoldedTypes none(TraitPairs.Pair pair) {
        return new FoldedTypes(pair, Set.of(), Map.of());
    }

    /** None of them, where they cannot be written so. */
    FoldedTypes orNone() {
        return refusal().isPresent() ? none(pair) : this;
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** Why they cannot be written where they are named, if they cannot. */
    Optional<Refusal> refusal() {
        List<Place> all = OpaqueTypes.owners(pair).flatMap(this::places).toList();
        Set<Node> paths = new LinkedHashSet<>();
        all.forEach(place -> paths.add(place.path()));
        Optional<Refusal> isUsed = names.stream()
                .map(name -> AssociatedUses.of(pair, name, paths::contains))
                .flatMap(uses -> uses.refusal().stream())
                .findFirst();
        return isUsed.or(() -> names.stream()
                        .filter(name -> !isNamedOnce(name))
                        .findFirst()
                        .map(name -> Refusal.because("not every side names its type \"" + name + "\" exactly once")))
                .or(() -> all.stream()
                        .filter(place -> !fits(place))
                        .findFirst()
                        .map(place -> Refusal.because("there is no impl Trait where it names its type \""
                                + place.type().name() + "\"")));
    }

    private boolean isNamedOnce(String name) {
        return OpaqueTypes.owners(pair)
                .allMatch(owner -> places(owner)
                                .filter(place -> place.type().name().equals(name))
                                .count()
                        == 1);
    }

    private static boolean fits(Place place) {
        boolean isOpen = place.path()
                .ancestors()
                .skip(1)
                .takeWhile(node -> !node.kind().isItem())
                .noneMatch(node -> CLOSED.contains(node.kind()));
        Map<String, String> words = place.words();
        boolean areUnderstood = place.meaning().allTokens().stream()
                .filter(token -> "'_".equals(words.get(token.text())))
                .allMatch(NeedlessNames::canBeLeftOut);
        return isOpen && areUnderstood && place.type().isWhole();
    }

    /** The declarations and definitions, which go. */
    List<Node> declarations() {
        return OpaqueTypes.owners(pair)
                .flatMap(owner -> declarations(owner).stream())
                .toList();
    }

    /** Those of a trait or an implementation. */
    List<Node> declarations(Item owner) {
        return names.stream()
                .flatMap(name -> AssociatedType.declaration(name, owner).stream())
                .toList();
    }

    /** What the method results in, in a trait or an implementation. */
    Node result(Item owner) {
        return Optional.ofNullable(results.get(owner)).orElseThrow();
    }

    /** What the names stand for in a trait or an implementation. */
    List<Node> meanings(Item owner) {
        return places(owner).map(Place::meaning).toList();
    }

    /** The paths that give way to these. */
    List<TextRange> paths(Item owner) {
        return places(owner).map(place -> place.path().range()).toList();
    }

    /** What each of them is applied to, in the words of the method. */
    Stream<List<String>> arguments(Item owner) {
        return places(owner).map(place -> place.type().arguments(place.around()));
    }

    /** Whether one of them calls something otherwise than the method does. */
    boolean rename(Item owner) {
        return places(owner).anyMatch(place -> !place.words().isEmpty());
    }

    /** All places of a side; a type that is named again, perhaps by itself, is not looked into again. */
    private Stream<Place> places(Item owner) {
        List<Place> found = new ArrayList<>();
        Optional.ofNullable(results.get(owner))
                .ifPresent(result -> addPlaces(result, Map.of(), owner, new HashSet<>(), found));
        return found.stream();
    }

    private void addPlaces(Node within, Map<String, String> words, Item owner, Set<String> seen, List<Place> found) {
        for (Place place : places(within, words, owner)) {
            found.add(place);
            if (seen.add(place.type().name())) {
                addPlaces(place.meaning(), place.words(), owner, seen, found);
            }
        }
    }

    private List<Place> places(Node within, Map<String, String> words, Item owner) {
        return places(within, words, owner, type -> names.contains(type.name()));
    }

    private static List<Place> places(
            Node within, Map<String, String> words, Item owner, Predicate<AssociatedType> wanted) {
        return Stream.concat(Stream.of(within), within.descendants().stream())
                .filter(node -> node.kind() == SyntaxKind.PATH_TYPE)
                .flatMap(node -> Type.of(node)
                        .flatMap(type -> AssociatedType.of(type, owner))
                        .filter(wanted)
                        .map(type -> new Place(node, type, words))
                        .stream())
                .toList();
    }

    /** Has the result of a method say what they stand for, each in its place. */
    void write(Item owner, Rewrite rewrite) {
        for (Place place : places(result(owner), Map.of(), owner)) {
            rewrite.replace(
                    place.path().range(), text(place, owner), place.meaning().range());
        }
    }

    /** A part of the declaration of an associated type as its method says it, with what the names stand for. */
    Template template(AssociatedType type, TextRange part, Item owner) {
        return template(type.declaration().node(), part, type.words(Map.of()), owner);
    }

    private Template template(Node around, TextRange part, Map<String, String> words, Item owner) {
        List<Place> inner = places(around, words, owner);
        Template template = Template.inline("");
        int at = part.start();
        for (Token token : around.allTokens()) {
            TextRange range = token.range();
            if (range.start() < at || !part.contains(range)) {
                continue;
            }
            Optional<Place> place = inner.stream()
                    .filter(found -> found.path().range().start() == range.start())
                    .findFirst();
            if (place.isPresent()) {
                addHole(template, at, range.start());
                template.then(text(place.get(), owner));
                at = place.get().path().range().end();
            } else if (words.containsKey(token.text())) {
                addHole(template, at, range.start());
                String word = words.get(token.text());
                boolean isLeftOut = word.equals("'_") && LifetimeElision.isOfReference(token);
                template.text(isLeftOut ? "" : word);
                at = isLeftOut ? LifetimeElision.withSpace(token).end() : range.end();
            }
        }
        addHole(template, at, part.end());
        return template;
    }

    private Template text(Place place, Item owner) {
        AssociatedType type = place.type();
        Node meaning = place.meaning();
        Template text = Template.inline(type.inTrait() ? "impl " : "")
                .then(template(meaning, meaning.range(), place.words(), owner));
        int bounds = type.inTrait()
                ? meaning.nodes().size()
                : meaning.node(SyntaxKind.BOUNDS)
                        .map(Node::nodes)
                        .orElse(List.of())
                        .size();
        return ImplAgain.isTight(place.path()) && bounds > 1
                ? Template.inline("(").then(text).text(")")
                : text;
    }

    private static void addHole(Template template, int start, int end) {
        if (start < end) {
            template.hole(new TextRange(start, end));
        }
    }
}
