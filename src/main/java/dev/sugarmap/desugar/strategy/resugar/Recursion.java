package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.generated.GeneratedName;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which functions may call themselves: their futures have to be boxed, for they would hold themselves. */
final class Recursion {
    private static final Set<String> SELF = Set.of("self", "Self", GeneratedName.SELF.text());

    /** The free functions that each free function names. */
    private final Map<String, Set<String>> named = new HashMap<>();

    Recursion(RustFile file) {
        for (Node node : file.tree().nodes(SyntaxKind.FN_ITEM)) {
            FnItem item = new FnItem(node);
            item.name()
                    .ifPresent(name -> named.computeIfAbsent(name.text(), _ -> new HashSet<>())
                            .addAll(namesIn(item)));
        }
    }

    private static Set<String> namesIn(FnItem item) {
        Set<String> names = new HashSet<>();
        item.body()
                .ifPresent(body -> body.node().allTokens().stream()
                        .filter(token -> token.kind() == SyntaxKind.IDENTIFIER && !isMember(token))
                        .map(Token::text)
                        .forEach(names::add));
        return names;
    }

    private static boolean isMember(Token name) {
        Optional<Token> before = name.previousSignificant();
        boolean isField = before.filter(token -> token.kind() == SyntaxKind.DOT).isPresent();
        boolean isOfType = before.filter(token -> token.kind() == SyntaxKind.PATH_SEPARATOR)
                .flatMap(Token::previousSignificant)
                .filter(around -> Character.isUpperCase(around.text().codePointAt(0)))
                .isPresent();
        return isField || isOfType;
    }

    boolean mayCallItself(ManualFn function) {
        return function.owner().isPresent() ? callsOnSelf(function) : reachesItself(function.name());
    }

    private static boolean callsOnSelf(ManualFn function) {
        return function.item().body().stream()
                .flatMap(body -> body.node().allTokens().stream())
                .filter(token -> token.text().equals(function.name()))
                .flatMap(token -> token.previousSignificant().flatMap(Token::previousSignificant).stream())
                .anyMatch(token -> SELF.contains(token.text()));
    }

    private boolean reachesItself(String name) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(named.getOrDefault(name, Set.of()));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.equals(name)) {
                return true;
            }
            if (named.containsKey(next) && seen.add(next)) {
                open.addAll(named.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }
}
