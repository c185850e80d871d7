package dev.codebook.generator.real;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.codebook.model.Codebook;
import dev.codebook.output.json.JsonReader;
import dev.codebook.output.json.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All tables of a release as JSON. */
@DisplayName("JSON of real headers")
class JsonOfReleasesTest {

    /** Where a code stands: what the README tells git to ignore. */
    private static final Pattern PLACE = Pattern.compile(" *\"line\": .*");

    @ParameterizedTest
    @EnumSource
    void theSchemaHoldsAndReadingGivesTheSameCodebook(RealHeaders headers) throws Exception {
        var codebook = headers.codes().codebook();
        var json = json(codebook);
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonWriter.schema(), InputFormat.JSON);

        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(JsonReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "codebook.json"))
                .isEqualTo(codebook);
    }

    /** A thousand codes are new in 10.0.16299.0, a few hundred changed; nearly all others moved to another line. */
    @Test
    void mostLinesOfTwoReleasesAreTheSame() throws Exception {
        var older = new HashSet<String>();
        json(RealHeaders.SDK_14393.codes().codebook()).lines().forEach(older::add);
        var newer = json(RealHeaders.SDK_16299.codes().codebook())
                .lines()
                .filter(line -> !PLACE.matcher(line).matches())
                .toList();

        assertThat(newer.stream().filter(older::contains).count()).isGreaterThan(newer.size() * 9L / 10);
    }

    private static String json(Codebook codebook) throws Exception {
        var out = new ByteArrayOutputStream();
        JsonWriter.write(codebook, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
