package dev.codebook.generator.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A JSON file that holds a list of entries. */
public final class DataFile {

    private DataFile() {}

    /** One object of the file. */
    public record Entry(Map<String, Object> values) {

        /** The text under a key that must be there. */
        public String text(String key) {
            return Objects.requireNonNull(values.get(key), () -> key + " is missing in " + values)
                    .toString();
        }

        /** The text under a key, or null. */
        public @Nullable String textOrNull(String key) {
            var value = values.get(key);
            return value == null ? null : value.toString();
        }

        /** The list of texts under a key; empty where there is none. */
        public List<String> texts(String key) {
            return values.get(key) instanceof List<?> list
                    ? list.stream().map(Object::toString).toList()
                    : List.of();
        }

        /** Whether a key says true. */
        public boolean flag(String key) {
            return Boolean.TRUE.equals(values.get(key));
        }

        /** The object under a key; one without anything where there is none. */
        public Entry entry(String key) {
            return values.get(key) instanceof Entry entry ? entry : new Entry(Map.of());
        }
    }

    /**
     * Reads a resource.
     *
     * @param owner the class whose package the resource lies in
     * @param name of the resource
     */
    public static List<Entry> read(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name);
                var json = new JsonFactory().createParser(ObjectReadContext.empty(), Objects.requireNonNull(in))) {
            var entries = new ArrayList<Entry>();
            json.nextToken();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                entries.add(entry(json));
            }
            return List.copyOf(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(JsonParser json) {
        var values = new LinkedHashMap<String, Object>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var key = json.currentName();
            json.nextToken();
            values.put(key, value(json));
        }
        return new Entry(values);
    }

    private static Object value(JsonParser json) {
        return switch (json.currentToken()) {
            case START_OBJECT -> entry(json);
            case START_ARRAY -> list(json);
            case VALUE_TRUE -> true;
            default -> json.getString();
        };
    }

    private static List<Object> list(JsonParser json) {
        var list = new ArrayList<Object>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(json));
        }
        return list;
    }
}
