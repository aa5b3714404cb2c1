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
 * The associated types that a method returns: one for its future, or for the {@code impl Trait} that is all of its result,
 * and one more for each {@code impl Trait} within that or within another result. Rules 5, 6, 8 and 9.
 */
final class AssociatedResult {
    private final NamedSignature signature;
    private final String name;
    private final Template owner;
    private final String futurePath;
    private final Optional<String> alias;
    private final boolean isNamedWhole;
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
        this.isNamedWhole = function().isAsync() || whole(function()).isPresent();
        List<Node> inner = openTypes(function());
        for (Node type : inner) {
            Nested part = nested(type, inner.size());
            nested.add(part);
            paths.replace(type.range(), path(part.name, part.lifetimes), type.range());
        }
    }

    private AssociatedResult(AssociatedResult defined, boolean isNamedWhole) {
        this.signature = defined.signature;
        this.name = defined.name;
        this.owner = defined.owner;
        this.futurePath = defined.futurePath;
        this.alias = defined.alias;
        this.isNamedWhole = isNamedWhole;
        this.nested.addAll(defined.nested);
        this.paths.addAll(defined.paths);
    }

    /** The same in an implementation, which may return a type with a name where the trait says {@code impl Trait}. */
    AssociatedResult like(AssociatedResult declared) {
        return new AssociatedResult(this, declared.isNamedWhole);
    }

    private Nested nested(Node type, int count) {
        if (!function().isAsync()) {
            String own = isNamedWhole || count > 1 ? name + nested.size() : name;
            return new Nested(own, type, signature.lifetimes());
        }
        return signature.naming() == NamedSignature.Naming.NUMBERS
                ? new Nested(name + "Output", type, signature.lifetimes())
                : new Nested(name + nested.size(), type, lifetimesOf(type));
    }

    /** An {@code impl Trait} in the result, by the name that it gets and the lifetimes that it mentions. */
    private record Nested(String name, Node type, List<String> lifetimes) {
        TextRange bounds() {
            return type.node(SyntaxKind.BOUNDS).orElseThrow().range();
        }
    }

    /** The {@code impl Trait} that is all of the result of a function that is not async. */
    private static Optional<Node> whole(AsyncFn function) {
        return function.result()
                .filter(type -> !function.isAsync() && type instanceof Type.ImplTrait)
                .map(Type::node);
    }

    /** The other {@code impl Trait}s in the result, outer ones first. */
    private static List<Node> openTypes(AsyncFn function) {
        return function.result().stream()
                .flatMap(type -> Stream.concat(Stream.of(type.node()), type.node().descendants().stream()))
                .filter(node -> node.kind() == SyntaxKind.IMPL_TRAIT_TYPE)
                .filter(node -> node.node(SyntaxKind.BOUNDS).isPresent())
                .filter(node -> !whole(function).equals(Optional.of(node)))
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

    /** What the method returns: its associated type, or its result with those in it. */
    Template type() {
        return isNamedWhole ? path(name, signature.lifetimes()) : output();
    }

    private Template path(String type, List<String> lifetimes) {
        List<Template> arguments =
                signature.arguments(lifetimes).stream().map(Template::inline).toList();
        return Template.inline("").then(owner).text("::" + type).then(MethodHead.angles(arguments));
    }

    /** The bounds of the type for the whole, such as {@code Future<Output = u8>}. */
    Template bounds() {
        return whole(function())
                .flatMap(type -> type.node(SyntaxKind.BOUNDS))
                .map(bounds -> signature.template(bounds.range(), paths))
                .orElseGet(() -> Template.inline(futurePath + "<Output = ")
                        .then(output())
                        .text(">"));
    }

    /** The value of the type for the whole where it is hidden, or has a name in the source. */
    Template value() {
        return function().isAsync() ? Template.inline("impl ").then(bounds()) : output();
    }

    private Template output() {
        Optional<Type> type = function().result();
        return alias.isPresent() || type.isEmpty()
                ? Template.inline(alias.orElse("()"))
                : signature.template(type.get().node().range(), paths);
    }

    /** The types as a trait declares them, on lines of their own; {@code more} follows the bounds of the one for the whole. */
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
        return isNamedWhole
                ? text.text(conditions())
                        .then(head(name, signature.lifetimes()))
                        .text(": ")
                        .then(bounds())
                        .text(more)
                        .then(MethodHead.where(predicates()))
                        .text(";\n")
                : text;
    }

    /** The types as an implementation defines them, on lines of their own; {@code value} is that for the whole. */
    Template definitions(Template value) {
        Template text = Template.at(function().indent());
        for (Nested inner : nested) {
            Template opaque = Template.inline("impl ").then(bounds(inner));
            define(text, head(inner.name, inner.lifetimes), opaque, predicates(inner));
        }
        if (isNamedWhole) {
            define(text, head(name, signature.lifetimes()), value, predicates());
        }
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
                .then(BodyAttributes.lines(function().item()))
                .then(MethodHead.of(signature, function().name(), plain, type()));
    }

    /** Has the method return its associated type at once. */
    void writeResult(Rewrite rewrite) {
        AsyncFn function = function();
        TextRange cause = function.asyncToken().range();
        if (function.isAsync()) {
            rewrite.delete(function.asyncWord());
        }
        if (isNamedWhole) {
            function.result()
                    .ifPresentOrElse(
                            type -> rewrite.replace(type.node().range(), type(), cause),
                            () -> rewrite.after(
                                    function.resultEnd(),
                                    Template.inline(" -> ").then(type()),
                                    cause));
        } else {
            rewrite.addAll(paths);
        }
    }
}
