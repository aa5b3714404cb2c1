package dev.sugarmap.desugar.strategy.associated;

import dev.sugarmap.desugar.edit.Layout;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Generics;
import dev.sugarmap.desugar.source.Names;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Named;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A provided method as an implementation that leaves it out has it, with the implementation's types in place of the
 * trait's parameters: rule 10.
 */
record InheritedMethod(AsyncFn method, Substitution substitution, Names identifiers) {
    /** The implementation that inherits it. */
    static InheritedMethod of(AsyncFn method, TraitItem trait, ImplItem implementation, Names identifiers) {
        Substitution substitution = new Substitution(trait, implementation);
        substitution.separate(method, identifiers);
        return new InheritedMethod(method, substitution, identifiers);
    }

    /** Its signature in the implementation. */
    NamedSignature signature(NamedSignature.Naming naming) {
        return NamedSignature.inherited(method, substitution, naming, identifiers);
    }

    /** The edits of a copy of its signature. */
    Rewrite plain() {
        return PlainArguments.editsOfDeclaration(method.item(), identifiers);
    }

    /** A call that hands all arguments on to a function. */
    Template call(Template function) {
        boolean isUnsafe = method.item().unsafeToken().isPresent();
        return Template.inline(isUnsafe ? "unsafe { " : "")
                .then(function)
                .text(turbofish() + "(")
                .then(Template.joined(PlainArguments.handedOn(method.item(), identifiers), ", "))
                .text(isUnsafe ? ") }" : ")");
    }

    /** The method's types and constants, where its arguments do not tell all of them. */
    private String turbofish() {
        List<String> names = Generics.of(method).own().stream()
                .filter(param -> !(param instanceof GenericParams.LifetimeParam))
                .map(Named::nameText)
                .toList();
        Set<String> told = method.item().params().stream()
                .flatMap(param -> param instanceof Param.TypedParam typed ? typed.type().stream() : Stream.empty())
                .flatMap(type -> type.node().allTokens().stream())
                .map(Token::text)
                .collect(Collectors.toSet());
        return told.containsAll(names)
                ? ""
                : names.stream().map(substitution::name).collect(Collectors.joining(", ", "::<", ">"));
    }

    /** Writes items at the end of an implementation, each on lines of its own. */
    static void append(ImplItem implementation, List<Template> items, Rewrite rewrite) {
        Node list = implementation.node().node(SyntaxKind.ITEM_LIST).orElseThrow();
        SyntaxTree tree = list.tree();
        int close = tree.nodeEnd(list.index()) - 1;
        int last = close - 1;
        while (tree.tokenKind(last) == SyntaxKind.WHITESPACE) {
            last--;
        }
        Token before = new Token(tree, last);
        Token name = implementation.node().token(SyntaxKind.IMPL).orElseThrow();
        Template text = Template.at(Layout.indent(tree.source(), name.range().start()));
        boolean isFirst = before.kind() == SyntaxKind.LEFT_BRACE;
        for (Template item : items) {
            text.text(isFirst ? "\n\t" : "\n\n\t").then(item.deeper());
            isFirst = false;
        }
        TextRange space = new TextRange(tree.tokenStart(last + 1), tree.tokenStart(close));
        boolean closesOnItsOwnLine = tree.source().slice(space).contains("\n");
        rewrite.after(space.start(), closesOnItsOwnLine ? text : text.text("\n"), name.range());
        if (!closesOnItsOwnLine && !space.isEmpty()) {
            rewrite.delete(space);
        }
    }
}
