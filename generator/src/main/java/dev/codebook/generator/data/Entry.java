package dev.codebook.generator.data;

import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/**
 * One object of a data file, read strictly: what is not as asked for is a problem with its place, and reading goes on with
 * a value that stands for nothing.
 */
public final class Entry {

    private final String file;
    private final TokenStreamLocation place;
    private final Map<String, Property> properties;
    private final Consumer<Diagnostic> problems;
    private final Set<String> known = new TreeSet<>();

    Entry(String file, TokenStreamLocation place, Map<String, Property> properties, Consumer<Diagnostic> problems) {
        this.file = file;
        this.place = place;
        this.properties = properties;
        this.problems = problems;
    }

    /** A value and where it stands: a text, a truth value, a list, an entry, else the token that it begins with. */
    record Property(Object value, TokenStreamLocation place) {}

    Map<String, Property> properties() {
        return properties;
    }

    /** Whether there is something under a key. */
    public boolean has(String key) {
        return properties.containsKey(key);
    }

    /** The text under a key that must be there and say something; empty where it is not so. */
    public String text(String key) {
        return one(key, Entry::something, "");
    }

    private static String something(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("expected a text, not an empty one");
        }
        return text;
    }

    /** The list of texts under a key; empty where there is none. */
    public List<String> texts(String key) {
        return list(key, String.class, "a list of texts: [\"...\"]");
    }

    /** The list of objects under a key; empty where there is none. */
    public List<Entry> entries(String key) {
        return list(key, Entry.class, "a list of objects: [{...}]");
    }

    /** The object under a key, or null. */
    public @Nullable Entry entryOrNull(String key) {
        return value(key, Entry.class, "an object: {...}");
    }

    /** Whether a key says true. */
    public boolean flag(String key) {
        return Boolean.TRUE.equals(value(key, Boolean.class, "true or false"));
    }

    /** What the texts under a key mean; one that means nothing is a problem. */
    public <T> List<T> all(String key, Function<String, T> meaning) {
        return texts(key).stream()
                .flatMap(text -> Stream.ofNullable(meaning(key, text, meaning)))
                .toList();
    }

    /** What the text under a key means; null where there is none or it means nothing, which is a problem. */
    public <T> @Nullable T one(String key, Function<String, T> meaning) {
        var text = value(key, String.class, "a text: \"...\"");
        return text == null ? null : meaning(key, text, meaning);
    }

    /** What the text under a key means; another value, and a problem, where there is none or it means nothing. */
    public <T> T one(String key, Function<String, T> meaning, T otherwise) {
        if (!properties.containsKey(key)) {
            problem(place, key + " is missing");
        }
        var found = one(key, meaning);
        return found == null ? otherwise : found;
    }

    private <T> @Nullable T meaning(String key, String text, Function<String, T> meaning) {
        try {
            return meaning.apply(text);
        } catch (IllegalArgumentException e) {
            problem(key, key + ": " + e.getMessage());
            return null;
        }
    }

    /** Ends the reading: a property that nobody asked for is a problem. */
    public void end() {
        properties.keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key ->
                        problem(key, "unknown property " + key + ": expected some of " + String.join(", ", known)));
    }

    /** Tells a problem with the value under a key, or, where there is none, with the object. */
    public void problem(String key, String message) {
        var property = properties.get(key);
        problem(property == null ? place : property.place, message);
    }

    private void problem(TokenStreamLocation at, String message) {
        problems.accept(new Diagnostic(file, at.getLineNr(), at.getColumnNr(), Severity.ERROR, message));
    }

    private <T> @Nullable T value(String key, Class<T> type, String expected) {
        known.add(key);
        var property = properties.get(key);
        if (property == null) {
            return null;
        }
        if (type.isInstance(property.value)) {
            return type.cast(property.value);
        }
        problem(property.place, key + ": expected " + expected);
        return null;
    }

    private <T> List<T> list(String key, Class<T> type, String expected) {
        var list = value(key, List.class, expected);
        if (list == null) {
            return List.of();
        }
        var items = ((List<?>) list)
                .stream().filter(type::isInstance).map(type::cast).toList();
        if (items.size() < list.size()) {
            problem(key, key + ": expected " + expected);
        }
        return items;
    }
}
