package dev.codebook.generator.data;

import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** A JSON file that holds a list of entries. */
public final class DataFile {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String name;
    private final JsonParser json;
    private final Consumer<Diagnostic> problems;

    private DataFile(String name, JsonParser json, Consumer<Diagnostic> problems) {
        this.name = name;
        this.json = json;
        this.problems = problems;
    }

    /**
     * Reads a resource, in which nothing may be wrong.
     *
     * @param owner the class whose package the resource lies in
     * @param name of the resource
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
     * Reads a text.
     *
     * @param name what its user calls it
     * @param problems is told what is wrong with it, now or when entries are asked
     * @return the entries up to where the text is no JSON
     */
    public static List<Entry> read(String name, String text, Consumer<Diagnostic> problems) {
        var entries = new ArrayList<Entry>();
        try (var json = JSON.createParser(ObjectReadContext.empty(), text)) {
            new DataFile(name, json, problems).addEntries(entries);
        } catch (JacksonException e) {
            var place = Objects.requireNonNull(e.getLocation());
            problems.accept(new Diagnostic(
                    name,
                    place.getLineNr(),
                    place.getColumnNr(),
                    Severity.ERROR,
                    "is no JSON: " + e.getOriginalMessage()));
        }
        return List.copyOf(entries);
    }

    private void addEntries(List<Entry> entries) {
        if (json.nextToken() != JsonToken.START_ARRAY) {
            problem("expected a list of entries: [ {...}, {...} ]");
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                entries.add(entry());
            } else {
                problem("expected an entry: {...}");
                json.skipChildren();
            }
        }
        if (json.nextToken() != null) {
            problem("expected nothing behind the list of entries");
        }
    }

    private void problem(String message) {
        var place = json.currentTokenLocation();
        problems.accept(new Diagnostic(name, place.getLineNr(), place.getColumnNr(), Severity.ERROR, message));
    }

    private Entry entry() {
        var entry = new Entry(name, json.currentTokenLocation(), new LinkedHashMap<>(), problems);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var key = json.currentName();
            json.nextToken();
            var place = json.currentTokenLocation();
            entry.properties().put(key, new Entry.Property(value(), place));
        }
        return entry;
    }

    private Object value() {
        return switch (json.currentToken()) {
            case START_OBJECT -> entry();
            case START_ARRAY -> list();
            case VALUE_STRING -> json.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> json.currentToken();
        };
    }

    private List<Object> list() {
        var list = new ArrayList<Object>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(value());
        }
        return list;
    }
}
