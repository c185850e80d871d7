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
 * The values of events, as Event Viewer and wevtutil export them: {@code Events} with many {@code Event} in it, or one
 * {@code Event} after the other without a root. What is no XML, such as the rest of a damaged file, is read as lines.
 */
final class EventReader implements LogReader {

    private static final int LONGEST_BEGIN = 4096;
    private static final Pattern BEGIN = Pattern.compile("\\s*(?:<\\?xml[^>]*>\\s*)?<Events?[\\s>]");
    private static final Pattern FRAGMENT = Pattern.compile("\\s*<Event[\\s>]");
    private static final String ROOT = "<Events>";

    private static final XMLInputFactory FACTORY = factory();

    private final RetainingReader source;
    private final XMLStreamReader xml;
    private final EventValues values = new EventValues();
    private final Queue<EventValues.Piece> pieces = new ArrayDeque<>();
    private char[] text = {};
    private long number;
    private @Nullable LogReader rest;

    /** Whether a reader is at such an export; it is left there. */
    static boolean isAt(BufferedReader reader) throws IOException {
        return begins(reader, BEGIN);
    }

    /** Reads no further than it must: more may not have been written yet. */
    private static boolean begins(BufferedReader reader, Pattern pattern) throws IOException {
        var begin = new char[LONGEST_BEGIN];
        reader.mark(begin.length);
        int length = 0;
        var matcher = pattern.matcher("");
        boolean isOpen = true;
        while (isOpen && length < begin.length) {
            int count = reader.read(begin, length, begin.length - length);
            length += Math.max(count, 0);
            matcher.reset(new String(begin, 0, length));
            isOpen = count >= 0 && !matcher.lookingAt() && matcher.hitEnd();
        }
        reader.reset();
        return matcher.lookingAt();
    }

    /** Nothing that a file names is fetched, and nothing in it expands. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    EventReader(BufferedReader reader) throws IOException {
        source = new RetainingReader(begins(reader, FRAGMENT) ? ROOT : "", reader);
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
    public boolean next() throws IOException {
        while (pieces.isEmpty()) {
            if (rest != null) {
                return rest.next();
            }
            if (!advance()) {
                return false;
            }
        }
        var piece = pieces.remove();
        text = piece.text().toCharArray();
        number = piece.line();
        return true;
    }

    /** Reads an event, or what is no XML; false at the end. */
    private boolean advance() throws IOException {
        try {
            while (xml.hasNext()) {
                if (values.take(xml, xml.next(), pieces)) {
                    source.forget();
                    return true;
                }
            }
            number = xml.getLocation().getLineNumber();
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
    public long number() {
        return rest != null ? rest.number() : number;
    }

    @Override
    public char[] text() {
        return rest != null ? rest.text() : text;
    }

    @Override
    public int from() {
        return rest != null ? rest.from() : 0;
    }

    @Override
    public int to() {
        return rest != null ? rest.to() : text.length;
    }

    @Override
    public String origin() {
        return rest != null ? "" : values.origin();
    }
}
