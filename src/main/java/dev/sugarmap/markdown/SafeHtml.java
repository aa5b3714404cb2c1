package dev.sugarmap.markdown;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/** HTML that holds nothing but text, structure and links to web pages. Only this package can make one. */
public final class SafeHtml {
    /** Relative addresses are checked as if they stood there. */
    private static final String BASE = "https://localhost/";

    private static final Document.OutputSettings AS_WRITTEN = new Document.OutputSettings().prettyPrint(false);

    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "br", "hr", "blockquote", "em", "strong", "code", "pre", "ul", "ol", "li", "sup", "section")
            .addTags("h1", "h2", "h3", "h4", "h5", "h6", "div", "span", "figure", "figcaption", "a")
            .addTags("table", "thead", "tbody", "tr", "th", "td")
            .addAttributes(":all", "class", "id", "aria-label")
            .addAttributes("a", "href", "rel")
            .addAttributes("div", "role", "tabindex")
            .addAttributes("pre", "tabindex")
            .addAttributes("ol", "start")
            .addAttributes("th", "scope")
            .addProtocols("a", "href", "http", "https", "mailto")
            .preserveRelativeLinks(true);

    private final String html;

    private SafeHtml(String html) {
        this.html = html;
    }

    /** What is harmless of {@code html}; the text of unknown elements stays, that of scripts and styles does not. */
    static SafeHtml clean(String html) {
        return new SafeHtml(Jsoup.clean(html, BASE, ALLOWED, AS_WRITTEN));
    }

    /** The HTML, to be written into a page as it is. */
    @Override
    public String toString() {
        return html;
    }
}
