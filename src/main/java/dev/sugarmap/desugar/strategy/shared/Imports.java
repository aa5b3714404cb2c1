package dev.sugarmap.desugar.strategy.shared;

import dev.sugarmap.desugar.edit.Deletions;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.source.Module;
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
import java.util.function.Predicate;

/** What a file imports name by name, and how an import goes with what needed it. */
public final class Imports {
    private final SyntaxTree tree;
    private final List<Import> imports = new ArrayList<>();

    /**
     * A leaf of a {@code use} declaration.
     *
     * @param path the whole path from the start of the declaration
     * @param name what it is called here
     */
    public record Import(UseItem item, Node leaf, List<String> path, String name) {
        /** Whether nothing outside of the module can name what it brings, but for modules inside. */
        public boolean isPrivate() {
            return item.visibility().isEmpty();
        }
    }

    /** The imports of a file. */
    public Imports(SyntaxTree tree) {
        this.tree = tree;
        for (Node node : tree.nodes(SyntaxKind.USE_ITEM)) {
            node.node(SyntaxKind.USE_TREE).ifPresent(root -> add(new UseItem(node), root, List.of()));
        }
    }

    private void add(UseItem item, Node use, List<String> prefix) {
        List<String> path = new ArrayList<>(prefix);
        use.node(SyntaxKind.PATH)
                .ifPresent(found -> new Path(found)
                        .segments()
                        .forEach(segment -> path.add(segment.name().text())));
        Optional<Node> group = use.node(SyntaxKind.USE_TREE_LIST);
        if (group.isPresent()) {
            group.get().nodes(SyntaxKind.USE_TREE).forEach(inner -> add(item, inner, path));
        } else if (!path.isEmpty() && !use.has(SyntaxKind.STAR) && !use.has(SyntaxKind.UNDERSCORE)) {
            String name = use.token(SyntaxKind.IDENTIFIER).map(Token::text).orElse(path.getLast());
            imports.add(new Import(item, use, path, name));
        }
    }

    /** All imports, in the order of the file. */
    public List<Import> all() {
        return imports;
    }

    /** The places that may name what an import brings, other imports of the same excepted. */
    public List<Token> uses(Import imported) {
        List<TextRange> same = imports.stream()
                .filter(other -> other.path().equals(imported.path()))
                .map(other -> other.item().node().range())
                .toList();
        return tree.identifiers(imported.name()).stream()
                .filter(use -> same.stream().noneMatch(range -> range.contains(use.range())))
                .filter(use -> sees(use, imported))
                .toList();
    }

    /** Whether a name may be what an import brings: in its module, by a path, or in one inside that imports all names. */
    private static boolean sees(Token use, Import imported) {
        boolean isCrate = imported.path().getFirst().equals(imported.name())
                && use.nextSignificant()
                        .filter(next -> next.kind() == SyntaxKind.PATH_SEPARATOR)
                        .isPresent();
        Optional<Token> separator =
                use.previousSignificant().filter(before -> before.kind() == SyntaxKind.PATH_SEPARATOR);
        if (isCrate || separator.isPresent()) {
            return !isCrate
                    && separator
                            .flatMap(Token::previousSignificant)
                            .filter(before -> before.text().equals(parent(imported)))
                            .isEmpty();
        }
        return reaches(imported, use);
    }

    /** What stands before the last segment of the path, if anything does. */
    private static String parent(Import imported) {
        List<String> path = imported.path();
        return path.size() < 2 ? "" : path.get(path.size() - 2);
    }

    /** Whether a place is in the module of an import, or in one inside that imports all names. */
    public static boolean reaches(Import imported, Token place) {
        Node home = Module.around(imported.item().node()).list();
        Node module = Module.around(place.parent()).list();
        return module.equals(home) || (home.range().contains(module.range()) && hasGlob(module));
    }

    /** Removes the private imports that are not needed. */
    public void remove(Predicate<Import> unneeded, Rewrite rewrite) {
        Map<UseItem, Set<Node>> leaves = new LinkedHashMap<>();
        imports.stream()
                .filter(Import::isPrivate)
                .filter(unneeded)
                .forEach(imported -> leaves.computeIfAbsent(imported.item(), _ -> new HashSet<>())
                        .add(imported.leaf()));
        Deletions deletions = new Deletions();
        Set<Token> openings = new HashSet<>();
        leaves.forEach((item, gone) -> remove(item, gone, openings, deletions));
        deletions.write(rewrite);
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
        boolean hasComments = list.allTokens().stream().anyMatch(Imports::isComment);
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

    /** A range and the white space after it. */
    static TextRange withSpace(SyntaxTree tree, TextRange range) {
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
