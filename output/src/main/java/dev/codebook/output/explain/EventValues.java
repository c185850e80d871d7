package dev.codebook.output.explain;

import java.util.Queue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The values of an event, each with its name: {@code ErrorCode: 5}; what its {@code System} says is no value. */
final class EventValues {

    private static final int LONGEST = 1 << 16;

    private final StringBuilder value = new StringBuilder();
    private String name = "";
    private boolean isSystem;
    private String time = "";
    private String provider = "";
    private String id = "";

    /** Takes what was read last. */
    void take(XMLStreamReader xml, int event, Queue<String> pieces) {
        switch (event) {
            case XMLStreamReader.START_ELEMENT -> start(xml);
            case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
                value.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                if (value.length() > LONGEST) {
                    int cut = value.lastIndexOf(" ");
                    add(cut < 0 ? value.length() : cut, pieces);
                }
            }
            case XMLStreamReader.END_ELEMENT -> end(xml.getLocalName(), pieces);
            default -> {}
        }
    }

    private void start(XMLStreamReader xml) {
        value.setLength(0);
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

    /** The value ends where the element does. */
    void end(String element, Queue<String> pieces) {
        if (!isSystem) {
            add(value.length(), pieces);
        } else if (element.equals("EventID")) {
            id = value.toString().strip();
        }
        isSystem &= !element.equals("System");
        value.setLength(0);
    }

    /** The value up to its length, each line of it. */
    private void add(int length, Queue<String> pieces) {
        var prefix = name.isEmpty() ? "" : name + ": ";
        value.substring(0, length).lines().map(line -> prefix + line).forEach(pieces::add);
        value.delete(0, length);
    }

    /** When, by whom, and which event. */
    String origin() {
        return Stream.of(time, provider, id).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
