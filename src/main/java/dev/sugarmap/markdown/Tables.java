package dev.sugarmap.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes tables, each in a box of its own that scrolls. In a table without headings the first cells of rows are such. */
final class Tables implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private int tables;

    Tables(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TableBlock.class, TableHead.class, TableBody.class, TableRow.class, TableCell.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case TableBlock table -> table(table);
            case TableHead head -> head(head);
            case TableCell cell -> cell(cell);
            case TableBody body -> element("tbody", body);
            default -> element("tr", node);
        }
    }

    private void table(TableBlock table) {
        html.line();
        html.tag(
                "div",
                HtmlNodes.attributes("class", "scroll", "role", "region", "tabindex", "0", "aria-label", label(table)));
        element("table", table);
        html.tag("/div");
        html.line();
    }

    /** Numbered, since the boxes are landmarks, which need names of their own. */
    private String label(TableBlock table) {
        tables++;
        String headings = HtmlNodes.children(table.getFirstChild().getFirstChild())
                .map(PlainText::of)
                .collect(Collectors.joining(", "));
        return "Table " + tables + (hasHeadings(table) ? ": " + headings : "");
    }

    private void head(TableHead head) {
        if (!PlainText.of(head).isBlank()) {
            element("thead", head);
        }
    }

    private void cell(TableCell cell) {
        Optional<String> scope = scope(cell);
        String element = scope.isPresent() ? "th" : "td";
        html.tag(element, scope.map(s -> Map.of("scope", s)).orElse(Map.of()));
        HtmlNodes.children(cell).forEach(context::render);
        html.tag("/" + element);
    }

    private static Optional<String> scope(TableCell cell) {
        if (cell.isHeader()) {
            return Optional.of("col");
        }
        Node table = cell.getParent().getParent().getParent();
        return cell.getPrevious() == null && !hasHeadings(table) ? Optional.of("row") : Optional.empty();
    }

    private static boolean hasHeadings(Node table) {
        return !PlainText.of(table.getFirstChild()).isBlank();
    }

    private void element(String name, Node node) {
        html.tag(name);
        HtmlNodes.children(node).forEach(context::render);
        html.tag("/" + name);
        html.line();
    }
}
