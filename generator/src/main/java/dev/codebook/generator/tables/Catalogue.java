package dev.codebook.generator.tables;

import dev.codebook.generator.tables.TableRule.Membership;
import dev.codebook.generator.tables.message.MessageStyle;
import dev.codebook.output.model.CodeSpace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The code tables that Codebook knows, one rule each, read from {@code catalogue.json}; its schema is documented in
 * {@link TableRule}.
 *
 * @param rules in the order of the file
 */
public record Catalogue(List<TableRule> rules) {

    /** The catalogue that comes with Codebook. */
    public static Catalogue builtIn() {
        try (InputStream in = Catalogue.class.getResourceAsStream("catalogue.json");
                var json = new JsonFactory().createParser(ObjectReadContext.empty(), Objects.requireNonNull(in))) {
            var rules = new ArrayList<TableRule>();
            json.nextToken();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                rules.add(rule(object(json)));
            }
            return new Catalogue(List.copyOf(rules));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rule for a header; one outside of the catalogue has no codes. */
    public TableRule rule(String header) {
        return rules.stream()
                .filter(rule -> rule.isFor(header))
                .findFirst()
                .orElseGet(() -> TableRule.forConstants(header));
    }

    /** Whether a header has a table of codes. */
    public boolean contains(String header) {
        return rules.stream().anyMatch(rule -> rule.isFor(header));
    }

    private static TableRule rule(Map<String, Object> json) {
        var codes = asObject(json.getOrDefault("codes", Map.of()));
        var facilities = json.get("facilities");
        return new TableRule(
                text(json, "title"),
                text(json, "header"),
                CodeSpace.valueOf(text(json, "space")),
                new Membership(
                        Boolean.TRUE.equals(codes.get("messageId")),
                        texts(codes, "types"),
                        NamePatterns.ofNames(texts(codes, "names")),
                        NamePatterns.ofNames(texts(codes, "except"))),
                texts(json, "messages").stream().map(MessageStyle::named).toList(),
                facilities == null ? null : CodeSpace.valueOf(facilities.toString()));
    }

    private static String text(Map<String, Object> json, String key) {
        return Objects.requireNonNull(json.get(key), () -> "catalogue: " + key + " is missing in " + json)
                .toString();
    }

    private static List<String> texts(Map<String, Object> json, String key) {
        return json.get(key) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asObject(Object json) {
        return (Map<String, Object>) json;
    }

    private static Map<String, Object> object(JsonParser json) {
        var object = new LinkedHashMap<String, Object>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var key = json.currentName();
            json.nextToken();
            object.put(key, value(json));
        }
        return object;
    }

    private static Object value(JsonParser json) {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> array(json);
            case VALUE_TRUE -> true;
            default -> json.getString();
        };
    }

    private static List<Object> array(JsonParser json) {
        var array = new ArrayList<Object>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(json));
        }
        return array;
    }
}
