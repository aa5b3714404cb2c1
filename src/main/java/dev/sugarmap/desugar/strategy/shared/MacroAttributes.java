package dev.sugarmap.desugar.strategy.shared;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.ast.Attribute;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.UseItem;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The attribute macro of a crate in a file: where it stands, and the imports that nothing but it needs. */
public final class MacroAttributes {
    private final SyntaxTree tree;
    private final List<String> path;
    private final Set<String> spellings = new HashSet<>();
    private final List<Import> imports = new ArrayList<>();

    /** A leaf of an import that brings in the macro. */
    private record Import(UseItem item, Node leaf, String name) {}

    private MacroAttributes(SyntaxTree tree, List<String> path) {
        this.tree = tree;
        this.path = path;
        String full = String.join("::", path);
        spellings.addAll(List.of(path.getLast(), full, "::" + full));
        for (Node node : tree.nodes(SyntaxKind.USE_ITEM)) {
            node.node(SyntaxKind.USE_TREE).ifPresent(root -> addImports(new UseItem(node), root, List.of()));
        }
        imports.forEach(imported -> spellings.add(imported.name()));
    }

    /** The macro with that path, such as {@code async_trait::async_trait}, in a file. */
    public static MacroAttributes of(RustFile file, String path) {
        return new MacroAttributes(file.tree(), List.of(path.split("::", -1)));
    }

    private void addImports(UseItem item, Node use, List<String> prefix) {
        List<String> names = new ArrayList<>(prefix);
        use.node(SyntaxKind.PATH)
                .ifPresent(found -> new Path(found)
                        .segments()
                        .forEach(segment -> names.add(segment.name().text())));
        Optional<Node> group = use.node(SyntaxKind.USE_TREE_LIST);
        if (group.isPresent()) {
            group.get().nodes(SyntaxKind.USE_TREE).forEach(inner -> addImports(item, inner, names));
        } else if (names.equals(path) && !use.has(SyntaxKind.STAR)) {
            String name = use.token(SyntaxKind.IDENTIFIER).map(Token::text).orElse(path.getLast());
            imports.add(new Import(item, use, name));
        }
    }

    /** Whether an attribute is the macro. */
    public boolean is(Attribute attribute) {
        return attribute.path().map(Path::text).filter(spellings::contains).isPresent();
    }

    /** The macro on an item. */
    public Optional<Attribute> on(Item item) {
        return item.attributes().stream().filter(this::is).findFirst();
    }

    /** Removes these attributes, and every private import of the macro that no other needs. */
    public void remove(List<Attribute> attributes, Rewrite rewrite) {
        if (attributes.isEmpty()) {
            return;
        }
        attributes.forEach(attribute -> delete(attribute, rewrite));
        imports.stream()
                .filter(imported -> imported.item().visibility().isEmpty())
                .filter(imported -> !isNeeded(imported, attributes))
                .forEach(imported -> remove(imported, rewrite));
    }

    /** Removes an attribute and the white space after it. */
    public static void delete(Attribute attribute, Rewrite rewrite) {
        rewrite.delete(withSpace(attribute.node().tree(), attribute.node().range()));
    }

    private boolean isNeeded(Import imported, List<Attribute> removed) {
        return tree.identifiers(imported.name()).stream()
                .map(Token::range)
                .anyMatch(use -> removed.stream()
                                .noneMatch(attribute -> attribute.node().range().contains(use))
                        && imports.stream()
                                .noneMatch(other -> other.item().node().range().contains(use)));
    }

    private void remove(Import imported, Rewrite rewrite) {
        Node leaf = imported.leaf();
        while (leaf.parent().orElseThrow().kind() == SyntaxKind.USE_TREE_LIST) {
            Node list = leaf.parent().get();
            if (list.nodes(SyntaxKind.USE_TREE).size() > 1) {
                rewrite.delete(withComma(leaf));
                return;
            }
            leaf = list.parent().orElseThrow();
        }
        rewrite.delete(lines(imported.item().node()));
    }

    /** A member of a list with the comma after it, or that before it where it is the last. */
    private TextRange withComma(Node member) {
        TextRange range = member.range();
        Optional<Token> after = member.lastToken().orElseThrow().nextSignificant();
        if (after.isPresent() && after.get().kind() == SyntaxKind.COMMA) {
            return withSpace(
                    tree, new TextRange(range.start(), after.get().range().end()));
        }
        Token before = member.firstToken().orElseThrow().previousSignificant().orElseThrow();
        return new TextRange(before.range().start(), range.end());
    }

    /** A range and the white space after it. */
    private static TextRange withSpace(SyntaxTree tree, TextRange range) {
        int end = range.end();
        boolean spaced = end < tree.source().length() && tree.tokenAt(end).kind() == SyntaxKind.WHITESPACE;
        return new TextRange(range.start(), spaced ? tree.tokenAt(end).range().end() : end);
    }

    /** The lines of an item without the comments above it, and an empty line that separates nothing any more. */
    private TextRange lines(Node item) {
        Token first = item.firstToken().orElseThrow();
        String before = first.index() == 0 ? "" : new Token(tree, first.index() - 1).text();
        boolean opens = first.previousSignificant()
                        .filter(token -> token.kind() != SyntaxKind.LEFT_BRACE)
                        .isEmpty()
                || before.indexOf('\n') != before.lastIndexOf('\n');
        int indent = before.isBlank() ? before.length() - before.lastIndexOf('\n') - 1 : 0;
        TextRange spaced = withSpace(tree, item.range());
        String after = tree.source().slice(new TextRange(item.range().end(), spaced.end()));
        int line = opens ? after.lastIndexOf('\n') : after.indexOf('\n');
        int end = line < 0 ? spaced.end() : item.range().end() + line + 1;
        return new TextRange(first.range().start() - indent, end);
    }
}
