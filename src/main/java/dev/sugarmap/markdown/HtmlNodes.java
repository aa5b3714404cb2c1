package dev.sugarmap.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes the nodes that look other on this site than CommonMark has them: headings, links, images and code. */
final class HtmlNodes implements NodeRenderer {
    private static final Pattern OF_THE_WEB = Pattern.compile("(https?://|mailto:).+", Pattern.CASE_INSENSITIVE);
    private static final Pattern ELSEWHERE =
            Pattern.compile("([a-z][a-z0-9+.-]*:|//|\\\\).*", Pattern.CASE_INSENSITIVE);

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Survey survey;
    private final Function<String, Optional<String>> links;
    private final Function<CodeBlock, ShownCode> code;

    HtmlNodes(
            HtmlNodeRendererContext context,
            Survey survey,
            Function<String, Optional<String>> links,
            Function<CodeBlock, ShownCode> code) {
        this.context = context;
        this.html = context.getWriter();
        this.survey = survey;
        this.links = links;
        this.code = code;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Heading.class, Link.class, Image.class, FencedCodeBlock.class, IndentedCodeBlock.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Heading heading -> heading(heading);
            case Link link -> link(link);
            case FencedCodeBlock block -> code(CodeBlock.of(block.getInfo(), block.getLiteral()));
            case IndentedCodeBlock block -> code(CodeBlock.of("", block.getLiteral()));
            default -> writeChildren(node);
        }
    }

    /** The link to the heading stands beside it, so that the heading's name stays its own. */
    private void heading(Heading heading) {
        if (survey.isTitle(heading)) {
            return;
        }
        String element = "h" + heading.getLevel();
        String anchor = survey.anchor(heading);
        html.line();
        html.tag("div", Map.of("class", "heading"));
        html.tag(element, Map.of("id", anchor));
        writeChildren(heading);
        html.tag("/" + element);
        html.tag(
                "a",
                attributes(
                        "class",
                        "anchor",
                        "href",
                        "#" + anchor,
                        "aria-label",
                        "Link to this section: " + PlainText.of(heading)));
        html.text("#");
        html.tag("/a");
        html.tag("/div");
        html.line();
    }

    private void link(Link link) {
        String destination = link.getDestination();
        if (OF_THE_WEB.matcher(destination).matches()) {
            html.tag("a", attributes("href", context.encodeUrl(destination), "rel", "noopener"));
            writeChildren(link);
            html.tag("/a");
            return;
        }
        Optional<String> address =
                ELSEWHERE.matcher(destination).matches() ? Optional.empty() : links.apply(destination);
        if (address.isPresent()) {
            html.tag("a", Map.of("href", address.get()));
            writeChildren(link);
            html.tag("/a");
        } else {
            html.tag("span", Map.of("class", "broken"));
            writeChildren(link);
            html.tag("span", Map.of("class", "visually-hidden"));
            html.text(" (broken link)");
            html.tag("/span");
            html.tag("/span");
        }
    }

    private void code(CodeBlock block) {
        ShownCode shown = code.apply(block);
        html.line();
        html.tag("figure", Map.of("class", "code"));
        html.tag("figcaption");
        html.tag("span");
        html.text(shown.label());
        html.tag("/span");
        shown.action().ifPresent(action -> action(action, block));
        html.tag("/figcaption");
        html.tag("pre", attributes("class", shown.style(), "tabindex", "0"));
        html.tag("code");
        shown.spans().forEach(this::span);
        html.tag("/code");
        html.tag("/pre");
        html.tag("/figure");
        html.line();
    }

    private void action(ShownCode.Action action, CodeBlock block) {
        String firstLine = block.code()
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .strip();
        html.tag("a", attributes("href", action.address(), "aria-label", action.label() + ": " + firstLine));
        html.text(action.label());
        html.tag("/a");
    }

    private void span(ShownCode.Span span) {
        if (span.style().isEmpty()) {
            html.text(span.text());
            return;
        }
        html.tag("span", Map.of("class", span.style()));
        html.text(span.text());
        html.tag("/span");
    }

    private void writeChildren(Node node) {
        children(node).forEach(context::render);
    }

    static Stream<Node> children(Node node) {
        return Stream.iterate(node.getFirstChild(), child -> child != null, Node::getNext);
    }

    /** Attributes in the order given, so that equal texts give equal bytes. */
    static Map<String, String> attributes(String... namesAndValues) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return attributes;
    }
}
