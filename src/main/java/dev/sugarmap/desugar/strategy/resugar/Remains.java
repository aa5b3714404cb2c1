package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.WhereClause;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stays of a function, or is written into it from elsewhere, when it returns by sugar.
 *
 * @param result the types that its result will consist of
 * @param replaced the parts of these that give way to others of them
 * @param statements what its body will consist of
 */
record Remains(FnItem item, List<Node> result, List<TextRange> replaced, List<Node> statements) {
    List<GenericParams.GenericParam> params() {
        return item.generics();
    }

    List<WhereClause.Predicate> predicates() {
        return item.predicates();
    }

    Stream<Token> inArguments() {
        return item.paramList().orElseThrow().allTokens().stream();
    }

    /** Where a lifetime stands among the arguments. */
    List<Token> inArguments(String lifetime) {
        return inArguments().filter(token -> token.text().equals(lifetime)).toList();
    }

    Stream<Token> inResult() {
        return tokens(result).filter(token -> replaced.stream().noneMatch(range -> range.contains(token.range())));
    }

    Stream<Token> inStatements() {
        return tokens(statements);
    }

    static Stream<Token> tokens(List<Node> nodes) {
        return nodes.stream().flatMap(node -> node.allTokens().stream());
    }
}
