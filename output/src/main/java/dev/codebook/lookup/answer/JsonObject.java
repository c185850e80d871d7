package dev.codebook.lookup.answer;

import dev.codebook.text.PrintableText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An object of JSON (RFC 8259). It is written in ASCII, so that every encoding keeps it and no terminal executes it. A
 * row is on one line; every property and element of another object is on a separate line.
 */
final class JsonObject {

    /** The depth inside a row. Another depth is the number of brackets around a value. */
    private static final int ROW = -2;

    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final boolean isRow;

    JsonObject(boolean isRow) {
        this.isRow = isRow;
    }

    static JsonObject row() {
        return new JsonObject(true);
    }

    /** Adds a property: a text, a number, a boolean, an object, or a list of these. */
    JsonObject put(String name, Object value) {
        properties.put(name, value);
        return this;
    }

    /** Adds a property, unless the text or the list is empty. */
    JsonObject putIfPresent(String name, Object value) {
        return value.equals("") || value.equals(List.of()) ? this : put(name, value);
    }

    @Override
    public String toString() {
        return text(this, 0);
    }

    /** Returns a value as JSON that begins at a depth. */
    static String text(Object value, int depth) {
        var out = new StringBuilder();
        write(value, depth, out);
        return out.toString();
    }

    private static void write(Object value, int depth, StringBuilder out) {
        if (value instanceof JsonObject object) {
            write('{', object.properties.entrySet(), '}', object.isRow ? ROW : depth, out);
        } else if (value instanceof List<?> list) {
            write('[', list, ']', depth, out);
        } else if (value instanceof Map.Entry<?, ?> property) {
            write(property.getKey(), depth, out);
            write(property.getValue(), depth, out.append(": "));
        } else if (value instanceof String text) {
            quote(text, out);
        } else {
            out.append(value);
        }
    }

    private static void write(char start, Collection<?> elements, char end, int depth, StringBuilder out) {
        boolean isInRow = depth == ROW;
        var separator = "";
        out.append(start);
        for (var element : elements) {
            out.append(separator).append(isInRow ? "" : lineBreak(depth + 1));
            write(element, isInRow ? ROW : depth + 1, out);
            separator = isInRow ? ", " : ",";
        }
        out.append(isInRow || elements.isEmpty() ? "" : lineBreak(depth)).append(end);
    }

    /** Returns a line break, and the indentation of a depth. */
    static String lineBreak(int depth) {
        return "\n" + "  ".repeat(depth);
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"' || character == '\\') {
                out.append('\\').append(character);
            } else if (character == '\n') {
                out.append("\\n");
            } else if (character < ' ' || character > '~') {
                PrintableText.appendEscape(character, out);
            } else {
                out.append(character);
            }
        }
        out.append('"');
    }
}
