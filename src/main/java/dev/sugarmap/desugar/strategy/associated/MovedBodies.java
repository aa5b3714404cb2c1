package dev.sugarmap.desugar.strategy.associated;

import dev.sugarmap.desugar.edit.Layout;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.generated.GeneratedName;
import dev.sugarmap.desugar.generated.HelperItems;
import dev.sugarmap.desugar.generated.StandardNames;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Conditions;
import dev.sugarmap.desugar.source.Module;
import dev.sugarmap.desugar.source.Names;
import dev.sugarmap.rust.ast.GenericParams.GenericParam;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.Pattern;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The provided bodies of a trait, moved into a helper trait that every implementor has: rule 7.
 */
final class MovedBodies {
    private final TraitItem trait;
    private final List<AsyncFn> methods;
    private final Names identifiers;
    private final StandardNames standard;
    private final String neverAlias;
    private final NamedSignature.Naming naming;

    /**
     * The bodies of these methods of a trait.
     *
     * @param neverAlias what the never type is called
     */
    MovedBodies(
            TraitItem trait,
            List<AsyncFn> methods,
            NamedSignature.Naming naming,
            Names identifiers,
            StandardNames standard,
            String neverAlias) {
        this.naming = naming;
        this.trait = trait;
        this.methods = methods;
        this.identifiers = identifiers;
        this.standard = standard;
        this.neverAlias = neverAlias;
    }

    /** The name of the helper trait. */
    String helper() {
        return identifiers.fresh(GeneratedName.bodiesOf(name(trait)));
    }

    /** The name of a method of the helper trait. */
    String helper(AsyncFn method) {
        return identifiers.fresh(GeneratedName.bodyOf(name(method.item())));
    }

    private static String name(Item item) {
        return item.name().map(Names::plain).orElse("_");
    }

    /** Leaves declarations only in the trait, and moves the bodies as they are by now into the helper trait. */
    void move(Rewrite rewrite) {
        methods.forEach(method -> leaveDeclaration(method, rewrite));
        List<Template> items = List.of(helperTrait(), helperImpl());
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
        BodyAttributes.remove(method.item(), rewrite);
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
        Template text = Template.inline(Conditions.of(trait).attributes());
        trait.visibility()
                .map(Node::range)
                .ifPresent(visibility -> text.quote(visibility).text(" "));
        text.text("trait " + helper())
                .then(MethodHead.angles(declarations()))
                .text(": ")
                .then(path())
                .then(where())
                .text("{");
        for (AsyncFn method : methods) {
            text.text(method.equals(methods.getFirst()) ? "\n\t" : "\n\n\t")
                    .then(helperMethod(method).deeper());
        }
        return text.text("\n}");
    }

    private Template helperMethod(AsyncFn method) {
        NamedSignature signature = NamedSignature.ofMoved(method, naming, identifiers);
        Template output = method.isNever()
                ? Template.inline(neverAlias)
                : method.result().map(type -> signature.template(type.node())).orElseGet(() -> Template.inline("()"));
        Template result = !method.isAsync()
                ? output
                : Template.inline("impl " + standard.future(insideOf(method)) + "<Output = ")
                        .then(output)
                        .text(">");
        Rewrite plain = PlainArguments.edits(method.item(), identifiers);
        return Template.inline(Conditions.of(method.item()).attributes())
                .then(BodyAttributes.lines(method.item()))
                .then(MethodHead.of(signature, helper(method), plain, result))
                .hole(method.item().body().orElseThrow().node().range());
    }

    /** A place where the method's own types are in scope, one of which may be called {@code Future}. */
    private static Node insideOf(AsyncFn method) {
        return method.item().paramList().orElse(method.item().node());
    }

    private Template helperImpl() {
        String implementor = GeneratedName.IMPLEMENTOR.fresh(identifiers);
        List<Template> generics = new ArrayList<>(declarations());
        generics.add(Template.inline(implementor + ": ").then(path()).text(" + ?Sized"));
        boolean isBounded = !predicates().isEmpty();
        return Template.inline(Conditions.of(trait).attributes() + "impl")
                .then(MethodHead.angles(generics))
                .text(" " + helper())
                .then(arguments())
                .text(" for " + implementor)
                .then(where())
                .text(isBounded ? "{\n}" : "{}");
    }

    private Template path() {
        return Template.inline(trait.nameText()).then(arguments());
    }

    private Template where() {
        List<Template> predicates = predicates();
        return predicates.isEmpty()
                ? Template.inline(" ")
                : MethodHead.where(predicates).text(",\n");
    }

    private List<Template> predicates() {
        return trait.predicates().stream()
                .map(predicate -> Template.inline("").quote(predicate.node().range()))
                .toList();
    }

    /** The parameters of the trait without their defaults. */
    private List<Template> declarations() {
        return trait.generics().stream().map(MovedBodies::withoutDefault).toList();
    }

    private static Template withoutDefault(GenericParam param) {
        TextRange range = param.node().range();
        int end = param.node()
                .token(SyntaxKind.EQUALS)
                .flatMap(Token::previousSignificant)
                .map(token -> token.range().end())
                .orElse(range.end());
        return Template.inline("").quote(new TextRange(range.start(), end));
    }

    private Template arguments() {
        return MethodHead.angles(trait.generics().stream()
                .flatMap(param -> param.name().stream())
                .map(name -> Template.inline(name.text()))
                .toList());
    }
}
