package dev.sugarmap.desugar.strategy.associated;

import dev.sugarmap.desugar.edit.CopiedText;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.signature.ElidedLifetimes;
import dev.sugarmap.desugar.signature.GenericList;
import dev.sugarmap.desugar.signature.ImplArguments;
import dev.sugarmap.desugar.signature.WherePredicates;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Generics;
import dev.sugarmap.desugar.source.Names;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.GenericParams.GenericParam;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.WhereClause;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The signature of a method in which everything that it is generic over has a name, and what an associated type needs
 * to be generic over the same: rules 2 to 4. What is written of it elsewhere than in its place are copies with the names
 * in them.
 */
final class NamedSignature {
    private static final Pattern LIFETIME = Pattern.compile("'(?:r#)?[\\p{L}_][\\p{L}\\p{N}_]*\\b(?!')");

    private final AsyncFn function;
    private final Naming naming;
    private final ElidedLifetimes elided;
    private final ImplArguments impls;
    private final Generics generics;
    private final Substitution substitution;
    private final Rewrite names = new Rewrite();
    private final CopiedText copies;
    private final List<String> lifetimes;
    private final Map<String, Template> missing = new LinkedHashMap<>();

    /** Which names there are for what the source leaves out. */
    enum Naming {
        /** {@code 'a} and {@code T0}. */
        LETTERS,
        /** {@code 'l1} and {@code Impl1}. */
        NUMBERS,
        /** None. */
        NONE;

        private ElidedLifetimes lifetimes(AsyncFn function, Names taken) {
            return switch (this) {
                case LETTERS -> ElidedLifetimes.of(function, taken);
                case NUMBERS -> ElidedLifetimes.numbered(function, taken);
                case NONE -> ElidedLifetimes.none();
            };
        }

        private ImplArguments types(AsyncFn function, Names identifiers) {
            return switch (this) {
                case LETTERS -> ImplArguments.of(function, identifiers);
                case NUMBERS -> ImplArguments.numbered(function, identifiers);
                case NONE -> new ImplArguments(function, List.of());
            };
        }
    }

    private NamedSignature(
            AsyncFn function, Naming naming, Names lifetimes, Names identifiers, Substitution substitution) {
        this.function = function;
        this.naming = naming;
        this.elided = naming.lifetimes(function, lifetimes);
        this.impls = naming.types(function, identifiers);
        this.generics = Generics.of(function);
        this.substitution = substitution;
        elided.write(names);
        impls.rename(names);
        substitution.write(function.item(), names);
        SyntaxTree tree = function.item().node().tree();
        this.copies = new CopiedText(tree, names);
        this.lifetimes = inOrder();
    }

    /** The signature of a method in its place; {@code identifiers} are all that its file has. */
    static NamedSignature of(AsyncFn method, Naming naming, Names identifiers) {
        return new NamedSignature(method, naming, ElidedLifetimes.namesAround(method), identifiers, Substitution.NONE);
    }

    /** The signature of a method in an implementation, which may ask for less than the trait does. */
    static NamedSignature ofDefined(
            AsyncFn method, NamedSignature declared, Substitution substitution, Names identifiers) {
        NamedSignature signature = of(method, declared.naming, identifiers);
        signature.missing.putAll(Requirements.missing(declared, signature, substitution));
        return signature;
    }

    /**
     * The signature of a method whose body moves along: as it was, unless its result leaves out a lifetime, for which the
     * body may have a name.
     */
    static NamedSignature ofMoved(AsyncFn method, Naming naming, Names identifiers) {
        NamedSignature named = of(method, naming, identifiers);
        return named.elided.isInResult() ? named : of(method, Naming.NONE, identifiers);
    }

    /** The signature of a method of a trait as an implementation that leaves it out would have it. */
    static NamedSignature inherited(AsyncFn method, Substitution substitution, Naming naming, Names identifiers) {
        Names taken = Names.none();
        taken.takeLifetimes(method.item().node());
        ElidedLifetimes.takeHeader(substitution.owner().orElseThrow(), taken);
        return new NamedSignature(method, naming, taken, identifiers, substitution);
    }

    private List<String> inOrder() {
        Set<String> own = new LinkedHashSet<>(elided.fresh());
        Generics.lifetimes(generics.own()).stream().map(substitution::name).forEach(own::add);
        Set<String> ordered = new LinkedHashSet<>();
        function.item().paramList().ifPresent(list -> ordered.addAll(lifetimesIn(text(list))));
        ordered.retainAll(own);
        ordered.addAll(own);
        return List.copyOf(ordered);
    }

    Naming naming() {
        return naming;
    }

    AsyncFn function() {
        return function;
    }

    /** Names and declares the lifetimes that the source leaves out. */
    void writeLifetimes(Rewrite rewrite) {
        elided.write(rewrite);
        GenericList.addLifetimes(
                function.item(), elided.fresh(), rewrite, function.asyncToken().range());
    }

    /** Names and declares the types of {@code impl Trait} arguments. */
    void writeTypes(Rewrite rewrite) {
        impls.write(!elided.fresh().isEmpty(), rewrite);
    }

    /** The lifetimes that the source leaves out, by the names they get. */
    List<String> freshLifetimes() {
        return elided.fresh();
    }

    /** The {@code impl Trait} arguments. */
    ImplArguments implArguments() {
        return impls;
    }

    /** What a copy of the node says, on one line. */
    String text(Node node) {
        return text(node.range());
    }

    /** What a copy of the range says, on one line. */
    String text(TextRange range) {
        return copies.of(range);
    }

    /** A copy of the node. */
    Template template(Node node) {
        return Template.inline("").copy(node.range(), names);
    }

    /** A copy of the range with more edits. */
    Template template(TextRange range, Rewrite edits) {
        return Template.inline("").copy(range, new Rewrite().addAll(names).addAll(edits));
    }

    /** The method's own lifetimes: as they first appear in its arguments, then the others as they are declared. */
    List<String> lifetimes() {
        return lifetimes;
    }

    /** The trait or implementation that it is the signature of a method of. */
    Optional<Item> owner() {
        return substitution.owner().map(Item.class::cast).or(function::owner);
    }

    /** What that declares. */
    List<GenericParam> paramsAround() {
        return owner().flatMap(Item::genericParams).map(GenericParams::params).orElse(List.of());
    }

    /** The lifetimes among these. */
    List<String> lifetimesAround() {
        return Generics.lifetimes(paramsAround());
    }

    /** The names of the type parameters that a type in the signature may mention. */
    List<String> typesInScope() {
        return Stream.concat(generics.types().stream(), substitution.types().stream())
                .toList();
    }

    /** What the implementation gives for a parameter of the trait that a path in the signature names. */
    Optional<Node> valueOf(Path path) {
        boolean isOfTrait = function.item().node().range().contains(path.node().range());
        return isOfTrait ? substitution.value(path.text()) : Optional.empty();
    }

    /** The method's own type and const parameters, those that an {@code impl Trait} argument becomes last. */
    List<String> typesAndConsts() {
        Stream<String> own = new Generics(List.of(), generics.own())
                .typesAndConsts().stream().map(substitution::name);
        return Stream.concat(own, impls.names().stream()).toList();
    }

    /** What the method declares, the names that the source leaves out among it. */
    List<Template> declared() {
        List<Template> declared = new ArrayList<>();
        elided.fresh().forEach(lifetime -> declared.add(Template.inline(lifetime)));
        generics.own().forEach(param -> declared.add(template(param.node())));
        impls.arguments().forEach(argument -> declared.add(declaration(argument)));
        return declared;
    }

    /** What an associated type declares to be generic over these lifetimes of the method and all its types. */
    List<Template> parameters(List<String> lifetimes) {
        Map<String, Template> own = new LinkedHashMap<>();
        for (GenericParam param : generics.own()) {
            param.name()
                    .map(Token::text)
                    .map(substitution::name)
                    .ifPresent(name -> own.put(name, template(param.node())));
        }
        List<Template> parameters = new ArrayList<>();
        lifetimes.forEach(lifetime -> parameters.add(own.getOrDefault(lifetime, Template.inline(lifetime))));
        generics.own().stream()
                .filter(param -> !(param instanceof GenericParams.LifetimeParam))
                .forEach(param -> parameters.add(template(param.node())));
        impls.arguments().forEach(argument -> parameters.add(declaration(argument)));
        return parameters;
    }

    /** The same of all lifetimes, as text. */
    Stream<String> parameterTexts() {
        Stream<String> own = generics.own().stream().map(param -> text(param.node()));
        return Stream.concat(
                own, impls.arguments().stream().map(argument -> argument.name() + ": " + text(argument.bounds())));
    }

    private Template declaration(ImplArguments.Argument argument) {
        return Template.inline(argument.name() + ": ").copy(argument.bounds(), names);
    }

    /** What the method names to mean the associated type for these lifetimes of it and all its types. */
    List<String> arguments(List<String> lifetimes) {
        return Stream.concat(lifetimes.stream(), typesAndConsts().stream()).toList();
    }

    /** Writes what the trait requires of the method and its implementation does not say. */
    void writeMissing(Rewrite rewrite) {
        new WherePredicates(function)
                .add(
                        List.copyOf(missing.values()),
                        rewrite,
                        function.asyncToken().range());
    }

    /** What the method requires, as it says. */
    List<Template> written() {
        return List.copyOf(writtenByText().values());
    }

    Map<String, Template> writtenByText() {
        Map<String, Template> predicates = new LinkedHashMap<>();
        function.item().predicates().stream()
                .map(WhereClause.Predicate::node)
                .forEach(node -> predicates.putIfAbsent(text(node), template(node)));
        return predicates;
    }

    /** What an associated type has to require, by what it says: what the method does, then what its references imply. */
    Map<String, Template> predicates() {
        Map<String, Template> predicates = writtenByText();
        predicates.putAll(missing);
        ImpliedBounds.of(this).forEach(bound -> predicates.putIfAbsent(bound, Template.inline(bound)));
        return predicates;
    }

    /** The lifetimes in a text, in order. */
    static List<String> lifetimesIn(String text) {
        List<String> lifetimes = new ArrayList<>();
        Matcher matcher = LIFETIME.matcher(text);
        while (matcher.find()) {
            lifetimes.add(matcher.group());
        }
        return lifetimes;
    }
}
