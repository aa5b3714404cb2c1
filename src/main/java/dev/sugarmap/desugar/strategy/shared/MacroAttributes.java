package dev.sugarmap.desugar.strategy.shared;

import dev.sugarmap.desugar.edit.Deletions;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.source.Module;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<UseItem, Set<Node>> unneeded = new LinkedHashMap<>();
        imports.stream()
                .filter(imported -> imported.item().visibility().isEmpty())
                .filter(imported -> !isNeeded(imported, attributes))
                .forEach(imported -> unneeded.computeIfAbsent(imported.item(), _ -> new HashSet<>())
                        .add(imported.leaf()));
        Deletions deletions = new Deletions();
        Set<Token> openings = new HashSet<>();
        unneeded.forEach((item, leaves) -> remove(item, leaves, openings, deletions));
        deletions.write(rewrite);
    }

    private boolean isNeeded(Import imported, List<Attribute> removed) {
        return tree.identifiers(imported.name()).stream()
                .filter(use -> removed.stream()
                        .noneMatch(attribute -> attribute.node().range().contains(use.range())))
                .filter(use -> imports.stream()
                        .noneMatch(other -> other.item().node().range().contains(use.range())))
                .anyMatch(use -> sees(use, imported));
    }

    /** Whether a name may be what an import brings: in its module, by a path, or in one inside that imports all names. */
    private boolean sees(Token use, Import imported) {
        boolean isCrate = use.nextSignificant()
                .filter(next -> next.kind() == SyntaxKind.PATH_SEPARATOR)
                .isPresent();
        Optional<Token> separator =
                use.previousSignificant().filter(before -> before.kind() == SyntaxKind.PATH_SEPARATOR);
        if (isCrate || separator.isPresent()) {
            return !isCrate
                    && separator
                            .flatMap(Token::previousSignificant)
                            .filter(before -> before.text().equals(path.getFirst()))
                            .isEmpty();
        }
        Node home = Module.around(imported.item().node()).list();
        Node module = Module.around(use.parent()).list();
        return module.equals(home) || (home.range().contains(module.range()) && hasGlob(module));
    }

    private static boolean hasGlob(Node module) {
        return Item.in(module).stream()
                .filter(UseItem.class::isInstance)
                .flatMap(item -> ((UseItem) item).imports().stream())
                .anyMatch(UseItem.Import::isGlob);
    }

    /**
     * Removes some of the leaves of an import, and the braces around one that is left.
     *
     * @param openings the ends of the imports that are removed from the top of their module
     */
    private void remove(UseItem item, Set<Node> leaves, Set<Token> openings, Deletions deletions) {
        Set<Node> gone = new HashSet<>(leaves);
        List<Node> lists = item.node().descendants().stream()
                .filter(node -> node.kind() == SyntaxKind.USE_TREE_LIST)
                .toList();
        for (Node list : lists.reversed()) {
            if (gone.containsAll(list.nodes())) {
                list.parent().ifPresent(gone::add);
            }
        }
        if (item.node().node(SyntaxKind.USE_TREE).filter(gone::contains).isPresent()) {
            deletions.add(lines(item.node(), openings));
            return;
        }
        lists.stream()
                .filter(list -> !gone.contains(list.parent().orElseThrow()))
                .filter(list -> list.nodes().stream().anyMatch(gone::contains))
                .forEach(list -> removeFrom(list, gone, deletions));
    }

    private static void removeFrom(Node list, Set<Node> gone, Deletions deletions) {
        List<Node> left =
                list.nodes().stream().filter(leaf -> !gone.contains(leaf)).toList();
        TextRange only = left.getFirst().range();
        boolean hasComments = list.allTokens().stream().anyMatch(MacroAttributes::isComment);
        if (left.size() > 1 || hasComments || left.getFirst().text().startsWith("self")) {
            deletions.addElements(list.nodes(), gone, gone);
        } else {
            deletions
                    .add(new TextRange(list.range().start(), only.start()))
                    .add(new TextRange(only.end(), list.range().end()));
        }
    }

    private static boolean isComment(Token token) {
        return token.kind() == SyntaxKind.LINE_COMMENT || token.kind() == SyntaxKind.BLOCK_COMMENT;
    }

    /** Removes an attribute and the white space after it. */
    public static void delete(Attribute attribute, Rewrite rewrite) {
        rewrite.delete(withSpace(attribute.node().tree(), attribute.node().range()));
    }

    /** A range and the white space after it. */
    private static TextRange withSpace(SyntaxTree tree, TextRange range) {
        int end = range.end();
        boolean spaced = end < tree.source().length() && tree.tokenAt(end).kind() == SyntaxKind.WHITESPACE;
        return new TextRange(range.start(), spaced ? tree.tokenAt(end).range().end() : end);
    }

    /** The lines of an item without the comments above it, and an empty line that separates nothing any more. */
    private TextRange lines(Node item, Set<Token> openings) {
        Token first = item.firstToken().orElseThrow();
        String before = first.index() == 0 ? "" : new Token(tree, first.index() - 1).text();
        boolean opens = first.previousSignificant()
                .filter(token -> token.kind() != SyntaxKind.LEFT_BRACE && !openings.contains(token))
                .isEmpty();
        TextRange spaced = withSpace(tree, item.range());
        if (opens) {
            item.lastToken().ifPresent(openings::add);
            return new TextRange(first.range().start(), spaced.end());
        }
        boolean isApart = before.indexOf('\n') != before.lastIndexOf('\n');
        int indent = before.isBlank() ? before.length() - before.lastIndexOf('\n') - 1 : 0;
        String after = tree.source().slice(new TextRange(item.range().end(), spaced.end()));
        int line = isApart ? after.lastIndexOf('\n') : after.indexOf('\n');
        int end = line < 0 ? spaced.end() : item.range().end() + line + 1;
        return new TextRange(first.range().start() - indent, end);
    }
}
