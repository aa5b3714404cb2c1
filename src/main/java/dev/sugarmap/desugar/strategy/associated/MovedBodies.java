package dev.sugarmap.desugar.strategy.associated;

import dev.sugarmap.desugar.body.Arguments;
import dev.sugarmap.desugar.edit.Layout;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.generated.HelperItems;
import dev.sugarmap.desugar.signature.OneLine;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Conditions;
import dev.sugarmap.desugar.source.Module;
import dev.sugarmap.desugar.source.Names;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.GenericParams.GenericParam;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.Pattern;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.ast.WhereClause;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The provided bodies of a trait, moved into a helper trait that every implementor has: rule 7 of section 3 of the
 * language desugarings.
 */
final class MovedBodies {
    private final TraitItem trait;
    private final List<AsyncFn> methods;
    private final Names identifiers;
    private final String futurePath;
    private final String neverAlias;

    /**
     * The bodies of these methods of a trait.
     *
     * @param neverAlias what the never type is called
     */
    MovedBodies(TraitItem trait, List<AsyncFn> methods, Names identifiers, String futurePath, String neverAlias) {
        this.trait = trait;
        this.methods = methods;
        this.identifiers = identifiers;
        this.futurePath = futurePath;
        this.neverAlias = neverAlias;
    }

    /** The name of the helper trait. */
    String helper() {
        return identifiers.fresh(name(trait) + "Defaults");
    }

    /** The name of a method of the helper trait. */
    String helper(AsyncFn method) {
        return identifiers.fresh(name(method.item()) + "_default");
    }

    private static String name(Item item) {
        return item.name().map(Names::plain).orElse("_");
    }

    /** Leaves declarations only in the trait, and moves the bodies as they are by now into the helper trait. */
    void move(Rewrite rewrite) {
        methods.forEach(method -> leaveDeclaration(method, rewrite));
        List<Template> items = List.of(helperTrait(), Template.inline(helperImpl()));
        Module module = Module.around(trait.node());
        if (trait.node().parent().filter(module.list()::equals).isPresent()) {
            HelperItems.append(module, items, rewrite);
        } else {
            Token name = trait.name().orElseThrow();
            Template text =
                    Template.at(Layout.indent(name.tree().source(), name.range().start()));
            items.forEach(item -> text.text("\n\n").then(item));
            rewrite.after(trait.node().range().end(), text, name.range());
        }
    }

    static void leaveDeclaration(AsyncFn method, Rewrite rewrite) {
        Node body = method.item().body().orElseThrow().node();
        rewrite.replace(new TextRange(declarationEnd(method), body.range().end()), Template.inline(";"), body.range());
        for (Param param : method.item().params()) {
            if (param instanceof Param.SelfParam receiver
                    && receiver.ampersand().isEmpty()) {
                receiver.mutToken().ifPresent(token -> rewrite.delete(withSpace(token)));
            } else if (param instanceof Param.TypedParam typed) {
                typed.pattern().filter(pattern -> !isName(pattern)).ifPresent(pattern -> {
                    String name = pattern instanceof Pattern.Identifier variable
                                    && variable.subpattern().isEmpty()
                            ? variable.name().text()
                            : "_";
                    TextRange range = pattern.node().range();
                    rewrite.replace(range, Template.inline(name), range);
                });
            }
        }
    }

    private static boolean isName(Pattern pattern) {
        return pattern instanceof Pattern.Identifier variable
                && variable.refToken().isEmpty()
                && variable.mutToken().isEmpty()
                && variable.subpattern().isEmpty();
    }

    /** Where the declaration ends, without the comma that may follow its last predicate. */
    private static int declarationEnd(AsyncFn method) {
        int end = method.signatureEnd();
        return method.item()
                .whereClause()
                .flatMap(clause -> clause.node().lastToken())
                .filter(token -> token.kind() == SyntaxKind.COMMA)
                .map(token -> token.range().start())
                .orElse(end);
    }

    private static TextRange withSpace(Token token) {
        SyntaxTree tree = token.tree();
        int next = token.index() + 1;
        return new TextRange(
                token.range().start(), tree.tokenStart(next + (tree.tokenKind(next) == SyntaxKind.WHITESPACE ? 1 : 0)));
    }

    private Template helperTrait() {
        String visibility = trait.visibility().map(node -> node.text() + " ").orElse("");
        String head = visibility + "trait " + helper() + angles(declarations()) + ": " + path() + where();
        Template text = Template.inline(Conditions.of(trait).attributes() + head + "{");
        for (AsyncFn method : methods) {
            text.text(method.equals(methods.getFirst()) ? "\n\t" : "\n\n\t")
                    .then(helperMethod(method).deeper());
        }
        return text.text("\n}");
    }

    private Template helperMethod(AsyncFn method) {
        FnItem item = method.item();
        List<String> params = new ArrayList<>();
        for (int at = 0; at < item.params().size(); at++) {
            params.add(param(item.params().get(at), at));
        }
        String output = method.isNever()
                ? neverAlias
                : method.result().map(type -> OneLine.text(type.node())).orElse("()");
        String head = FunctionHead.text(
                item,
                helper(method),
                texts(item),
                params,
                "impl " + futurePath + "<Output = " + output + ">",
                where(item));
        return Template.inline(Conditions.of(item).attributes() + head)
                .hole(item.body().orElseThrow().node().range());
    }

    private String param(Param param, int at) {
        if (param instanceof Param.TypedParam typed && typed.type().isPresent()) {
            String conditions = typed.attributes().stream()
                    .filter(attribute -> attribute.isCalled("cfg"))
                    .map(attribute -> OneLine.text(attribute.node()) + " ")
                    .collect(Collectors.joining());
            return conditions + Arguments.name(typed, at, identifiers) + ": "
                    + OneLine.text(typed.type().get().node());
        }
        return OneLine.text(param.node());
    }

    private String helperImpl() {
        List<String> generics = Stream.concat(
                        declarations().stream(), Stream.of(identifiers.fresh("__S") + ": " + path() + " + ?Sized"))
                .toList();
        return Conditions.of(trait).attributes() + "impl" + angles(generics) + " " + helper() + angles(arguments())
                + " for " + identifiers.fresh("__S") + where() + (where(trait).isEmpty() ? "{}" : "{\n}");
    }

    private String path() {
        return trait.name().map(Token::text).orElse("_") + angles(arguments());
    }

    private String where() {
        List<String> predicates = where(trait);
        return predicates.isEmpty() ? " " : "\nwhere\n\t" + String.join(",\n\t", predicates) + ",\n";
    }

    private static List<String> where(Item item) {
        return item.whereClause().map(WhereClause::predicates).orElse(List.of()).stream()
                .map(predicate -> OneLine.text(predicate.node()))
                .toList();
    }

    private static String angles(List<String> list) {
        return list.isEmpty() ? "" : "<" + String.join(", ", list) + ">";
    }

    private static List<GenericParam> params(Item item) {
        return item.genericParams().map(GenericParams::params).orElse(List.of());
    }

    private static List<String> texts(Item item) {
        return params(item).stream().map(param -> OneLine.text(param.node())).toList();
    }

    /** The parameters of the trait without their defaults. */
    private List<String> declarations() {
        return params(trait).stream().map(MovedBodies::withoutDefault).toList();
    }

    private static String withoutDefault(GenericParam param) {
        TextRange range = param.node().range();
        int end = param.node()
                .token(SyntaxKind.EQUALS)
                .map(token -> token.range().start())
                .orElse(range.end());
        return OneLine.text(param.node().tree(), new TextRange(range.start(), end))
                .strip();
    }

    private List<String> arguments() {
        return params(trait).stream()
                .flatMap(param -> param.name().stream())
                .map(Token::text)
                .toList();
    }
}
