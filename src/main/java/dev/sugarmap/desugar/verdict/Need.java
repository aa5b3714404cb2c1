package dev.sugarmap.desugar.verdict;

import dev.sugarmap.desugar.verdict.Requirement.Since;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.grammar.Edition;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that a text asks of a compiler.
 *
 * @param label what asks for it; code stands between back quotes
 * @param at where it first stands; absent for the edition
 */
public record Need(String label, Requirement requirement, Optional<TextRange> at) {

    /** Everything that a text asks for, once each, the edition first. */
    static List<Need> of(RustFile file) {
        Map<Construct, Node> first = new EnumMap<>(Construct.class);
        for (int at = 0; at < file.tree().nodeCount(); at++) {
            Node node = new Node(file.tree(), at);
            for (Construct construct : Construct.values()) {
                if (!first.containsKey(construct) && construct.fits(node)) {
                    first.put(construct, node);
                }
            }
        }
        List<Need> needs = new ArrayList<>();
        edition(file.edition()).ifPresent(needs::add);
        first.forEach((construct, node) ->
                needs.add(new Need(construct.label(), construct.requirement(), Optional.of(node.range()))));
        return needs;
    }

    private static Optional<Need> edition(Edition edition) {
        int minor = switch (edition) {
            case E2015 -> 0;
            case E2018 -> 31;
            case E2021 -> 56;
            case E2024 -> 85;
        };
        return minor == 0
                ? Optional.empty()
                : Optional.of(new Need("edition " + edition.year(), new Since(minor), Optional.empty()));
    }

    static List<String> identifiers(Node node) {
        return node.allTokens().stream()
                .filter(token -> token.kind() == SyntaxKind.IDENTIFIER)
                .map(Token::text)
                .toList();
    }
}
