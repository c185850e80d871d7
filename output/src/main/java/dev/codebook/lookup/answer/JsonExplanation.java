package dev.codebook.lookup.answer;

import dev.codebook.lookup.Hit;
import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.Reading;
import dev.codebook.lookup.explain.LogFinding;
import dev.codebook.lookup.explain.LogLine;
import dev.codebook.lookup.explain.LogSummary;
import dev.codebook.output.json.CodeLines;
import dev.codebook.output.json.DocLines;
import dev.codebook.output.json.PrettyPrinting;
import dev.codebook.output.json.RowPrettyPrinter;
import java.io.PrintStream;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON for programs: the lines with codes, where in a line which number stands, and at the end each number once with all
 * that it can mean, under the same words as in a codebook.
 */
public final class JsonExplanation implements ExplanationFormat {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public String name() {
        return "json";
    }

    @Override
    public ExplanationWriter begin(Lookup lookup, PrintStream out, boolean isColoured) {
        return new Document(lookup, out);
    }

    private static final class Document implements ExplanationWriter {

        private final Lookup lookup;
        private final RowPrettyPrinter lines = new RowPrettyPrinter();
        private final JsonGenerator json;
        private final CodeLines codes;
        private final DocLines docs;

        Document(Lookup lookup, PrintStream out) {
            this.lookup = lookup;
            this.json = FACTORY.createGenerator(new PrettyPrinting(lines), out);
            this.codes = new CodeLines(lookup.codebook(), json, lines);
            this.docs = new DocLines(json, lines);
            json.writeStartObject();
            json.writeArrayPropertyStart("lines");
        }

        @Override
        public void line(LogLine line) {
            lines.startRow(json);
            json.writeNumberProperty("line", line.number());
            if (!line.origin().isEmpty()) {
                json.writeStringProperty("origin", line.origin());
            }
            json.writeStringProperty("text", line.text());
            json.writeArrayPropertyStart("codes");
            line.findings().forEach(this::finding);
            json.writeEndArray();
            lines.endRow(json);
        }

        private void finding(LogFinding finding) {
            json.writeStartObject();
            json.writeNumberProperty("start", finding.start());
            json.writeNumberProperty("end", finding.end());
            json.writeStringProperty("hex", finding.reading().hex());
            json.writeEndObject();
        }

        @Override
        public void end(LogSummary summary) {
            json.writeEndArray();
            json.writeNumberProperty("lineCount", summary.lines());
            json.writeArrayPropertyStart("codes");
            summary.codes().forEach(this::count);
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.close();
        }

        private void count(LogSummary.Count count) {
            Reading reading = count.first().reading();
            json.writeStartObject();
            json.writeStringProperty("hex", reading.hex());
            json.writeNumberProperty("value", reading.bits());
            json.writeNumberProperty("signed", reading.signed());
            json.writeNumberProperty("lineCount", count.lines());
            json.writeNumberProperty("firstLine", count.firstLine());
            json.writeArrayPropertyStart("hits");
            count.first().hits().forEach(this::hit);
            json.writeEndArray();
            json.writeEndObject();
        }

        private void hit(Hit hit) {
            json.writeStartObject();
            json.writeStringProperty("kind", hit.kind().word());
            json.writeStringProperty("why", hit.why());
            var entry = hit.entry();
            if (entry != null) {
                json.writeStringProperty("tableId", entry.table().id());
                json.writeName("code");
                codes.write(entry.code());
                json.writeArrayPropertyStart("docs");
                lookup.docs(entry).forEach(docs::write);
                json.writeEndArray();
            } else {
                json.writeName("doc");
                docs.write(Objects.requireNonNull(hit.doc()));
            }
            json.writeEndObject();
        }
    }
}
