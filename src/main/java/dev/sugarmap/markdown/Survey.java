package dev.sugarmap.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** One walk through a text that notes its headings, links and blocks of code. */
final class Survey extends AbstractVisitor {
    private final Map<Heading, String> ids = new HashMap<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<CodeBlock> codeBlocks = new ArrayList<>();
    private final Anchors anchors = new Anchors();
    private final Optional<Heading> title;
    private Optional<String> lead = Optional.empty();

    private Survey(Node root) {
        root.accept(this);
        this.title = Optional.ofNullable(root.getFirstChild())
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> heading.getLevel() == 1);
    }

    static Survey of(Node root) {
        return new Survey(root);
    }

    @Override
    public void visit(Heading heading) {
        headings.add(heading);
        ids.put(heading, anchors.next(PlainText.of(heading)));
        visitChildren(heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (lead.isEmpty()) {
            lead = Optional.of(PlainText.of(paragraph));
        }
        visitChildren(paragraph);
    }

    @Override
    public void visit(Link link) {
        links.add(link.getDestination());
        visitChildren(link);
    }

    @Override
    public void visit(FencedCodeBlock block) {
        codeBlocks.add(CodeBlock.of(block.getInfo(), block.getLiteral()));
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        codeBlocks.add(CodeBlock.of("", block.getLiteral()));
    }

    Outline outline() {
        List<Outline.Section> sections = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).getLevel() == 2) {
                sections.add(section(headings.get(i), subsections(i + 1)));
            }
        }
        return new Outline(title.map(heading -> section(heading, List.of())), sections);
    }

    private List<Outline.Section> subsections(int from) {
        return headings.subList(from, headings.size()).stream()
                .takeWhile(heading -> heading.getLevel() > 2)
                .filter(heading -> heading.getLevel() == 3)
                .map(heading -> section(heading, List.of()))
                .toList();
    }

    private Outline.Section section(Heading heading, List<Outline.Section> sections) {
        return new Outline.Section(anchor(heading), PlainText.of(heading), sections);
    }

    boolean isTitle(Heading heading) {
        return title.filter(heading::equals).isPresent();
    }

    String anchor(Heading heading) {
        return ids.getOrDefault(heading, "");
    }

    Optional<String> lead() {
        return lead;
    }

    Set<String> anchors() {
        return new TreeSet<>(ids.values());
    }

    List<String> links() {
        return List.copyOf(links);
    }

    List<CodeBlock> codeBlocks() {
        return List.copyOf(codeBlocks);
    }
}
