package dev.codebook.model.data;

import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A small object of a JSON or YAML file that is read strictly.
 *
 * <p>A property that is missing, unknown or invalid is reported with its place, and reading continues with an empty
 * value. Parsers of string values throw an {@link IllegalArgumentException} if the string is invalid.
 */
public final class Entry {

    private final String file;
    private final int line;
    private final int column;
    private final Consumer<Diagnostic> problems;
    private final Map<String, Item> properties = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();

    /**
     * Creates an entry without properties.
     *
     * @param file the name of the file, for error messages
     * @param line the line of the object, from 1
     * @param column the column of the object, from 1
     * @param problems receives each error
     */
    public Entry(String file, int line, int column, Consumer<Diagnostic> problems) {
        this.file = file;
        this.line = line;
        this.column = column;
        this.problems = problems;
    }

    /**
     * A value and its place.
     *
     * @param value a {@link String}, {@link Number}, {@link Boolean}, {@link Entry} or {@link List} of items, or null
     * @param line the line, from 1
     * @param column the column, from 1
     */
    public record Item(@Nullable Object value, int line, int column) {}

    /** Adds a property, or replaces the property with the same key. */
    public void put(String key, Item item) {
        properties.put(key, item);
    }

    /** Returns the names of the properties, in the order of the file. */
    public Collection<String> keys() {
        return Collections.unmodifiableCollection(properties.keySet());
    }

    /** Returns whether the entry has a property. */
    public boolean has(String key) {
        return properties.containsKey(key);
    }

    /** Returns the string of a required property, which must not be blank. */
    public String text(String key) {
        return required(key, Entry::notBlank, "");
    }

    /**
     * Returns the text if it is not blank.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public static String notBlank(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("expected a string that is not blank");
        }
        return text;
    }

    /** Returns the strings of an optional list. */
    public List<String> texts(String key) {
        return all(key, Function.identity());
    }

    /** Returns the parsed strings of an optional list, without the invalid strings. */
    public <T> List<T> all(String key, Function<String, T> parser) {
        return list(key, String.class, "a list of strings: [\"...\"]").stream()
                .flatMap(item -> Stream.ofNullable(parsed(key, item, text -> parser.apply(text))))
                .toList();
    }

    /**
     * Returns the parsed strings of a required property that is one string or a list of strings.
     *
     * @param expected what the property has to be, for the error message
     * @param parser receives the string and its line
     */
    public <T> List<T> oneOrMore(String key, String expected, BiFunction<String, Integer, T> parser) {
        var property = properties.get(key);
        var items = property != null && property.value instanceof String
                ? List.of(property)
                : list(key, String.class, "a string or a list of strings");
        known.add(key);
        if (property == null || property.value instanceof List<?> list && list.isEmpty()) {
            problem(key, key + " is missing: expected " + expected);
        }
        return items.stream()
                .flatMap(item -> Stream.ofNullable(parsed(key, item, text -> parser.apply(text, item.line))))
                .toList();
    }

    /** Returns the objects of an optional list. */
    public List<Entry> entries(String key) {
        return list(key, Entry.class, "a list of objects: [{...}]").stream()
                .map(item -> (Entry) Objects.requireNonNull(item.value))
                .toList();
    }

    /** Returns the object of an optional property, or null if the property is missing or invalid. */
    public @Nullable Entry entryOrNull(String key) {
        var item = item(key, Entry.class, "an object: {...}");
        return item == null ? null : (Entry) item.value;
    }

    /** Returns whether an optional property is true. */
    public boolean flag(String key) {
        var item = item(key, Boolean.class, "true or false");
        return item != null && Boolean.TRUE.equals(item.value);
    }

    /** Returns the whole number of an optional property, or null if it is missing, invalid or outside the bounds. */
    public @Nullable Long numberOrNull(String key, long least, long most) {
        known.add(key);
        var item = properties.get(key);
        if (item == null) {
            return null;
        }
        if (item.value instanceof Integer || item.value instanceof Long) {
            long number = ((Number) item.value).longValue();
            if (number >= least && number <= most) {
                return number;
            }
        }
        problem(key, key + ": expected a whole number from " + least + " to " + most + ", found " + shown(item.value));
        return null;
    }

    /** Returns the number of a required property, or {@code least} if it is missing, invalid or outside the bounds. */
    public long number(String key, long least, long most) {
        checkPresent(key);
        return Objects.requireNonNullElse(numberOrNull(key, least, most), least);
    }

    /** Returns the parsed string of an optional property, or null if it is missing or invalid. */
    public <T> @Nullable T optional(String key, Function<String, T> parser) {
        var item = item(key, String.class, "a string: \"...\"");
        return item == null ? null : parsed(key, item, parser);
    }

    /** Returns the parsed string of a required property, or the fallback if it is missing or invalid. */
    public <T> T required(String key, Function<String, T> parser, T fallback) {
        checkPresent(key);
        return Objects.requireNonNullElse(optional(key, parser), fallback);
    }

    /** Ends the reading. Reports each property that no method was called for as unknown. */
    public void end() {
        for (var key : properties.keySet()) {
            if (!known.contains(key)) {
                problem(
                        key,
                        "unknown property " + key + ": expected one of " + String.join(", ", new TreeSet<>(known)));
            }
        }
    }

    /** Reports an error in a property, or in the whole entry if it does not have the property. */
    public void problem(String key, String message) {
        var item = properties.get(key);
        if (item == null) {
            problem(line, column, message);
        } else {
            problem(item.line, item.column, message);
        }
    }

    private void problem(int atLine, int atColumn, String message) {
        problems.accept(new Diagnostic(file, atLine, atColumn, Severity.ERROR, message));
    }

    private void checkPresent(String key) {
        if (!properties.containsKey(key)) {
            problem(line, column, key + " is missing");
        }
    }

    private <T> @Nullable T parsed(String key, Item item, Function<String, T> parser) {
        try {
            return parser.apply((String) Objects.requireNonNull(item.value));
        } catch (IllegalArgumentException e) {
            problem(item.line, item.column, key + ": " + e.getMessage());
            return null;
        }
    }

    private @Nullable Item item(String key, Class<?> type, String expected) {
        known.add(key);
        var item = properties.get(key);
        if (item == null || type.isInstance(item.value)) {
            return item;
        }
        problem(item.line, item.column, key + ": expected " + expected + ", found " + shown(item.value));
        return null;
    }

    private List<Item> list(String key, Class<?> type, String expected) {
        var property = item(key, List.class, expected);
        if (property == null) {
            return List.of();
        }
        var items = ((List<?>) Objects.requireNonNull(property.value))
                .stream().map(Item.class::cast).toList();
        for (var item : items) {
            if (!type.isInstance(item.value)) {
                problem(item.line, item.column, key + ": expected " + expected + ", found " + shown(item.value));
            }
        }
        return items.stream().filter(item -> type.isInstance(item.value)).toList();
    }

    private static String shown(@Nullable Object value) {
        if (value instanceof String) {
            return "a string";
        }
        if (value instanceof List) {
            return "a list";
        }
        if (value instanceof Entry) {
            return "an object";
        }
        return value instanceof BigInteger ? "a larger number" : String.valueOf(value);
    }
}
