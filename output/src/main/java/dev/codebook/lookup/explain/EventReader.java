package dev.codebook.lookup.explain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of events that Event Viewer or wevtutil exported: a root {@code Events} that contains {@code Event}
 * elements, or {@code Event} elements without a root. After the first error in the XML, the rest of a damaged file is
 * read as lines.
 */
final class EventReader implements LogReader {

    private static final int LONGEST_START = 4096;
    private static final Pattern START = Pattern.compile("\\s*(?:<\\?xml[^>]*>\\s*)?<Events?[\\s>]");
    private static final Pattern FRAGMENT = Pattern.compile("\\s*<Event[\\s>]");
    private static final String ROOT = "<Events>";

    private static final XMLInputFactory FACTORY = factory();

    private final RetainingReader source;
    private final XMLStreamReader xml;
    private final EventValues values = new EventValues();
    private final Queue<EventValues.Piece> pieces = new ArrayDeque<>();
    private long number;
    private @Nullable LogReader rest;

    /** Returns whether a reader is at the start of an export. The position of the reader does not change. */
    static boolean isAt(BufferedReader reader) throws IOException {
        return startsWith(reader, START);
    }

    /** Reads only as much as the pattern needs, because the rest may not have been written yet. */
    private static boolean startsWith(BufferedReader reader, Pattern pattern) throws IOException {
        var start = new char[LONGEST_START];
        reader.mark(start.length);
        int length = 0;
        var matcher = pattern.matcher("");
        boolean isOpen = true;
        while (isOpen && length < start.length) {
            int count = reader.read(start, length, start.length - length);
            length += Math.max(count, 0);
            matcher.reset(new String(start, 0, length));
            isOpen = count >= 0 && !matcher.lookingAt() && matcher.hitEnd();
        }
        reader.reset();
        return matcher.lookingAt();
    }

    /** Without DTDs and external entities, a file cannot expand without limit or make the parser fetch other files. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    EventReader(BufferedReader reader) throws IOException {
        source = new RetainingReader(startsWith(reader, FRAGMENT) ? ROOT : "", reader);
        xml = open(source);
    }

    private static XMLStreamReader open(Reader source) throws IOException {
        try {
            synchronized (FACTORY) {
                return FACTORY.createXMLStreamReader(source);
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public @Nullable Line next() throws IOException {
        while (pieces.isEmpty()) {
            if (rest != null) {
                return rest.next();
            }
            if (!advance()) {
                return null;
            }
        }
        var piece = pieces.remove();
        number = piece.line();
        return new Line(piece.text().toCharArray(), 0, piece.text().length());
    }

    /** Reads an event, or switches to lines at an XML error. Returns false at the end of the log. */
    private boolean advance() throws IOException {
        try {
            while (xml.hasNext()) {
                if (values.handle(xml, xml.next(), pieces)) {
                    source.forget();
                    return true;
                }
            }
            number = Math.max(number, xml.getLocation().getLineNumber());
            return false;
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException failure) {
                throw failure;
            }
            pieces.clear();
            rest = new LineReader(source.rest(), source.lines());
            return true;
        }
    }

    @Override
    public long lineNumber() {
        return rest != null ? rest.lineNumber() : number;
    }

    @Override
    public String origin() {
        return rest != null ? "" : values.origin();
    }
}
