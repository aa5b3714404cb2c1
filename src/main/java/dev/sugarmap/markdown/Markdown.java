package dev.sugarmap.markdown;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A parsed text: CommonMark with the tables of GitHub and footnotes. HTML in it is shown as it is written; images are
 * shown by their descriptions.
 */
public final class Markdown {
    /** Deeper nesting is read as text, so that no text can exhaust the stack. */
    private static final int DEEPEST = 100;

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), FootnotesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private final Node text;
    private final Survey survey;

    private Markdown(Node text, Survey survey) {
        this.text = text;
        this.survey = survey;
    }

    /** Reads a text; every text is Markdown. */
    public static Markdown parse(String text) {
        Node root = PARSER.parse(text);
        return new Markdown(root, Survey.of(root));
    }

    /** Its headings. */
    public Outline outline() {
        return survey.outline();
    }

    /** The words of its first paragraph. */
    public Optional<String> lead() {
        return survey.lead();
    }

    /** The anchors of all its headings. */
    public Set<String> anchors() {
        return survey.anchors();
    }

    /** The destinations of all its links as written, in order. */
    public List<String> links() {
        return survey.links();
    }

    /** All its blocks of code, in order. */
    public List<CodeBlock> codeBlocks() {
        return survey.codeBlocks();
    }

    /**
     * The text below its title.
     *
     * @param links the address that a destination within the site leads to, if it leads anywhere; links that do not are
     *     shown as text of class {@code broken}
     * @param code how a block of code is shown
     */
    public SafeHtml html(Function<String, Optional<String>> links, Function<CodeBlock, ShownCode> code) {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .nodeRendererFactory(context -> new HtmlNodes(context, survey, links, code))
                .nodeRendererFactory(Tables::new)
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .build();
        return SafeHtml.clean(renderer.render(text));
    }
}
