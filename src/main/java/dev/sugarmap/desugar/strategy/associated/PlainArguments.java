package dev.sugarmap.desugar.strategy.associated;

import dev.sugarmap.desugar.body.Arguments;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.source.Conditions;
import dev.sugarmap.desugar.source.Names;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.List;

/** The arguments of a method where its signature stands a second time: by plain names, to hand them on. */
final class PlainArguments {
    private PlainArguments() {}

    /** Plain names for the patterns of a copy, without the attributes that do not say whether an argument is there. */
    static Rewrite edits(FnItem method, Names identifiers) {
        Rewrite rewrite = new Rewrite();
        List<Param> params = method.params();
        for (int at = 0; at < params.size(); at++) {
            if (params.get(at) instanceof Param.TypedParam typed
                    && typed.pattern().isPresent()) {
                TextRange pattern = typed.pattern().get().node().range();
                rewrite.replace(pattern, Template.inline(Arguments.name(typed, at, identifiers)), pattern);
            }
            params.get(at).attributes().stream()
                    .filter(attribute -> !Conditions.isOne(attribute))
                    .forEach(attribute -> rewrite.delete(withSpace(
                            attribute.node().lastToken().orElseThrow(),
                            attribute.node().range().start())));
        }
        return rewrite;
    }

    /** The same for a method that does not change its receiver. */
    static Rewrite editsOfDeclaration(FnItem method, Names identifiers) {
        Rewrite rewrite = edits(method, identifiers);
        method.selfParam()
                .filter(receiver -> receiver.ampersand().isEmpty())
                .flatMap(Param.SelfParam::mutToken)
                .ifPresent(word -> rewrite.delete(withSpace(word, word.range().start())));
        return rewrite;
    }

    /** From an offset to the end of a token and the white space after it. */
    private static TextRange withSpace(Token last, int start) {
        SyntaxTree tree = last.tree();
        int next = last.index() + 1;
        boolean spaced =
                next < tree.tokenCount() && new Token(tree, next).kind().isTrivia();
        return new TextRange(
                start,
                spaced ? new Token(tree, next).range().end() : last.range().end());
    }

    /** What a call hands on, each argument under the conditions that it is there. */
    static List<Template> handedOn(FnItem method, Names identifiers) {
        List<Template> arguments = new ArrayList<>();
        List<Param> params = method.params();
        for (int at = 0; at < params.size(); at++) {
            Template argument = Template.inline("");
            params.get(at).attributes().stream()
                    .filter(Conditions::isOne)
                    .forEach(attribute ->
                            argument.quote(attribute.node().range()).text(" "));
            switch (params.get(at)) {
                case Param.SelfParam _ -> arguments.add(argument.text("self"));
                case Param.TypedParam typed -> arguments.add(argument.text(Arguments.name(typed, at, identifiers)));
                case Param.Variadic _ -> {}
            }
        }
        return arguments;
    }
}
