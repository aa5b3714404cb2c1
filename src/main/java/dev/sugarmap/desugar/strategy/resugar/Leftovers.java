package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.edit.Deletions;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.generated.GeneratedName;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.ast.Attribute;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a file needed for futures by hand only: {@code __Captures} helpers, a feature gate, an allowed lint. Rule 11. */
final class Leftovers {
    private static final String GATE = "impl_trait_in_assoc_type";
    private static final String LINT = "non_camel_case_types";

    private final RustFile file;
    private final List<Node> gone;
    private final List<Node> helpers = new ArrayList<>();
    private final Deletions deletions = new Deletions();
    private final List<String> names = new ArrayList<>();

    /**
     * Looks for them.
     *
     * @param results the result types that go
     * @param types the associated types that go
     */
    Leftovers(RustFile file, List<Node> results, List<Node> types) {
        this.file = file;
        this.gone = new ArrayList<>(types);
        gone.addAll(results);
        if (!results.isEmpty()) {
            items(SyntaxKind.TRAIT_ITEM).stream()
                    .flatMap(trait -> trait.name().map(Token::text).stream())
                    .filter(GeneratedName.CAPTURES::isIn)
                    .distinct()
                    .forEach(this::addHelpers);
        }
        if (types.isEmpty()) {
            return;
        }
        boolean needsGate =
                items(SyntaxKind.TYPE_ITEM).stream().anyMatch(item -> isOpaque(item) && !isGone(item.node()));
        boolean hadLowerCase = types.stream().anyMatch(node -> isLowerCase(new Item.Other(node)));
        boolean needsLint = file.root().descendants().stream()
                .flatMap(node -> Item.of(node).stream())
                .anyMatch(item -> isType(item.node().kind()) && isLowerCase(item) && !isGone(item.node()));
        for (Attribute attribute : file.innerAttributes()) {
            if (!needsGate && attribute.isCalled("feature")) {
                dropWord(attribute, GATE);
            }
            if (hadLowerCase && !needsLint && attribute.isCalled("allow")) {
                dropWord(attribute, LINT);
            }
        }
    }

    private List<Item> items(SyntaxKind kind) {
        return file.tree().nodes(kind).stream()
                .flatMap(node -> Item.of(node).stream())
                .toList();
    }

    /** Adds the traits of that name, one in each module, and their implementations, if nothing else names them. */
    private void addHelpers(String name) {
        List<Node> own = new ArrayList<>();
        items(SyntaxKind.TRAIT_ITEM).stream()
                .filter(trait -> trait.isNamed(name))
                .map(Item::node)
                .forEach(own::add);
        items(SyntaxKind.IMPL_ITEM).stream()
                .filter(item ->
                        ((ImplItem) item).traitPath().flatMap(Path::lastName).equals(Optional.of(name)))
                .map(Item::node)
                .forEach(own::add);
        boolean isUsed = file.tree().identifiers(name).stream()
                .filter(token -> !isGone(token.range()))
                .anyMatch(token -> own.stream().noneMatch(node -> node.range().contains(token.range())));
        if (!isUsed) {
            helpers.addAll(own);
            names.add("`" + name + "`");
        }
    }

    private static boolean isOpaque(Item item) {
        return item instanceof Item.Other type
                && type.node().descendants().stream().anyMatch(node -> node.kind() == SyntaxKind.IMPL_TRAIT_TYPE);
    }

    private static boolean isType(SyntaxKind kind) {
        return switch (kind) {
            case TYPE_ITEM, STRUCT_ITEM, ENUM_ITEM, UNION_ITEM, TRAIT_ITEM -> true;
            default -> false;
        };
    }

    private static boolean isLowerCase(Item item) {
        return item.name()
                .filter(name -> Character.isLowerCase(name.text().codePointAt(0)))
                .isPresent();
    }

    private boolean isGone(Node node) {
        return isGone(node.range());
    }

    private boolean isGone(TextRange range) {
        return gone.stream().anyMatch(node -> node.range().contains(range));
    }

    private void dropWord(Attribute attribute, String word) {
        List<Token> tokens = attribute.arguments().map(Node::tokens).orElse(List.of());
        Optional<Token> found =
                tokens.stream().filter(token -> token.text().equals(word)).findFirst();
        if (found.isEmpty()) {
            return;
        }
        names.add("`" + word + "`");
        Token before = found.get().previousSignificant().orElseThrow();
        Token after = found.get().nextSignificant().orElseThrow();
        if (after.kind() == SyntaxKind.COMMA) {
            int end = after.nextSignificant().orElseThrow().range().start();
            deletions.add(new TextRange(found.get().range().start(), end));
        } else if (before.kind() == SyntaxKind.COMMA) {
            deletions.add(
                    new TextRange(before.range().start(), found.get().range().end()));
        } else {
            deletions.addLines(List.of(attribute.node()));
        }
    }

    /** What is left over, in backquotes. */
    List<String> names() {
        return names;
    }

    void write(Rewrite rewrite) {
        deletions.addLines(helpers).write(rewrite);
    }
}
