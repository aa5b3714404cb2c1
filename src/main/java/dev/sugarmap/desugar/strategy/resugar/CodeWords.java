package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import java.util.stream.Collectors;

/** Code as words, to compare it whatever its spaces and comments. */
final class CodeWords {
    private CodeWords() {}

    /** The tokens of a node with one space between them. */
    static String of(Node node) {
        return node.allTokens().stream()
                .filter(token -> !token.kind().isTrivia())
                .map(token -> token.text())
                .collect(Collectors.joining(" "));
    }

    /** The same without lifetimes. */
    static String withoutLifetimes(Node node) {
        return node.allTokens().stream()
                .filter(token -> !token.kind().isTrivia() && token.kind() != SyntaxKind.LIFETIME)
                .map(token -> token.text())
                .collect(Collectors.joining(" "));
    }
}
