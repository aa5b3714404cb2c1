package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Step;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of a feed; characters that no XML may hold become U+FFFD. */
final class FeedWriter {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter out;

    FeedWriter(XMLStreamWriter out) {
        this.out = out;
    }

    void begin() throws XMLStreamException {
        out.writeStartDocument("utf-8", "1.0");
        out.writeStartElement("feed");
        out.writeDefaultNamespace(ATOM);
        out.writeAttribute("xml:lang", "en");
    }

    void finish() throws XMLStreamException {
        out.writeEndElement();
        out.writeEndDocument();
        out.close();
    }

    void open(String element) throws XMLStreamException {
        out.writeStartElement(element);
    }

    void close() throws XMLStreamException {
        out.writeEndElement();
    }

    void text(String element, String text) throws XMLStreamException {
        open(element);
        out.writeCharacters(FORBIDDEN.matcher(text).replaceAll("\uFFFD"));
        close();
    }

    void link(String relation, String type, String address) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", relation);
        out.writeAttribute("type", type);
        out.writeAttribute("href", address);
    }

    void author(String name) throws XMLStreamException {
        open("author");
        text("name", name);
        close();
    }

    /** What a step changed, before and after, and where it is known from. */
    void content(Step step) throws XMLStreamException {
        Change change = step.revision().change();
        open("content");
        out.writeAttribute("type", "xhtml");
        open("div");
        out.writeDefaultNamespace(XHTML);
        open("ul");
        for (StepRow.Told told : StepRow.differences(step)) {
            open("li");
            out.writeCharacters(told.field() + ": ");
            if (told.before().isPresent()) {
                text("del", told.before().get());
                out.writeCharacters(" → ");
            }
            text("ins", told.after());
            close();
        }
        text(
                "li",
                "On " + change.effective() + ", known from "
                        + StepRow.source(change.source()).text()
                        + change.source().page().map(page -> ", " + page).orElse(""));
        if (change.reason().isPresent()) {
            text("li", change.reason().get());
        }
        close();
        close();
        close();
    }
}
