package dev.sugarmap.desugar.strategy.associated;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Conditions;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The associated type that names the future of a method, with one more for each {@code impl Trait} in the method's
 * result: rules 5, 6, 8 and 9.
 */
final class AssociatedResult {
    private final NamedSignature signature;
    private final String name;
    private final Template owner;
    private final String futurePath;
    private final Optional<String> alias;
    private final List<Nested> nested = new ArrayList<>();
    private final Rewrite paths = new Rewrite();

    /**
     * The associated type of a method.
     *
     * @param name what it is called
     * @param owner the type or qualified path that it belongs to, such as {@code Self}
     * @param futurePath the trait {@code Future}
     * @param alias what the method's result is called if it is the never type
     */
    AssociatedResult(NamedSignature signature, String name, Template owner, String futurePath, String alias) {
        this.signature = signature;
        this.name = name;
        this.owner = owner;
        this.futurePath = futurePath;
        this.alias = signature.function().isNever() ? Optional.of(alias) : Optional.empty();
        for (Node type : openTypes(signature.function())) {
            boolean isWhole = signature.naming() == NamedSignature.Naming.NUMBERS;
            Nested inner = isWhole
                    ? new Nested(name + "Output", type, signature.lifetimes())
                    : new Nested(name + nested.size(), type, lifetimesOf(type));
            nested.add(inner);
            paths.replace(type.range(), path(inner.name, inner.lifetimes), type.range());
        }
    }

    /** An {@code impl Trait} in the result, by the name that it gets and the lifetimes that it mentions. */
    private record Nested(String name, Node type, List<String> lifetimes) {
        TextRange bounds() {
            return type.node(SyntaxKind.BOUNDS).orElseThrow().range();
        }
    }

    /** The {@code impl Trait}s in the result of a function that is async, outer ones first. */
    private static List<Node> openTypes(AsyncFn function) {
        return function.result().filter(_ -> function.isAsync()).stream()
                .flatMap(type -> Stream.concat(Stream.of(type.node()), type.node().descendants().stream()))
                .filter(node -> node.kind() == SyntaxKind.IMPL_TRAIT_TYPE)
                .filter(node -> node.node(SyntaxKind.BOUNDS).isPresent())
                .toList();
    }

    private List<String> lifetimesOf(Node type) {
        List<String> mentioned = NamedSignature.lifetimesIn(signature.text(type));
        return signature.lifetimes().stream().filter(mentioned::contains).toList();
    }

    NamedSignature signature() {
        return signature;
    }

    AsyncFn function() {
        return signature.function();
    }

    String name() {
        return name;
    }

    /** How many {@code impl Trait}s the result holds. */
    int nestedCount() {
        return nested.size();
    }

    /** The associated type for the method's own parameters. */
    Template path() {
        return path(name, signature.lifetimes());
    }

    private Template path(String type, List<String> lifetimes) {
        List<Template> arguments =
                signature.arguments(lifetimes).stream().map(Template::inline).toList();
        return Template.inline("").then(owner).text("::" + type).then(MethodHead.angles(arguments));
    }

    /** The bound of the future, such as {@code Future<Output = u8>}. */
    Template future() {
        return Template.inline(futurePath + "<Output = ").then(output()).text(">");
    }

    private Template output() {
        Optional<Type> type = function().result();
        return alias.isPresent() || type.isEmpty()
                ? Template.inline(alias.orElse("()"))
                : signature.template(type.get().node().range(), paths);
    }

    /** The types as a trait declares them, on lines of their own; {@code more} follows the bound of the future. */
    Template declarations(String more) {
        Template text = Template.at(function().indent());
        for (Nested inner : nested) {
            text.text(conditions())
                    .then(head(inner.name, inner.lifetimes))
                    .text(": ")
                    .then(bounds(inner))
                    .then(MethodHead.where(predicates(inner)))
                    .text(";\n");
        }
        return text.text(conditions())
                .then(head(name, signature.lifetimes()))
                .text(": ")
                .then(future())
                .text(more)
                .then(MethodHead.where(predicates()))
                .text(";\n");
    }

    /** The types as an implementation defines them, on lines of their own; {@code value} is that of the future. */
    Template definitions(Template value) {
        Template text = Template.at(function().indent());
        for (Nested inner : nested) {
            Template opaque = Template.inline("impl ").then(bounds(inner));
            define(text, head(inner.name, inner.lifetimes), opaque, predicates(inner));
        }
        define(text, head(name, signature.lifetimes()), value, predicates());
        return text;
    }

    private void define(Template text, Template head, Template value, List<Template> predicates) {
        text.text(conditions())
                .then(head)
                .text(predicates.isEmpty() ? " = " : "\n\t= ")
                .then(value)
                .then(MethodHead.where(predicates))
                .text(";\n");
    }

    private String conditions() {
        return Conditions.of(function().item()).attributes();
    }

    private Template head(String type, List<String> lifetimes) {
        return Template.inline("type " + type).then(MethodHead.angles(signature.parameters(lifetimes)));
    }

    private Template bounds(Nested inner) {
        return signature.template(inner.bounds(), paths);
    }

    private List<Template> predicates() {
        return List.copyOf(signature.predicates().values());
    }

    /** What the method requires, as far as it can be said with the lifetimes of the inner type. */
    private List<Template> predicates(Nested inner) {
        Set<String> unknown = new HashSet<>(signature.lifetimes());
        inner.lifetimes.forEach(unknown::remove);
        return signature.predicates().entrySet().stream()
                .filter(predicate ->
                        NamedSignature.lifetimesIn(predicate.getKey()).stream().noneMatch(unknown::contains))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The head of a method that returns its associated type, as new text up to the body. */
    Template head(Rewrite plain) {
        return Template.inline(conditions())
                .then(MethodHead.of(signature, function().name(), plain, path()));
    }

    /** Has the method return its associated type at once. */
    void writeResult(Rewrite rewrite) {
        AsyncFn function = function();
        TextRange cause = function.asyncToken().range();
        if (function.isAsync()) {
            rewrite.delete(function.asyncWord());
        }
        function.result()
                .ifPresentOrElse(
                        type -> rewrite.replace(type.node().range(), path(), cause),
                        () -> rewrite.after(
                                function.resultEnd(), Template.inline(" -> ").then(path()), cause));
    }
}
