package dev.codebook.lookup.explain;

import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Collects the values of an event as {@code ErrorCode: 5}. The element {@code System} contains the origin. */
final class EventValues {

    /** The events of the security log whose status is an error of Kerberos; Event Viewer shows it as failure code. */
    private static final Set<String> KERBEROS = Set.of("4768", "4769", "4770", "4771", "4772", "4773");

    private final StringBuilder value = new StringBuilder();
    private String name = "";
    private boolean isSystem;
    private String time = "";
    private String provider = "";
    private String id = "";
    private long line;

    /** A line of a value, and the number of that line in the file. */
    record Piece(String text, long line) {}

    /** Handles a parser event. Returns whether an event of the log has ended. */
    boolean handle(XMLStreamReader xml, int event, Queue<Piece> pieces) {
        switch (event) {
            case XMLStreamReader.START_ELEMENT -> start(xml);
            case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA ->
                value.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            case XMLStreamReader.END_ELEMENT -> {
                end(xml.getLocalName(), pieces);
                return xml.getLocalName().equals("Event");
            }
            default -> {}
        }
        return false;
    }

    private void start(XMLStreamReader xml) {
        value.setLength(0);
        line = xml.getLocation().getLineNumber();
        var element = xml.getLocalName();
        var named = xml.getAttributeValue(null, "Name");
        switch (element) {
            case "Event" -> {
                time = "";
                provider = "";
                id = "";
            }
            case "System" -> isSystem = true;
            case "Provider" -> provider = isSystem ? orEmpty(named) : provider;
            case "TimeCreated" -> time = isSystem ? orEmpty(xml.getAttributeValue(null, "SystemTime")) : time;
            default -> {}
        }
        name = named != null ? named : element.equals("Message") || element.equals("Data") ? "" : element;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Adds the value that ends with an element. */
    private void end(String element, Queue<Piece> pieces) {
        if (isSystem) {
            id = element.equals("EventID") ? value.toString().strip() : id;
            isSystem = !element.equals("System");
        } else {
            boolean isKerberos = provider.endsWith("Security-Auditing") && KERBEROS.contains(id);
            var label = isKerberos && name.equals("Status") ? "Failure Code" : name;
            var prefix = label.isEmpty() ? "" : label + ": ";
            value.toString().lines().forEach(text -> pieces.add(new Piece(prefix + text, line++)));
        }
        value.setLength(0);
    }

    String origin() {
        return Stream.of(time, provider, id).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
