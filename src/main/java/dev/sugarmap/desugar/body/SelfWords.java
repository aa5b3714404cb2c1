package dev.sugarmap.desugar.body;

import dev.sugarmap.rust.ast.Block;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words {@code self} and {@code Self} of a body as the macro async_trait sees them: not in nested items, and in the
 * arguments of macros only where these do not contain the word {@code fn}: in {@code log!(self)}, not in {@code item!(self,
 * fn f() {})}.
 *
 * @param values the words {@code self} that mean the receiver
 * @param types the words {@code Self}
 * @param hidden those {@code self} in arguments of macros that the macro leaves alone
 */
public record SelfWords(List<Token> values, List<Token> types, List<Token> hidden) {
    public static SelfWords in(Block body) {
        SelfWords words = new SelfWords(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        words.collect(body.node());
        return words;
    }

    private void collect(Node node) {
        SyntaxTree tree = node.tree();
        int token = tree.nodeFirst(node.index());
        for (Node child : node.nodes()) {
            add(tree, token, tree.nodeFirst(child.index()));
            token = tree.nodeEnd(child.index());
            if (child.kind() == SyntaxKind.TOKEN_TREE) {
                collectArguments(child);
            } else if (!child.kind().isItem() || child.kind() == SyntaxKind.MACRO_RULES_ITEM) {
                collect(child);
            }
        }
        add(tree, token, tree.nodeEnd(node.index()));
    }

    private void collectArguments(Node arguments) {
        List<Token> tokens = arguments.allTokens();
        if (tokens.stream().noneMatch(token -> token.kind() == SyntaxKind.FN)) {
            tokens.stream()
                    .filter(token -> token.kind() == SyntaxKind.SELF_VALUE)
                    .forEach(values::add);
            tokens.stream()
                    .filter(token -> token.kind() == SyntaxKind.SELF_TYPE)
                    .forEach(types::add);
        } else {
            tokens.stream()
                    .filter(token -> token.kind() == SyntaxKind.SELF_VALUE)
                    .forEach(hidden::add);
        }
    }

    private void add(SyntaxTree tree, int from, int to) {
        for (int at = from; at < to; at++) {
            Token token = new Token(tree, at);
            if (token.kind() == SyntaxKind.SELF_VALUE && isAlone(token)) {
                values.add(token);
            } else if (token.kind() == SyntaxKind.SELF_TYPE) {
                types.add(token);
            }
        }
    }

    /** Whether the word is a path of its own and not the start of a longer one. */
    private static boolean isAlone(Token self) {
        return Stream.concat(self.previousSignificant().stream(), self.nextSignificant().stream())
                .noneMatch(token -> token.kind() == SyntaxKind.PATH_SEPARATOR);
    }
}
