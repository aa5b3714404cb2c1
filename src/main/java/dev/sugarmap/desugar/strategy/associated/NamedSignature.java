package dev.sugarmap.desugar.strategy.associated;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.signature.ElidedLifetimes;
import dev.sugarmap.desugar.signature.GenericList;
import dev.sugarmap.desugar.signature.ImplArguments;
import dev.sugarmap.desugar.signature.OneLine;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Generics;
import dev.sugarmap.desugar.source.Names;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.GenericParams.GenericParam;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The signature of a method in which everything that it is generic over has a name, and what an associated type needs
 * to be generic over the same: rules 2 to 4 of section 3 of the language desugarings.
 */
public final class NamedSignature {
    static final Pattern LIFETIME = Pattern.compile("'(?:r#)?[\\p{L}_][\\p{L}\\p{N}_]*\\b(?!')");

    private final AsyncFn function;
    private final boolean isCopy;
    private final Naming naming;
    private final SyntaxTree tree;
    private final ElidedLifetimes elided;
    private final ImplArguments impls;
    private final Generics generics;
    private final Rewrite names = new Rewrite();
    private final OneLine copies;
    private final List<String> lifetimes;

    /** Which names there are. */
    public enum Naming {
        /** {@code 'a} and {@code T0}, as sections S2 and S3 of the language desugarings give them. */
        LANGUAGE,
        /** {@code 'l1} and {@code Impl1}, as section 6 of the library desugarings gives them. */
        LIBRARY
    }

    private NamedSignature(AsyncFn function, boolean isCopy, Naming naming, Names identifiers) {
        this.function = function;
        this.isCopy = isCopy;
        this.tree = function.item().node().tree();
        this.naming = naming;
        boolean numbered = naming == Naming.LIBRARY;
        this.elided = numbered ? ElidedLifetimes.numbered(function) : ElidedLifetimes.of(function, List.of());
        this.impls = numbered ? ImplArguments.numbered(function, identifiers) : ImplArguments.of(function, identifiers);
        this.generics = Generics.of(function);
        elided.write(names);
        impls.rename(names);
        this.copies = OneLine.edited(names);
        this.lifetimes = inOrder();
    }

    private List<String> inOrder() {
        Set<String> own = new LinkedHashSet<>(elided.fresh());
        own.addAll(Generics.lifetimes(generics.own()));
        Set<String> ordered = new LinkedHashSet<>();
        function.item().paramList().ifPresent(list -> ordered.addAll(lifetimesIn(text(list))));
        ordered.retainAll(own);
        ordered.addAll(own);
        return List.copyOf(ordered);
    }

    /** The signature of a function; {@code identifiers} are all that its file has. */
    public static NamedSignature of(AsyncFn function, Naming naming, Names identifiers) {
        return new NamedSignature(function, false, naming, identifiers);
    }

    /** The signature of a function of another text than the one that is edited. */
    public static NamedSignature ofCopy(AsyncFn function, Naming naming, Names identifiers) {
        return new NamedSignature(function, true, naming, identifiers);
    }

    Naming naming() {
        return naming;
    }

    public AsyncFn function() {
        return function;
    }

    /** Whether the function is of another text than the one that is edited. */
    public boolean isCopy() {
        return isCopy;
    }

    /** Names and declares the lifetimes that the source leaves out. */
    public void writeLifetimes(Rewrite rewrite) {
        elided.write(rewrite);
        GenericList.addLifetimes(
                function.item(), elided.fresh(), rewrite, function.asyncToken().range());
    }

    /** Names and declares the types of {@code impl Trait} arguments. */
    public void writeTypes(Rewrite rewrite) {
        impls.write(!elided.fresh().isEmpty(), rewrite);
    }

    /** The lifetimes that the source leaves out, by the names they get. */
    public List<String> freshLifetimes() {
        return elided.fresh();
    }

    /** The {@code impl Trait} arguments. */
    public ImplArguments implArguments() {
        return impls;
    }

    /** Source text on one line, with the names written into it. */
    public String text(Node node) {
        return text(node.range());
    }

    /** Source text as a part of a template, with the names written into it. */
    Template template(Node node) {
        return isCopy ? Template.inline(text(node)) : Template.inline("").hole(node.range());
    }

    /** Source text on one line, with the names written into it. */
    public String text(TextRange range) {
        return copies.copy(tree, range);
    }

    /** Source text on one line, with the names and other edits written into it. */
    String text(TextRange range, Rewrite edits) {
        return OneLine.edited(new Rewrite().addAll(names).addAll(edits)).copy(tree, range);
    }

    /** The method's own lifetimes: as they first appear in its arguments, then the others as they are declared. */
    public List<String> lifetimes() {
        return lifetimes;
    }

    /** The method's own type and const parameters, those that an {@code impl Trait} argument becomes last. */
    public List<String> typesAndConsts() {
        return Stream.concat(new Generics(List.of(), generics.own()).typesAndConsts().stream(), impls.names().stream())
                .toList();
    }

    /** What an associated type declares to be generic over the same as the method. */
    public List<String> parameters() {
        return parameters(lifetimes());
    }

    /** Parameters for these lifetimes of the method and all its types and constants. */
    List<String> parameters(List<String> lifetimes) {
        Map<String, String> declared = new LinkedHashMap<>();
        for (GenericParam param : generics.own()) {
            param.name().map(Token::text).ifPresent(name -> declared.put(name, text(param.node())));
        }
        List<String> parameters = new ArrayList<>();
        lifetimes.forEach(lifetime -> parameters.add(declared.getOrDefault(lifetime, lifetime)));
        generics.own().stream()
                .filter(param -> !(param instanceof GenericParams.LifetimeParam))
                .forEach(param -> parameters.add(text(param.node())));
        impls.arguments().forEach(argument -> parameters.add(argument.name() + ": " + text(argument.bounds())));
        return parameters;
    }

    /** What the method names to mean the associated type for its own parameters. */
    public List<String> arguments() {
        return arguments(lifetimes());
    }

    /** These lifetimes of the method and all its types and constants. */
    List<String> arguments(List<String> lifetimes) {
        return Stream.concat(lifetimes.stream(), typesAndConsts().stream()).toList();
    }

    /** What the method requires. */
    private List<String> written() {
        return function.item().predicates().stream()
                .map(predicate -> text(predicate.node()))
                .toList();
    }

    /** The head of a function with this signature and another result, up to its body. */
    public String head(String result) {
        FnItem item = function.item();
        List<String> declared = new ArrayList<>(elided.fresh());
        generics.own().forEach(param -> declared.add(text(param.node())));
        impls.arguments().forEach(argument -> declared.add(argument.name() + ": " + text(argument.bounds())));
        List<String> params =
                item.params().stream().map(param -> text(param.node())).toList();
        return FunctionHead.text(item, function.name(), declared, params, result, written());
    }

    /** What an associated type has to require: what the method does, then what its references imply. */
    public List<String> predicates() {
        Set<String> predicates = new LinkedHashSet<>(written());
        predicates.addAll(ImpliedBounds.of(this, generics));
        return List.copyOf(predicates);
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
