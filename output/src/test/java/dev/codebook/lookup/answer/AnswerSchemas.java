package dev.codebook.lookup.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.codebook.output.json.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Validates documents with the schemas that describe them, which refer to codebook.schema.json. */
final class AnswerSchemas {

    private static final String BASE = "https://codebook.dev/schema/1/";

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(location -> resource(location.substring(BASE.length()))));

    private AnswerSchemas() {}

    /** Parses a document after it was found valid. */
    static JsonNode valid(String schema, String document) {
        assertThat(REGISTRY.getSchema(SchemaLocation.of(BASE + schema)).validate(document, InputFormat.JSON))
                .as(schema)
                .isEmpty();
        return new JsonMapper().readTree(document);
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(JsonWriter.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
