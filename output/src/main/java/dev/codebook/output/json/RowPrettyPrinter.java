package dev.codebook.output.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Writes JSON with each property or element on a separate line, indented by two spaces per level. A row, such as a
 * release or a facility, is an object on one line.
 */
public final class RowPrettyPrinter implements PrettyPrinter {

    private static final SerializableString COLON = new SerializedString(": ");
    private static final SerializableString COMMA = new SerializedString(", ");
    private static final SerializableString COMMA_AT_END = new SerializedString(",");

    private int depth;
    private boolean inRow;
    private boolean breaks;

    /** Starts a row. */
    public void startRow(JsonGenerator json) {
        json.writeStartObject();
        inRow = true;
    }

    /** Starts a new line before the next property of the row. */
    public void breakRow() {
        breaks = true;
    }

    /** Ends a row. */
    public void endRow(JsonGenerator json) {
        json.writeEndObject();
        inRow = false;
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        start(json, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        breakLine(json);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(COLON);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        separate(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        end(json, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        start(json, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        breakLine(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        separate(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        end(json, values, ']');
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    private void start(JsonGenerator json, char bracket) {
        json.writeRaw(bracket);
        depth++;
    }

    private void separate(JsonGenerator json) {
        json.writeRaw(inRow && !breaks ? COMMA : COMMA_AT_END);
        breakLine(json);
    }

    private void end(JsonGenerator json, int members, char bracket) {
        depth--;
        if (members > 0) {
            breakLine(json);
        }
        json.writeRaw(bracket);
    }

    private void breakLine(JsonGenerator json) {
        if (!inRow || breaks) {
            breaks = false;
            json.writeRaw("\n" + "  ".repeat(depth));
        }
    }
}
