package dev.codebook.model.data;

import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import dev.codebook.model.data.Entry.Item;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads the objects of a JSON document as entries. */
public final class JsonEntries {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String name;
    private final JsonParser json;
    private final Consumer<Diagnostic> problems;
    /** The strings that were read. Rows repeat the names of headers and releases, so equal strings share one object. */
    private final Map<String, String> strings = new HashMap<>();

    /**
     * Creates a reader of objects from a parser.
     *
     * @param name the name of the document, for error messages
     * @param problems receives the errors in entries
     */
    public JsonEntries(String name, JsonParser json, Consumer<Diagnostic> problems) {
        this.name = name;
        this.json = json;
        this.problems = problems;
    }

    /**
     * Reads the list of entries in a resource.
     *
     * @param owner a class of the resource's package
     * @param name the name of the resource
     * @throws IllegalStateException if the resource is invalid
     */
    public static List<Entry> read(Class<?> owner, String name) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name))) {
            return read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), problem -> {
                throw new IllegalStateException(problem.toString());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a document that is a list of entries.
     *
     * @param name the name of the document, for error messages
     * @param text the document
     * @param problems receives the errors, during this call or when properties of the entries are read
     * @return the entries before the first syntax error; all entries if there is none
     */
    public static List<Entry> read(String name, String text, Consumer<Diagnostic> problems) {
        var entries = new ArrayList<Entry>();
        try (var json = JSON.createParser(ObjectReadContext.empty(), text)) {
            new JsonEntries(name, json, problems).addAllTo(entries);
        } catch (JacksonException e) {
            var place = Objects.requireNonNull(e.getLocation());
            problems.accept(new Diagnostic(
                    name,
                    place.getLineNr(),
                    place.getColumnNr(),
                    Severity.ERROR,
                    "not valid JSON: " + e.getOriginalMessage()));
        }
        return List.copyOf(entries);
    }

    private void addAllTo(List<Entry> entries) {
        if (json.nextToken() != JsonToken.START_ARRAY) {
            problem("expected a list of entries: [ {...}, {...} ]");
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                entries.add(entry(Map.of()));
            } else {
                problem("expected an entry: {...}");
                json.skipChildren();
            }
        }
        if (json.nextToken() != null) {
            problem("expected nothing after the list of entries");
        }
    }

    private void problem(String message) {
        var place = json.currentTokenLocation();
        problems.accept(new Diagnostic(name, place.getLineNr(), place.getColumnNr(), Severity.ERROR, message));
    }

    /**
     * Reads the object whose first token the parser has just read, up to its last token.
     *
     * @param streamed the readers, by key, of properties that are not part of the entry; they read from the parser
     */
    public Entry entry(Map<String, Runnable> streamed) {
        var place = json.currentTokenLocation();
        var entry = new Entry(name, place.getLineNr(), place.getColumnNr(), problems);
        for (var key = json.nextName(); key != null; key = json.nextName()) {
            var reader = streamed.get(key);
            if (reader == null) {
                json.nextToken();
                entry.put(key, item());
            } else {
                reader.run();
            }
        }
        return entry;
    }

    private Item item() {
        var place = json.currentTokenLocation();
        return new Item(value(), place.getLineNr(), place.getColumnNr());
    }

    private @Nullable Object value() {
        return switch (json.currentToken()) {
            case START_OBJECT -> entry(Map.of());
            case START_ARRAY -> list();
            case VALUE_STRING -> strings.computeIfAbsent(json.getString(), Function.identity());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private List<Item> list() {
        var list = new ArrayList<Item>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(item());
        }
        return list;
    }
}
