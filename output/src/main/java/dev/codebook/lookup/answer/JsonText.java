package dev.codebook.lookup.answer;

import dev.codebook.text.PrintableText;

/**
 * Writes JSON (RFC 8259) in ASCII, so that every encoding keeps it and no terminal executes it. Each property and element
 * is on a separate line, indented by two spaces for each level. A row is an object on one line.
 */
final class JsonText {

    private static final int NO_ROW = Integer.MAX_VALUE;

    private final StringBuilder out = new StringBuilder();
    private int depth;

    /** The depth inside the row that is being written. */
    private int row = NO_ROW;

    private boolean isFirst = true;
    private boolean isAfterName;

    void startObject() {
        start('{');
    }

    /** Starts an object on one line. */
    void startRow() {
        start('{');
        row = Math.min(row, depth);
    }

    void endObject() {
        end('}');
    }

    void startArray(String name) {
        name(name);
        start('[');
    }

    void endArray() {
        end(']');
    }

    /** Writes the name of a property. The value follows. */
    void name(String name) {
        next();
        quote(name);
        out.append(": ");
        isAfterName = true;
    }

    void property(String name, String value) {
        name(name);
        value(value);
    }

    /** Writes a property, unless the text is empty. */
    void propertyIfPresent(String name, String value) {
        if (!value.isEmpty()) {
            property(name, value);
        }
    }

    void property(String name, long value) {
        name(name);
        next();
        out.append(value);
    }

    void property(String name, boolean value) {
        name(name);
        next();
        out.append(value);
    }

    void value(String value) {
        next();
        quote(value);
    }

    /** Returns the text that was written since the last call. */
    String take() {
        var text = out.toString();
        out.setLength(0);
        return text;
    }

    private void start(char bracket) {
        next();
        out.append(bracket);
        depth++;
        isFirst = true;
    }

    private void end(char bracket) {
        depth--;
        if (!isFirst && depth + 1 < row) {
            breakLine();
        }
        out.append(bracket);
        row = depth < row ? NO_ROW : row;
        isFirst = false;
    }

    /** Separates a property or element from the previous one. */
    private void next() {
        if (isAfterName) {
            isAfterName = false;
            return;
        }
        out.append(isFirst ? "" : depth < row ? "," : ", ");
        if (depth > 0 && depth < row) {
            breakLine();
        }
        isFirst = false;
    }

    private void breakLine() {
        out.append('\n').append("  ".repeat(depth));
    }

    private void quote(String text) {
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
