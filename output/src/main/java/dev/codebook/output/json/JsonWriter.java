package dev.codebook.output.json;

import dev.codebook.model.Changes;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Codebook;
import dev.codebook.model.Defaults;
import dev.codebook.model.Facility;
import dev.codebook.model.Release;
import dev.codebook.model.Timeline;
import dev.codebook.output.file.CodebookWriter;
import dev.codebook.output.file.OutputFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Writes {@code codebook.json} and its schema, {@code codebook.schema.json} (JSON Schema 2020-12), next to it. */
public final class JsonWriter implements CodebookWriter {

    /** The version of the format. Within a version, properties may be added but are never changed. */
    static final int VERSION = 1;

    private static final String SCHEMA = "codebook.schema.json";
    private static final JsonFactory FACTORY = new JsonFactory();

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String place() {
        return "codebook.json";
    }

    @Override
    public void write(Codebook codebook, OutputFolder folder) throws IOException {
        try (var out = Files.newOutputStream(folder.add(place()))) {
            write(codebook, out);
        }
        try (var schema = schema()) {
            Files.copy(schema, folder.add(SCHEMA));
        }
    }

    /**
     * Writes the document in UTF-8. Each line ends with {@code \n}.
     *
     * @param out the stream to write to, which is not closed
     * @throws IOException if {@code out} fails
     */
    public static void write(Codebook codebook, OutputStream out) throws IOException {
        var lines = new RowPrettyPrinter();
        try {
            var json = FACTORY.createGenerator(new PrettyPrinting(lines), out);
            new Document(codebook, Defaults.of(codebook.releases()), json, lines).write();
            json.flush();
        } catch (JacksonException e) {
            throw new IOException("codebook.json: error: " + e.getOriginalMessage(), e);
        }
    }

    /** Opens the schema of the document. The caller must close the stream. */
    public static InputStream schema() {
        return Objects.requireNonNull(JsonWriter.class.getResourceAsStream(SCHEMA), SCHEMA);
    }

    private record Document(Codebook codebook, Defaults defaults, JsonGenerator json, RowPrettyPrinter lines) {

        void write() {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeNumberProperty("version", VERSION);
            json.writeArrayPropertyStart("releases");
            var timeline = Timeline.of(codebook);
            codebook.releases().forEach(release -> release(release, timeline));
            json.writeEndArray();
            json.writeArrayPropertyStart("facilities");
            codebook.facilities().forEach(this::facility);
            json.writeEndArray();
            json.writeArrayPropertyStart("tables");
            var codes = new CodeLines(codebook, json, lines);
            codebook.tables().forEach(table -> table(table, codes));
            json.writeEndArray();
            json.writeArrayPropertyStart("docs");
            var docs = new DocLines(json, lines);
            codebook.docs().forEach(docs::write);
            json.writeEndArray();
            json.writeArrayPropertyStart("changes");
            var changes = new ChangeLines(json, lines);
            Changes.of(codebook).forEach(changes::write);
            json.writeEndArray();
            new LedgerLines(json, lines).write(codebook);
            json.writeEndObject();
            json.writeRaw('\n');
        }

        private void release(Release release, Timeline timeline) {
            lines.startRow(json);
            json.writeStringProperty("release", release.name());
            json.writeNumberProperty("ordinal", timeline.ordinal(release.name()));
            json.writeStringProperty("family", release.family());
            json.writeNumberProperty("headerCount", release.headerCount());
            json.writeNumberProperty("codeCount", timeline.codeCount(release));
            lines.endRow(json);
        }

        private void facility(Facility facility) {
            lines.startRow(json);
            if (!facility.release().equals(defaults.lastRelease())) {
                json.writeStringProperty("release", facility.release());
            }
            json.writeStringProperty("space", facility.space().name());
            json.writeNumberProperty("facility", facility.number());
            json.writeStringProperty("name", facility.name());
            json.writeStringProperty("header", facility.header());
            lines.endRow(json);
        }

        private void table(CodeTable table, CodeLines codes) {
            json.writeStartObject();
            json.writeStringProperty("tableId", table.id());
            json.writeStringProperty("title", table.title());
            json.writeStringProperty("header", table.header());
            if (!table.links().isEmpty()) {
                json.writeArrayPropertyStart("links");
                table.links().forEach(json::writeString);
                json.writeEndArray();
            }
            json.writeArrayPropertyStart("codes");
            table.codes().forEach(codes::write);
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
