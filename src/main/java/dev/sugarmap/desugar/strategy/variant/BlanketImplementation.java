package dev.sugarmap.desugar.strategy.variant;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.generated.PlainNames;
import dev.sugarmap.desugar.source.Names;
import dev.sugarmap.rust.ast.Attributed;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.ast.WhereClause;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An implementation of a trait for everything that implements a variant of it, item by item: rules 4 and
 * 6 to 8.
 *
 * @param variant what the variant is called
 * @param parameter what the implementing type is called
 * @param leftOut the methods that it does not forward
 * @param faithful whether it is written as the macro does, with its mistakes
 */
public record BlanketImplementation(
        TraitItem trait,
        String variant,
        String parameter,
        Set<? extends Item> leftOut,
        boolean faithful,
        Names identifiers) {
    /** The implementation, for the line of the trait. */
    public Template write(String indent) {
        Template text = header(indent);
        List<Item> items =
                trait.items().stream().filter(item -> !leftOut.contains(item)).toList();
        for (Item item : items) {
            switch (item) {
                case FnItem method -> addMethod(text, method);
                case Item.Other other -> addOther(text, other);
                default -> {}
            }
        }
        return text.text(items.isEmpty() ? "}" : "\n}");
    }

    private Template header(String indent) {
        Template text = Template.at(indent);
        if (!faithful) {
            addConditions(text, trait, "\n");
        }
        List<Template> params = new ArrayList<>();
        trait.generics().forEach(param -> params.add(Template.inline("").quote(withoutDefault(param))));
        params.add(Template.inline(parameter + ": " + variant).then(arguments(trait)));
        text.text(!faithful && trait.node().has(SyntaxKind.UNSAFE) ? "unsafe impl<" : "impl<")
                .then(Template.joined(params, ", "))
                .text("> " + trait.nameText())
                .then(arguments(trait))
                .text(" for " + parameter);
        List<WhereClause.Predicate> predicates = trait.predicates();
        if (predicates.isEmpty()) {
            return text.text(" {");
        }
        text.text("\nwhere");
        predicates.forEach(
                predicate -> text.text("\n\t").quote(predicate.node().range()).text(","));
        return text.text("\n{");
    }

    private void addOther(Template text, Item.Other item) {
        switch (item.node().kind()) {
            case CONST_ITEM -> {
                Node type = item.type().orElseThrow().node();
                begin(text, item)
                        .quote(from(item, SyntaxKind.CONST, type.range().end()))
                        .text(" = ")
                        .then(path(item))
                        .text(";");
            }
            case TYPE_ITEM -> addType(text, item);
            default -> begin(text, item).text("compile_error!(\"unsupported item type\");");
        }
    }

    private void addType(Template text, Item.Other item) {
        int end = item.genericParams()
                .map(params -> params.node().range().end())
                .orElseGet(() -> item.name().orElseThrow().range().end());
        List<WhereClause.Predicate> predicates = item.predicates();
        begin(text, item)
                .quote(from(item, SyntaxKind.TYPE, end))
                .text(predicates.isEmpty() ? " = " : "\n\t\t= ")
                .then(path(item))
                .then(arguments(item));
        for (int at = 0; at < predicates.size(); at++) {
            text.text(at == 0 ? "\n\twhere\n\t\t" : ",\n\t\t")
                    .quote(predicates.get(at).node().range());
        }
        text.text(";");
    }

    private void addMethod(Template text, FnItem method) {
        boolean isUnsafe = !faithful && method.unsafeToken().isPresent();
        begin(text, method);
        quoteSignature(text, method);
        text.text(isUnsafe ? "\n\t\tunsafe { " : "\n\t\t")
                .then(path(method))
                .text(faithful ? "(" : Untold.arguments(method) + "(")
                .then(Template.joined(arguments(method), ", "))
                .text(isUnsafe ? ") }" : ")")
                .text(method.isAsync() ? ".await\n\t}" : "\n\t}");
    }

    /** The signature as it was, up to the brace; in the repaired form with a plain name for each pattern. */
    private void quoteSignature(Template text, FnItem method) {
        Node end = method.whereClause()
                .map(WhereClause::node)
                .or(() -> method.returnType().map(FnItem.ReturnType::node))
                .or(method::paramList)
                .orElseThrow();
        text.copy(new TextRange(firstWord(method), end.range().end()), faithful ? new Rewrite() : plainNames(method));
        boolean separated = end.lastToken()
                .map(Token::kind)
                .filter(SyntaxKind.COMMA::equals)
                .isPresent();
        text.text(method.whereClause().isEmpty() ? " {" : separated ? "\n\t{" : ",\n\t{");
    }

    /** The edits that name the arguments, none of them mutable. */
    private Rewrite plainNames(FnItem method) {
        Rewrite names = new Rewrite();
        method.selfParam()
                .filter(receiver -> receiver.ampersand().isEmpty())
                .ifPresent(receiver -> receiver.mutToken()
                        .ifPresent(word -> names.delete(new TextRange(
                                word.range().start(),
                                receiver.selfToken().range().start()))));
        PlainNames.write(method, identifiers, names);
        method.node().descendants().stream()
                .filter(node -> node.kind() == SyntaxKind.USE_BOUND)
                .flatMap(node -> node.allTokens().stream())
                .filter(token -> token.kind() == SyntaxKind.SELF_TYPE)
                .forEach(self -> names.replace(self.range(), Template.inline(parameter), self.range()));
        return names;
    }

    /** The arguments of a forwarded call, under the conditions under which they are there. */
    private List<Template> arguments(FnItem method) {
        Stream<Template> receiver = method.selfParam().stream().map(_ -> Template.inline("self"));
        Stream<Template> rest = PlainNames.of(method, identifiers).stream()
                .map(name -> faithful
                        ? Template.inline(asTheMacro(name))
                        : addConditions(Template.inline(""), name.param(), " ").text(name.name()));
        return Stream.concat(receiver, rest).toList();
    }

    private static String asTheMacro(PlainNames.PlainName name) {
        return name.isFresh() ? "compile_error!(\"patterns are not supported in arguments\")" : name.name();
    }

    /** Begins an item on a line of its own, under the conditions of the trait's item. */
    private Template begin(Template text, Item item) {
        text.text("\n\t");
        return faithful ? text : addConditions(text, item, "\n\t");
    }

    private static Template addConditions(Template text, Attributed item, String between) {
        item.conditions()
                .forEach(condition -> text.quote(condition.node().range()).text(between));
        return text;
    }

    /** The text of an item from a word of it on. */
    private static TextRange from(Item item, SyntaxKind word, int end) {
        return new TextRange(item.node().token(word).orElseThrow().range().start(), end);
    }

    /** Where the qualifiers of a function start, after its attributes and documentation. */
    private static int firstWord(FnItem method) {
        return method.node().children().stream()
                .filter(Token.class::isInstance)
                .map(Token.class::cast)
                .filter(token -> !token.kind().isTrivia() && token.kind() != SyntaxKind.OUTER_DOC)
                .findFirst()
                .map(token -> method.externAbi()
                        .map(abi -> Math.min(abi.range().start(), token.range().start()))
                        .orElse(token.range().start()))
                .orElseThrow();
    }

    /** An item as the variant has it. */
    private Template path(Item item) {
        return Template.inline("<Self as " + variant).then(arguments(trait)).text(">::" + item.nameText());
    }

    /** The parameters of an item as arguments for them. */
    private static Template arguments(Item item) {
        List<Template> names = item.generics().stream()
                .map(param -> Template.inline(param.nameText()))
                .toList();
        return names.isEmpty()
                ? Template.inline("")
                : Template.inline("<").then(Template.joined(names, ", ")).text(">");
    }

    private static TextRange withoutDefault(GenericParams.GenericParam param) {
        TextRange range = param.node().range();
        int end = param.node()
                .token(SyntaxKind.EQUALS)
                .flatMap(Token::previousSignificant)
                .map(Token::range)
                .orElse(range)
                .end();
        return new TextRange(range.start(), end);
    }
}
