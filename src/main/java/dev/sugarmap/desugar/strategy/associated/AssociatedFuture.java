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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The associated type that names the future of a method, with one more for each {@code impl Trait} in the method's
 * result: rules 5, 6, 8 and 9 of section 3 of the language desugarings.
 */
public final class AssociatedFuture {
    private final NamedSignature signature;
    private final String name;
    private final String owner;
    private final String futurePath;
    private final Optional<String> alias;
    private final List<Nested> nested = new ArrayList<>();
    private final Rewrite names = new Rewrite();

    /**
     * The associated type of a method.
     *
     * @param name what it is called
     * @param owner the type or qualified path that it belongs to, such as {@code Self}
     * @param futurePath the trait {@code Future}
     * @param alias what the method's result is called if it is the never type
     */
    public AssociatedFuture(NamedSignature signature, String name, String owner, String futurePath, String alias) {
        this.signature = signature;
        this.name = name;
        this.owner = owner;
        this.futurePath = futurePath;
        this.alias = signature.function().isNever() ? Optional.of(alias) : Optional.empty();
        for (Node type : openTypes(signature.function())) {
            boolean isWhole = signature.naming() == NamedSignature.Naming.LIBRARY;
            Nested inner = isWhole
                    ? new Nested(name + "Output", type, signature.lifetimes())
                    : new Nested(name + nested.size(), type, lifetimesOf(type));
            nested.add(inner);
            names.replace(type.range(), Template.inline(path(inner.name, inner.lifetimes)), type.range());
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

    public NamedSignature signature() {
        return signature;
    }

    public AsyncFn function() {
        return signature.function();
    }

    public String name() {
        return name;
    }

    /** How many {@code impl Trait}s the result holds. */
    public int nestedCount() {
        return nested.size();
    }

    /** The associated type for the method's own parameters. */
    public String path() {
        return path(name, signature.lifetimes());
    }

    private String path(String type, List<String> lifetimes) {
        return owner + "::" + type + angles(signature.arguments(lifetimes));
    }

    private static String angles(List<String> list) {
        return list.isEmpty() ? "" : "<" + String.join(", ", list) + ">";
    }

    /** The bound of the future, such as {@code Future<Output = u8>}. */
    public Template future() {
        return Template.inline(futurePath + "<Output = ").then(output()).text(">");
    }

    private Template output() {
        Optional<Type> type = function().result();
        if (alias.isPresent() || type.isEmpty()) {
            return Template.inline(alias.orElse("()"));
        }
        return nested.isEmpty()
                ? signature.template(type.get().node())
                : Template.inline(signature.text(type.get().node().range(), names));
    }

    /** The types as a trait declares them, on lines of their own; {@code more} follows the bound of the future. */
    public Template declarations(String more) {
        Template text = Template.at(function().indent());
        for (Nested inner : nested) {
            text.text(conditions() + head(inner.name, inner.lifetimes) + ": " + bounds(inner));
            text.text(where(predicates(inner)) + ";\n");
        }
        text.text(conditions() + head(name, signature.lifetimes()) + ": ").then(future());
        return text.text(more + where(signature.predicates()) + ";\n");
    }

    /** The types as an implementation defines them, on lines of their own; {@code value} is that of the future. */
    public Template definitions(Template value) {
        Template text = Template.at(function().indent());
        for (Nested inner : nested) {
            define(text, inner.name, inner.lifetimes, Template.inline("impl " + bounds(inner)), predicates(inner));
        }
        define(text, name, signature.lifetimes(), value, signature.predicates());
        return text;
    }

    private void define(Template text, String type, List<String> lifetimes, Template value, List<String> predicates) {
        text.text(conditions() + head(type, lifetimes) + (predicates.isEmpty() ? " = " : "\n\t= "))
                .then(value)
                .text(where(predicates) + ";\n");
    }

    private String conditions() {
        return Conditions.of(function().item()).attributes();
    }

    private String head(String type, List<String> lifetimes) {
        return "type " + type + angles(signature.parameters(lifetimes));
    }

    private String bounds(Nested inner) {
        return signature.text(inner.bounds(), names);
    }

    /** What the method requires, as far as it can be said with the lifetimes of the inner type. */
    private List<String> predicates(Nested inner) {
        Set<String> unknown = new HashSet<>(signature.lifetimes());
        inner.lifetimes.forEach(unknown::remove);
        return signature.predicates().stream()
                .filter(predicate ->
                        NamedSignature.lifetimesIn(predicate).stream().noneMatch(unknown::contains))
                .toList();
    }

    /** A where clause of the item that a template is for. */
    public static String where(List<String> predicates) {
        return predicates.isEmpty() ? "" : "\nwhere\n\t" + String.join(",\n\t", predicates);
    }

    /** The head of a method that returns its associated type, as new text up to the body. */
    public String head() {
        return conditions() + signature.head(path());
    }

    /** Has the method return its associated type at once. */
    public void writeResult(Rewrite rewrite) {
        AsyncFn function = function();
        TextRange cause = function.asyncToken().range();
        if (function.isAsync()) {
            rewrite.delete(function.asyncWord());
        }
        function.result()
                .ifPresentOrElse(
                        type -> rewrite.replace(type.node().range(), Template.inline(path()), cause),
                        () -> rewrite.after(function.resultEnd(), Template.inline(" -> " + path()), cause));
    }
}
