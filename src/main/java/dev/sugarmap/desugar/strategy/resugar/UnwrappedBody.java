package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.generated.GeneratedName;
import dev.sugarmap.rust.ast.Attribute;
import dev.sugarmap.rust.ast.Block;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.Pattern;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an async block says only because it is one, found from the outside in: the statements that take arguments, those
 * that spell out the result type, and the braces around what is left. Rule 2.
 */
final class UnwrappedBody {
    private static final java.util.regex.Pattern GUARD =
            java.util.regex.Pattern.compile("if let (?::: )?(?:\\w+ :: )*Some \\( (" + GeneratedName.RESULT.pattern()
                    + ") \\) = (?::: )?(?:\\w+ :: )*None :: < .+ >" + " \\{ (?:# \\[ allow .*?\\] )?return \\1 ;? \\}");
    private static final int LONGEST_GUARD = 4000;

    private final List<Param> params;
    private final Type output;
    private final LinkedHashMap<Integer, Binding> bindings = new LinkedHashMap<>();
    private final List<Node> captures = new ArrayList<>();
    private final List<Node> pins = new ArrayList<>();
    private final List<Braces> braces = new ArrayList<>();
    private List<Node> rest;
    private boolean endsTemporaries;

    /** How an argument was taken: under which pattern, if another than its name, and whether it can be changed. */
    record Binding(boolean renamed, boolean mutable, Optional<Node> pattern, boolean rebound) {}

    /** What goes around what stays. */
    record Braces(TextRange outer, TextRange inner) {}

    UnwrappedBody(List<Param> params, Type output, Block block) {
        this.params = params;
        this.output = output;
        this.rest = BlockContents.contents(block);
        while (!rest.isEmpty() && peelStatement(rest.getFirst())) {
            rest = rest.subList(1, rest.size());
        }
        boolean peeled = true;
        while (peeled) {
            peeled = peelEnd();
        }
    }

    /** How arguments were taken, by their place in the list, in the order of the statements. */
    Map<Integer, Binding> bindings() {
        return bindings;
    }

    /** The statements that take arguments. */
    List<Node> captures() {
        return captures;
    }

    /** The statements that spell out the result type. */
    List<Node> pins() {
        return pins;
    }

    /** What goes around the tail or the last statement. */
    List<Braces> braces() {
        return braces;
    }

    /** The statements that stay. */
    List<Node> rest() {
        return rest;
    }

    /** Whether the tail's temporaries, if any, die before the block's variables. */
    boolean endsTemporaries() {
        return endsTemporaries
                || rest.isEmpty()
                || !rest.getLast().kind().isExpression()
                || rest.getLast().kind() == SyntaxKind.PATH_EXPRESSION
                || rest.getLast().kind() == SyntaxKind.LITERAL_EXPRESSION;
    }

    private boolean peelStatement(Node node) {
        if (isGuard(node)) {
            pins.add(node);
            return true;
        }
        if (node.kind() != SyntaxKind.LET_STATEMENT) {
            return false;
        }
        Block.Let let = new Block.Let(node);
        if (let.type().isPresent() || let.elseBlock().isPresent() || let.value().isEmpty()) {
            return false;
        }
        boolean taken = let.pattern()
                .filter(pattern ->
                        peelCapture(let, pattern, CodeWords.of(let.value().get())))
                .isPresent();
        if (taken) {
            captures.add(node);
        }
        return taken;
    }

    private static boolean isGuard(Node node) {
        Optional<Node> condition =
                node.kind() == SyntaxKind.EXPRESSION_STATEMENT ? node.node(SyntaxKind.IF_EXPRESSION) : Optional.empty();
        return condition
                .filter(found -> found.range().length() < LONGEST_GUARD)
                .filter(found -> GUARD.matcher(CodeWords.of(found)).matches())
                .isPresent();
    }

    private boolean peelCapture(Block.Let let, Pattern pattern, String value) {
        boolean allowed = !params.isEmpty()
                && params.getFirst() instanceof Param.SelfParam
                && let.attributes().stream().allMatch(attribute -> attribute.isCalled("allow"));
        if (value.equals("& self") && pattern instanceof Pattern.Wildcard && allowed) {
            return bind(0, new Binding(false, false, Optional.empty(), false));
        }
        if (value.equals("self") && pattern instanceof Pattern.Identifier name && allowed) {
            boolean isPlain = isPlain(name) && name.name().text().equals(GeneratedName.SELF.text());
            return isPlain && bind(0, new Binding(true, name.mutToken().isPresent(), Optional.empty(), true));
        }
        int at = indexOf(value);
        return at >= 0 && haveArgumentsAttributes(let, params.get(at)) && peelArgument(at, pattern, value);
    }

    private boolean peelArgument(int at, Pattern pattern, String name) {
        boolean isLast = !bindings.isEmpty() && bindings.lastEntry().getKey() == at;
        if (isLast
                && name.startsWith(GeneratedName.ARGUMENT.text())
                && bindings.lastEntry().getValue().pattern().isEmpty()) {
            bindings.put(at, new Binding(false, false, Optional.of(pattern.node()), true));
            return true;
        }
        return pattern instanceof Pattern.Identifier variable
                && isPlain(variable)
                && variable.name().text().equals(name)
                && bind(at, new Binding(false, variable.mutToken().isPresent(), Optional.empty(), true));
    }

    private boolean bind(int at, Binding binding) {
        return bindings.putIfAbsent(at, binding) == null;
    }

    private static boolean isPlain(Pattern.Identifier variable) {
        return variable.refToken().isEmpty() && variable.subpattern().isEmpty();
    }

    /** The argument of that name. */
    private int indexOf(String name) {
        for (int at = 0; at < params.size(); at++) {
            boolean isCalled = params.get(at) instanceof Param.TypedParam typed
                    && typed.pattern().orElse(null) instanceof Pattern.Identifier variable
                    && isPlain(variable)
                    && variable.name().text().equals(name);
            if (isCalled) {
                return at;
            }
        }
        return -1;
    }

    private static boolean haveArgumentsAttributes(Block.Let let, Param param) {
        List<String> own = param.attributes().stream()
                .map(found -> CodeWords.of(found.node()))
                .toList();
        return let.attributes().stream()
                .filter(attribute -> !attribute.isCalled("allow"))
                .map(Attribute::node)
                .map(CodeWords::of)
                .allMatch(own::contains);
    }

    /** Peels what surrounds the only statement that is left, if something does. */
    private boolean peelEnd() {
        if (rest.isEmpty() || rest.size() > 2) {
            return false;
        }
        Node first = rest.getFirst();
        if (first.kind() == SyntaxKind.LET_STATEMENT) {
            return peelResult(new Block.Let(first));
        }
        if (rest.size() == 2) {
            return false;
        }
        Optional<Node> returned = (first.kind() == SyntaxKind.EXPRESSION_STATEMENT
                        ? first.node(SyntaxKind.RETURN_EXPRESSION)
                        : Optional.of(first).filter(node -> node.kind() == SyntaxKind.RETURN_EXPRESSION))
                .flatMap(BlockContents::expressionIn);
        if (returned.isPresent() && returned.flatMap(BlockContents::plainBlock).isEmpty()) {
            return peelReturn(first, returned.get());
        }
        Optional<Block> block = returned.or(() -> Optional.of(first)).flatMap(BlockContents::plainBlock);
        endsTemporaries |= returned.isPresent() && block.isPresent();
        return block.filter(inner -> peelBraces(first.range(), inner)).isPresent();
    }

    /** {@code return E;} after statements that take arguments, which ends the temporaries of {@code E} before these. */
    private boolean peelReturn(Node statement, Node value) {
        if (bindings.isEmpty()) {
            return false;
        }
        endsTemporaries = true;
        braces.add(new Braces(statement.range(), value.range()));
        rest = List.of(value);
        return true;
    }

    private boolean peelBraces(TextRange outer, Block inner) {
        braces.add(new Braces(outer, BlockContents.inside(inner)));
        rest = BlockContents.contents(inner);
        return true;
    }

    /** {@code let __ret: R = E; __ret}, or {@code let _: () = { .. };}. */
    private boolean peelResult(Block.Let let) {
        Optional<Node> value = let.value();
        if (value.isEmpty() || let.elseBlock().isPresent()) {
            return false;
        }
        if (rest.size() == 1) {
            String pattern = let.pattern().map(Pattern::node).map(CodeWords::of).orElse("");
            String type = let.type().map(Type::node).map(CodeWords::of).orElse("");
            boolean isUnit = pattern.equals("( )") || (pattern.equals("_") && type.equals("( )"));
            Optional<Block> block = value.flatMap(BlockContents::plainBlock).filter(_ -> isUnit);
            endsTemporaries |= block.isPresent();
            return block.filter(inner -> peelBraces(let.node().range(), inner)).isPresent();
        }
        Node tail = rest.getLast();
        String name = let.pattern().map(pattern -> CodeWords.of(pattern.node())).orElse("");
        boolean isResult = GeneratedName.RESULT.isIn(name)
                && tail.kind() == SyntaxKind.PATH_EXPRESSION
                && tail.allTokens().stream().anyMatch(token -> token.text().equals(name))
                && let.type().filter(this::isOutput).isPresent();
        if (!isResult) {
            return false;
        }
        endsTemporaries = true;
        braces.add(new Braces(
                new TextRange(let.node().range().start(), tail.range().end()),
                value.get().range()));
        rest = List.of(value.get());
        return true;
    }

    private boolean isOutput(Type type) {
        return type.node().descendants().stream().anyMatch(node -> node.kind() == SyntaxKind.INFERRED_TYPE)
                || CodeWords.withoutLifetimes(type.node()).equals(CodeWords.withoutLifetimes(output.node()));
    }
}
