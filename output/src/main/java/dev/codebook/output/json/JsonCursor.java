package dev.codebook.output.json;

import dev.codebook.model.LowerCaseName;
import dev.codebook.model.data.Entry;
import dev.codebook.model.data.JsonEntries;
import dev.codebook.text.PrintableText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.ContentReference;

/**
 * A cursor over the tokens of a JSON document. Each method that reads a value fails if the next value has another type.
 * The failure contains the line and column of the value.
 */
final class JsonCursor {

    private final JsonParser json;
    private final JsonEntries entries;
    private final Map<String, String> shared = new HashMap<>();
    private boolean peeked;

    JsonCursor(JsonParser json) {
        this.json = json;
        this.entries = new JsonEntries("", json, problem -> {
            throw failure(problem.message(), problem.line(), problem.column());
        });
    }

    /** Reads an object. The consumer receives the name of each property and reads its value. */
    void object(Consumer<String> property) {
        expect(JsonToken.START_OBJECT, "an object");
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            property.accept(name);
        }
    }

    /** Reads a small object. Fails at the first invalid property. */
    Entry entry() {
        return entry(Map.of());
    }

    /** Reads a small object. Properties that have a custom reader are not part of the result. */
    Entry entry(Map<String, Runnable> readers) {
        expect(JsonToken.START_OBJECT, "an object");
        return entries.entry(readers);
    }

    <T> List<T> rows(Function<Entry, T> row) {
        return array(() -> checked(() -> row.apply(entry())));
    }

    /** Returns the result of a function. Fails at the current token if the function throws IllegalArgumentException. */
    <T> T checked(Supplier<T> function) {
        try {
            return function.get();
        } catch (IllegalArgumentException e) {
            throw failure(String.valueOf(e.getMessage()));
        }
    }

    <T> List<T> array(Supplier<T> element) {
        expect(JsonToken.START_ARRAY, "an array");
        var elements = new ArrayList<T>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            peeked = true;
            elements.add(element.get());
        }
        return elements;
    }

    String text() {
        expect(JsonToken.VALUE_STRING, "a string");
        return json.getString();
    }

    /** Reads a string that is the same in many rows. Returns the same object for equal strings. */
    String shared() {
        return shared.computeIfAbsent(text(), text -> text);
    }

    /** Reads a string that is not empty. */
    String name() {
        var text = text();
        if (text.isEmpty()) {
            throw failure("expected a name, found an empty string");
        }
        return text;
    }

    /** Reads a whole number from a minimum to a maximum, both inclusive. */
    int integer(int least, int most) {
        expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
        if (json.getNumberType() != JsonParser.NumberType.INT
                || json.getIntValue() < least
                || json.getIntValue() > most) {
            throw failure("expected a whole number from " + least + " to " + most + ", found "
                    + PrintableText.quoted(json.getString()));
        }
        return json.getIntValue();
    }

    /** Reads a line number, which is at least 1. */
    int line() {
        return integer(1, Integer.MAX_VALUE);
    }

    /** Reads a number that is not negative. */
    int count() {
        return integer(0, Integer.MAX_VALUE);
    }

    /** Reads an unsigned number of up to 64 bits, a number or a string of decimal digits. Returns its bits. */
    long unsigned() {
        if (advance() != JsonToken.VALUE_STRING) {
            peeked = true;
            expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
        }
        try {
            return Long.parseUnsignedLong(json.getString());
        } catch (NumberFormatException e) {
            throw failure(
                    "expected an unsigned number of up to 64 bits, found " + PrintableText.quoted(json.getString()));
        }
    }

    boolean flag() {
        if (advance() != JsonToken.VALUE_TRUE) {
            peeked = true;
            expect(JsonToken.VALUE_FALSE, "true or false");
        }
        return json.getBooleanValue();
    }

    /** Reads a constant of an enum by its name, ignoring case. */
    <E extends Enum<E>> E constant(Class<E> type) {
        var text = text();
        return checked(() -> LowerCaseName.constant(type, text));
    }

    void skip() {
        advance();
        json.skipChildren();
    }

    /** Returns the value of a required property. Fails if the object that was just read does not have it. */
    <T> T required(@Nullable T value, String property) {
        if (value == null) {
            throw failure(property + " is missing from the object that ends here");
        }
        return value;
    }

    /** Checks that the document has no more tokens. */
    void end() {
        if (json.nextToken() != null) {
            throw failure("expected the end of the file");
        }
    }

    /** Returns a failure at the token that was read last. */
    StreamReadException failure(String message) {
        return new StreamReadException(json, message, json.currentTokenLocation());
    }

    private StreamReadException failure(String message, int line, int column) {
        return new StreamReadException(
                json, message, new TokenStreamLocation(ContentReference.unknown(), -1, line, column));
    }

    private void expect(JsonToken token, String words) {
        if (advance() != token) {
            throw failure("expected " + words);
        }
    }

    private @Nullable JsonToken advance() {
        if (peeked) {
            peeked = false;
            return json.currentToken();
        }
        return json.nextToken();
    }
}
