package dev.sugarmap.desugar.strategy.variant;

import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.generated.PlainNames;
import dev.sugarmap.desugar.source.Names;
import dev.sugarmap.rust.ast.Attribute;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Named;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.ast.WhereClause;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final int WIDTH = 100;

    /** The implementation, for the line of the trait. */
    public Template write(String indent) {
        Template text = Template.at(indent);
        header(text, indent);
        List<Item> items =
                trait.items().stream().filter(item -> !leftOut.contains(item)).toList();
        for (Item item : items) {
            switch (item) {
                case FnItem method -> addMethod(text, method, indent);
                case Item.Other other -> addOther(text, other);
                default -> {}
            }
        }
        return text.text(items.isEmpty() ? "}" : "\n}");
    }

    private void header(Template text, String indent) {
        List<String> params = new ArrayList<>();
        trait.generics().stream().map(BlanketImplementation::withoutDefault).forEach(params::add);
        params.add(parameter + ": " + variant + arguments(trait));
        String unsafe = !faithful && trait.node().has(SyntaxKind.UNSAFE) ? "unsafe " : "";
        String start = unsafe + "impl<" + String.join(", ", params) + "> " + trait.nameText() + arguments(trait);
        String end = "for " + parameter;
        boolean fits = indent.length() + start.length() + end.length() + " {".length() < WIDTH;
        if (!faithful) {
            addConditions(text, trait, "\n");
        }
        text.text(start + (fits ? " " : "\n\t") + end);
        List<WhereClause.Predicate> predicates = trait.predicates();
        if (!predicates.isEmpty()) {
            text.text("\nwhere");
            predicates.forEach(predicate ->
                    text.text("\n\t").quote(predicate.node().range()).text(","));
        }
        text.text(fits && predicates.isEmpty() ? " {" : "\n{");
    }

    private void addOther(Template text, Item.Other item) {
        switch (item.node().kind()) {
            case CONST_ITEM -> {
                Node type = item.type().orElseThrow().node();
                begin(text, item)
                        .quote(from(item, SyntaxKind.CONST, type.range().end()))
                        .text(" = " + path(item.nameText()) + ";");
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
                .text((predicates.isEmpty() ? " = " : "\n\t\t= ") + path(item.nameText()) + arguments(item));
        for (int at = 0; at < predicates.size(); at++) {
            text.text(at == 0 ? "\n\twhere\n\t\t" : ",\n\t\t")
                    .quote(predicates.get(at).node().range());
        }
        text.text(";");
    }

    private void addMethod(Template text, FnItem method, String indent) {
        begin(text, method);
        quoteSignature(text, method);
        boolean isAsync = method.isAsync();
        boolean isUnsafe = !faithful && method.unsafeToken().isPresent();
        String open = isUnsafe ? "unsafe { " : "";
        String close = (isUnsafe ? " }" : "") + (isAsync ? ".await" : "");
        List<Argument> arguments = arguments(method);
        String called = path(method.nameText()) + (faithful ? "" : Untold.arguments(method));
        String line = arguments.stream().map(Argument::name).collect(Collectors.joining(", ", called + "(", ")"));
        boolean fits = indent.length() + 2 * 4 + open.length() + line.length() + close.length() <= WIDTH
                && arguments.stream().allMatch(argument -> argument.conditions().isEmpty());
        if (fits) {
            text.text("\n\t\t" + open + line + close);
        } else {
            String level = isUnsafe ? "\n\t\t\t" : "\n\t\t";
            text.text((isUnsafe ? "\n\t\tunsafe {" : "") + level + called + "(");
            for (Argument argument : arguments) {
                argument.conditions()
                        .forEach(condition ->
                                text.text(level + "\t").quote(condition.node().range()));
                text.text(level + "\t" + argument.name() + ",");
            }
            text.text(level + ")" + (isUnsafe ? "\n\t\t}" : "") + (isAsync ? "\n\t\t.await" : ""));
        }
        text.text("\n\t}");
    }

    /** The signature as it was, up to the brace; in the repaired form with a plain name for each pattern. */
    private void quoteSignature(Template text, FnItem method) {
        int at = firstWord(method);
        if (!faithful) {
            for (Param.SelfParam receiver : method.selfParam().stream().toList()) {
                if (receiver.ampersand().isEmpty() && receiver.mutToken().isPresent()) {
                    text.quote(
                            new TextRange(at, receiver.mutToken().get().range().start()));
                    at = receiver.selfToken().range().start();
                }
            }
            for (PlainNames.PlainName name : PlainNames.of(method, identifiers)) {
                TextRange pattern = name.pattern().node().range();
                text.quote(new TextRange(at, pattern.start())).text(name.name());
                at = pattern.end();
            }
        }
        Node end = method.whereClause()
                .map(WhereClause::node)
                .or(() -> method.returnType().map(FnItem.ReturnType::node))
                .or(method::paramList)
                .orElseThrow();
        text.quote(new TextRange(at, end.range().end()));
        boolean separated = end.lastToken()
                .map(Token::kind)
                .filter(SyntaxKind.COMMA::equals)
                .isPresent();
        text.text(method.whereClause().isEmpty() ? " {" : separated ? "\n\t{" : ",\n\t{");
    }

    /** An argument of a forwarded call, with the conditions under which it is there. */
    private record Argument(List<Attribute> conditions, String name) {}

    private List<Argument> arguments(FnItem method) {
        Stream<Argument> receiver = method.selfParam().stream().map(_ -> new Argument(List.of(), "self"));
        Stream<Argument> rest = PlainNames.of(method, identifiers).stream()
                .map(name -> faithful
                        ? new Argument(List.of(), asTheMacro(name))
                        : new Argument(name.param().conditions(), name.name()));
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

    private static Template addConditions(Template text, Item item, String line) {
        item.conditions()
                .forEach(condition -> text.quote(condition.node().range()).text(line));
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

    private String path(String item) {
        return "<Self as " + variant + arguments(trait) + ">::" + item;
    }

    /** The parameters of an item as arguments for them. */
    private static String arguments(Item item) {
        List<String> names = item.generics().stream().map(Named::nameText).toList();
        return names.isEmpty() ? "" : "<" + String.join(", ", names) + ">";
    }

    private static String withoutDefault(GenericParams.GenericParam param) {
        Node node = param.node();
        String text = node.text();
        return node.token(SyntaxKind.EQUALS)
                .map(equals -> text.substring(
                                0, equals.range().start() - node.range().start())
                        .stripTrailing())
                .orElse(text);
    }
}
