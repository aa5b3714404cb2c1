package dev.sugarmap.desugar.strategy.associated;

import dev.sugarmap.desugar.edit.CopiedText;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Generics;
import dev.sugarmap.desugar.source.Names;
import dev.sugarmap.desugar.source.PathsAcross;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.GenericArg;
import dev.sugarmap.rust.ast.GenericParams.ConstParam;
import dev.sugarmap.rust.ast.GenericParams.GenericParam;
import dev.sugarmap.rust.ast.GenericParams.LifetimeParam;
import dev.sugarmap.rust.ast.GenericParams.TypeParam;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Named;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the parameters of a trait are in one of its implementations. */
final class Substitution {
    /** That of a method in its own place, where everything is what it is called. */
    static final Substitution NONE = new Substitution();

    private final Optional<ImplItem> implementation;
    private final Map<String, Value> values = new HashMap<>();
    /** The traits of the parameters that have one only, to say whose associated type is meant. */
    private final Map<String, Node> traits = new HashMap<>();

    private final List<Value> arguments = new ArrayList<>();
    private final Optional<PathsAcross> paths;

    /** What stands in place of a parameter. */
    private record Value(String text, Template template, Optional<Node> node) {
        static Value of(String name) {
            return new Value(name, Template.inline(name), Optional.empty());
        }

        static Value of(Node node) {
            return new Value(node.line(), Template.inline("").quote(node.range()), Optional.of(node));
        }
    }

    private Substitution() {
        this.implementation = Optional.empty();
        this.paths = Optional.empty();
    }

    /** Reads the arguments of the trait off the head of an implementation. */
    Substitution(TraitItem trait, ImplItem implementation) {
        this.implementation = Optional.of(implementation);
        this.paths = Optional.of(new PathsAcross(trait.node(), implementation.node()));
        Deque<Node> lifetimes = new ArrayDeque<>();
        Deque<Node> others = new ArrayDeque<>();
        implementation.traitPath().map(Path::lastArgs).orElse(List.of()).forEach(argument -> {
            switch (argument) {
                case GenericArg.LifetimeArg lifetime -> lifetimes.add(lifetime.node());
                case GenericArg.TypeArg _, GenericArg.ConstArg _ -> others.add(argument.node());
                case GenericArg.Constraint _ -> {}
            }
        });
        for (GenericParam param : trait.generics()) {
            Deque<Node> given = param instanceof LifetimeParam ? lifetimes : others;
            Optional<Value> value =
                    Optional.ofNullable(given.poll()).map(Value::of).or(() -> defaultOf(param));
            param.name().map(Token::text).ifPresent(name -> {
                value.ifPresent(found -> {
                    values.put(name, found);
                    arguments.add(found);
                });
                onlyTrait(param).ifPresent(bound -> traits.put(name, bound));
            });
        }
    }

    private Optional<Value> defaultOf(GenericParam param) {
        return switch (param) {
            case TypeParam type -> type.defaultType().map(found -> substituted(found.node()));
            case ConstParam constant -> constant.defaultValue().map(this::substituted);
            case LifetimeParam _ -> Optional.of(Value.of("'_"));
        };
    }

    private Value substituted(Node node) {
        Rewrite edits = new Rewrite();
        write(node, edits);
        return new Value(
                new CopiedText(node.tree(), edits).of(node.range()),
                Template.inline("").copy(node.range(), edits),
                Optional.empty());
    }

    private static Optional<Node> onlyTrait(GenericParam param) {
        List<Node> bounds = param.bounds().stream()
                .flatMap(bound -> bound.trait().stream())
                .map(Path::node)
                .toList();
        return bounds.size() == 1 ? Optional.of(bounds.getFirst()) : Optional.empty();
    }

    /** The implementation that parameters are substituted for. */
    Optional<ImplItem> owner() {
        return implementation;
    }

    /** The arguments of the trait in angle brackets, those that the implementation leaves to their defaults too. */
    Template angles() {
        return MethodHead.angles(arguments.stream().map(Value::template).toList());
    }

    /** Whether the implementation leaves out a lifetime of the trait. */
    boolean isElided() {
        return arguments.stream().anyMatch(argument -> argument.text().contains("'_"));
    }

    /** Has a parameter of a method be called otherwise. */
    void rename(String parameter, String name) {
        if (!parameter.equals(name)) {
            values.put(parameter, Value.of(name));
        }
    }

    /** A copy of a part of the trait, with the values of the implementation. */
    Template template(Node node) {
        return substituted(node).template();
    }

    /** What such a copy says, on one line. */
    String text(Node node) {
        return substituted(node).text();
    }

    /** Has the parameters of a method get other names where the implementation declares the same. */
    void separate(AsyncFn method, Names identifiers) {
        List<String> taken = implementation.stream()
                .flatMap(item -> item.generics().stream())
                .map(Named::nameText)
                .toList();
        for (GenericParam param : Generics.of(method).own()) {
            param.name()
                    .map(Token::text)
                    .filter(taken::contains)
                    .ifPresent(name -> values.put(name, Value.of(fresh(name, identifiers, method))));
        }
    }

    private static String fresh(String name, Names identifiers, AsyncFn method) {
        if (!name.startsWith("'")) {
            return identifiers.fresh(name);
        }
        Names lifetimes = Names.none();
        lifetimes.takeLifetimes(method.item().node().tree().root());
        return lifetimes.fresh(name);
    }

    /** The first parameter of a method that has another name in the implementation. */
    Optional<String> renamed(AsyncFn method) {
        return Generics.of(method).own().stream()
                .map(Named::nameText)
                .filter(values::containsKey)
                .findFirst();
    }

    /** What a parameter of the trait or of a separated method is called in the implementation. */
    String name(String parameter) {
        return Optional.ofNullable(values.get(parameter)).map(Value::text).orElse(parameter);
    }

    /** What the implementation gives for a parameter of the trait. */
    Optional<Node> value(String parameter) {
        return Optional.ofNullable(values.get(parameter)).flatMap(Value::node);
    }

    /** The type parameters of the implementation. */
    List<String> types() {
        return implementation.stream()
                .flatMap(item -> item.generics().stream())
                .filter(TypeParam.class::isInstance)
                .map(Named::nameText)
                .toList();
    }

    /** What the signature of a method names that the implementation cannot. */
    Optional<String> outOfReach(FnItem method) {
        return paths.flatMap(across -> method.node().nodes().stream()
                .flatMap(part -> across.outOfReach(part).stream())
                .findFirst());
    }

    /** Writes the values and the paths of the implementation into the signature of a method. */
    void write(FnItem method, Rewrite rewrite) {
        for (Node part : method.node().nodes()) {
            if (part.kind() != SyntaxKind.BLOCK_EXPRESSION) {
                write(part, rewrite);
            }
        }
    }

    private void write(Node node, Rewrite rewrite) {
        paths.stream()
                .flatMap(across -> across.replacements(node).stream())
                .forEach(found -> rewrite.replace(found.range(), Template.inline(found.path()), found.range()));
        SyntaxTree tree = node.tree();
        for (int at = tree.nodeFirst(node.index()); at < tree.nodeEnd(node.index()); at++) {
            Token token = new Token(tree, at);
            Value value = isName(token) ? values.get(token.text()) : null;
            if (value != null) {
                rewrite.replace(token.range(), inPlaceOf(token, value), token.range());
            }
        }
    }

    /** Whether a token names what is in scope, not a part of something else. */
    private static boolean isName(Token token) {
        boolean isPart = token.previousSignificant()
                .filter(before -> before.kind() == SyntaxKind.PATH_SEPARATOR)
                .isPresent();
        boolean isConstraint = token.nextSignificant()
                        .filter(next -> next.kind() == SyntaxKind.EQUALS)
                        .isPresent()
                && token.parent().kind() != SyntaxKind.TYPE_PARAM;
        return token.kind() == SyntaxKind.LIFETIME
                || (token.kind() == SyntaxKind.IDENTIFIER && !isPart && !isConstraint);
    }

    private Template inPlaceOf(Token token, Value value) {
        boolean isPath = token.nextSignificant()
                .filter(next -> next.kind() == SyntaxKind.PATH_SEPARATOR)
                .isPresent();
        Node trait = traits.get(token.text());
        if (isPath && trait != null) {
            return Template.inline("<")
                    .then(value.template())
                    .text(" as ")
                    .then(template(trait))
                    .text(">");
        }
        return isPath && !value.text().matches("\\w+")
                ? Template.inline("<").then(value.template()).text(">")
                : value.template();
    }
}
