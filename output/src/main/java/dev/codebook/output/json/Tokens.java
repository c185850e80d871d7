package dev.codebook.output.json;

import dev.codebook.model.PrintableText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/** The tokens of a document: each method reads the value that comes next, and fails at its place if it is another. */
final class Tokens {

    /** Characters of what was found. */
    private static final int LONGEST_SHOWN = 60;

    private final JsonParser json;
    private final Map<String, String> shared = new HashMap<>();
    private boolean peeked;

    Tokens(JsonParser json) {
        this.json = json;
    }

    /** An object; the consumer gets each property's name and reads its value. */
    void object(Consumer<String> property) {
        expect(JsonToken.START_OBJECT, "an object");
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            property.accept(name);
        }
    }

    /** An array; the supplier reads one element. */
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

    /** A text that many rows have: one object for all of them. */
    String shared() {
        return shared.computeIfAbsent(text(), text -> text);
    }

    /** A text of at least one character. */
    String name() {
        var text = text();
        if (text.isEmpty()) {
            throw failure("expected a name, found an empty string");
        }
        return text;
    }

    int integer(int least, int most) {
        expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
        if (json.getNumberType() != JsonParser.NumberType.INT
                || json.getIntValue() < least
                || json.getIntValue() > most) {
            throw failure(
                    "expected a whole number from " + least + " to " + most + ", found " + shown(json.getString()));
        }
        return json.getIntValue();
    }

    /** The number of a line, from 1. */
    int line() {
        return integer(1, Integer.MAX_VALUE);
    }

    /** How many there are of something. */
    int count() {
        return integer(0, Integer.MAX_VALUE);
    }

    /** The bits of an unsigned number of up to 64 bits, written as a number or as a string of its digits. */
    long unsigned() {
        if (advance() != JsonToken.VALUE_STRING) {
            peeked = true;
            expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
        }
        try {
            return Long.parseUnsignedLong(json.getString());
        } catch (NumberFormatException e) {
            throw failure("expected an unsigned number of up to 64 bits, found " + shown(json.getString()));
        }
    }

    boolean flag() {
        if (advance() != JsonToken.VALUE_TRUE) {
            peeked = true;
            expect(JsonToken.VALUE_FALSE, "true or false");
        }
        return json.getBooleanValue();
    }

    /** A constant of an enum, by its name in any case. */
    <E extends Enum<E>> E word(Class<E> type) {
        var text = text();
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(text.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        throw failure("expected one of " + List.of(type.getEnumConstants()) + ", found " + shown(text));
    }

    /** Passes over a value, whatever it is. */
    void skip() {
        advance();
        json.skipChildren();
    }

    /** The value, which the object that ends here must have had. */
    <T> T required(@Nullable T value, String property) {
        if (value == null) {
            throw failure("expected a property '" + property + "' in the object that ends here");
        }
        return value;
    }

    /** Ends the reading: nothing may follow. */
    void end() {
        if (json.nextToken() != null) {
            throw failure("expected the end of the file");
        }
    }

    /** What was found, in quotation marks, as far as it fits into a message, without controls. */
    static String shown(String text) {
        var start = text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "...";
        return "'" + PrintableText.of(start) + "'";
    }

    /** A failure at the token that was read last. */
    StreamReadException failure(String message) {
        return new StreamReadException(json, message, json.currentTokenLocation());
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
