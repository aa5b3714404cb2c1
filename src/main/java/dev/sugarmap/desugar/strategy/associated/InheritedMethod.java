package dev.sugarmap.desugar.strategy.associated;

import dev.sugarmap.desugar.body.Arguments;
import dev.sugarmap.desugar.edit.Layout;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.signature.OneLine;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Generics;
import dev.sugarmap.desugar.source.Names;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Named;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.WhereClause;
import dev.sugarmap.rust.grammar.Edition;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A provided method as an implementation that leaves it out would declare it, with the implementation's types in place
 * of the trait's parameters: rule 10 of section 3 of the language desugarings.
 */
final class InheritedMethod {
    private final AsyncFn method;
    private final ImplItem implementation;
    private final Names identifiers;
    private final Substitution substitution;

    InheritedMethod(AsyncFn method, ImplItem implementation, Substitution substitution, Names identifiers) {
        this.method = method;
        this.implementation = implementation;
        this.identifiers = identifiers;
        this.substitution = substitution;
        substitution.separate(method, implementation, identifiers);
    }

    /** Its signature, read from a copy of the implementation that declares it; absent where that cannot be read. */
    Optional<NamedSignature> signature(NamedSignature.Naming naming, Edition edition) {
        RustFile copy = RustFile.parse(head() + " {\n" + declaration() + "\n}", edition);
        return copy.errors().isEmpty()
                ? AsyncFn.in(copy).stream().findFirst().map(found -> NamedSignature.ofCopy(found, naming, identifiers))
                : Optional.empty();
    }

    /** The implementation up to its opening brace. */
    private String head() {
        Node node = implementation.node();
        int start = node.token(SyntaxKind.IMPL).orElseThrow().range().start();
        int end = node.node(SyntaxKind.ITEM_LIST).orElseThrow().range().start();
        return OneLine.text(node.tree(), new TextRange(start, end));
    }

    private String declaration() {
        FnItem item = method.item();
        String conditions = item.conditions().stream()
                .map(attribute -> attribute.node().text() + "\n")
                .collect(Collectors.joining());
        String unsafe = item.unsafeToken().isPresent() ? "unsafe " : "";
        String abi = item.externAbi().map(node -> node.text() + " ").orElse("");
        String generics = item.genericParams()
                .map(GenericParams::node)
                .map(substitution::text)
                .orElse("");
        String result = item.returnType()
                .map(type -> " " + substitution.text(type.node()))
                .orElse("");
        String where = item.whereClause()
                .map(WhereClause::node)
                .map(substitution::text)
                .map(text -> " " + text)
                .orElse("");
        return conditions + "async " + unsafe + abi + "fn " + method.name() + generics + "(" + params() + ")" + result
                + where + ";";
    }

    private String params() {
        List<String> params = new ArrayList<>();
        List<Param> given = method.item().params();
        for (int at = 0; at < given.size(); at++) {
            switch (given.get(at)) {
                case Param.SelfParam receiver -> {
                    String text = OneLine.text(receiver.node());
                    params.add(receiver.ampersand().isPresent() ? text : text.replaceFirst("^mut ", ""));
                }
                case Param.TypedParam typed -> {
                    Optional<String> type = typed.type().map(found -> substitution.text(found.node()));
                    params.add(Arguments.name(typed, at, identifiers) + ": " + type.orElse("_"));
                }
                case Param.Variadic _ -> {}
            }
        }
        return String.join(", ", params);
    }

    /** A call that hands all arguments on to a function. */
    String call(String function) {
        List<String> arguments = new ArrayList<>();
        List<Param> given = method.item().params();
        for (int at = 0; at < given.size(); at++) {
            switch (given.get(at)) {
                case Param.SelfParam _ -> arguments.add("self");
                case Param.TypedParam typed -> arguments.add(Arguments.name(typed, at, identifiers));
                case Param.Variadic _ -> {}
            }
        }
        String call = function + turbofish() + "(" + String.join(", ", arguments) + ")";
        return method.item().unsafeToken().isPresent() ? "unsafe { " + call + " }" : call;
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

    /** Whether an implementation has an end. */
    static boolean canAppend(ImplItem implementation) {
        return implementation
                .node()
                .node(SyntaxKind.ITEM_LIST)
                .flatMap(Node::lastToken)
                .filter(token -> token.kind() == SyntaxKind.RIGHT_BRACE)
                .isPresent();
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
