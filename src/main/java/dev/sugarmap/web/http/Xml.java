package dev.sugarmap.web.http;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document element by element; characters that no XML may hold become U+FFFD. */
public final class Xml {
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    /** A document with nothing in it yet. */
    public Xml() {
        try {
            out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            out.writeStartDocument("utf-8", "1.0");
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
    }

    /** Begins an element with attributes given as names and values in turn. */
    public Xml open(String element, String... attributes) {
        try {
            out.writeStartElement(element);
            for (int i = 0; i < attributes.length; i += 2) {
                out.writeAttribute(attributes[i], allowed(attributes[i + 1]));
            }
            return this;
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
    }

    /** Writes a text within the open element. */
    public Xml text(String words) {
        try {
            out.writeCharacters(allowed(words));
            return this;
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
    }

    /** Ends the element opened last. */
    public Xml close() {
        try {
            out.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
    }

    /** Writes an element that holds only a text. */
    public Xml element(String element, String words, String... attributes) {
        return open(element, attributes).text(words).close();
    }

    /** Ends every open element; the document's text. */
    public String end() {
        try {
            out.writeEndDocument();
            out.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
    }

    private static String allowed(String words) {
        return FORBIDDEN.matcher(words).replaceAll("\uFFFD");
    }

    private static IllegalStateException unwritten(XMLStreamException e) {
        return new IllegalStateException("a string takes any text", e);
    }
}
