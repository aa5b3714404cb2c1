package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.ast.UseItem;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where macros may write implementations of a trait, which nobody sees in the text: rule 2. */
public final class HiddenImpls {
    private final SyntaxTree tree;
    /** What else imports call a name. */
    private final Map<String, Set<String>> aliases = new HashMap<>();
    /** The macros of the file, and whether they hold the words of an implementation. */
    private final Map<String, Boolean> macros = new HashMap<>();

    private final Map<Node, Boolean> known = new HashMap<>();

    /** Those of a file. */
    public HiddenImpls(SyntaxTree tree) {
        this.tree = tree;
        for (Node node : tree.nodes(SyntaxKind.USE_ITEM)) {
            new UseItem(node)
                    .imports()
                    .forEach(use -> use.alias()
                            .ifPresent(
                                    alias -> aliases.computeIfAbsent(use.path().getLast(), _ -> new HashSet<>())
                                            .add(alias.text())));
        }
        Stream.of(SyntaxKind.MACRO_RULES_ITEM, SyntaxKind.MACRO_ITEM)
                .flatMap(kind -> tree.nodes(kind).stream())
                .flatMap(node -> Item.of(node).stream())
                .forEach(item -> item.name()
                        .ifPresent(name -> macros.merge(name.text(), holdsImpl(item.node()), Boolean::logicalOr)));
    }

    /** The first mention of a trait where a macro may write an implementation of it. */
    public Optional<Token> of(TraitItem trait) {
        return trait.name()
                .map(Token::text)
                .flatMap(name -> Stream.concat(Stream.of(name), aliases.getOrDefault(name, Set.of()).stream())
                        .flatMap(called -> tree.identifiers(called).stream())
                        .filter(token -> token.parent().kind() == SyntaxKind.TOKEN_TREE)
                        .filter(token -> !trait.node().range().contains(token.range()))
                        .filter(token -> mayWriteImpl(outermost(token)))
                        .findFirst());
    }

    private static Node outermost(Token token) {
        Node node = token.parent();
        while (node.kind() == SyntaxKind.TOKEN_TREE && node.parent().isPresent()) {
            node = node.parent().get();
        }
        return node;
    }

    private boolean mayWriteImpl(Node holder) {
        return switch (holder.kind()) {
            case ATTRIBUTE, INNER_ATTRIBUTE -> true;
            case MACRO_RULES_ITEM, MACRO_ITEM -> holdsImpl(holder);
            case MACRO_CALL_ITEM -> holdsImpl(holder) || macro(holder).orElse(true);
            default -> holdsImpl(holder) || macro(holder).orElse(false);
        };
    }

    /** Whether a macro of the file that is called holds an implementation. */
    private Optional<Boolean> macro(Node call) {
        return call.allTokens().stream()
                .takeWhile(token -> token.kind() != SyntaxKind.NOT)
                .filter(token -> token.kind() == SyntaxKind.IDENTIFIER)
                .reduce((_, last) -> last)
                .flatMap(name -> Optional.ofNullable(macros.get(name.text())));
    }

    private boolean holdsImpl(Node node) {
        return known.computeIfAbsent(node, HiddenImpls::hasWordsOfImpl);
    }

    private static boolean hasWordsOfImpl(Node node) {
        List<SyntaxKind> kinds = node.allTokens().stream().map(Token::kind).toList();
        return kinds.contains(SyntaxKind.IMPL) && kinds.contains(SyntaxKind.FOR);
    }
}
