package dev.codebook.lookup.answer;

import dev.codebook.lookup.explain.LogFinding;
import dev.codebook.lookup.explain.LogLine;
import dev.codebook.lookup.explain.LogSummary;
import dev.codebook.model.Codebook;
import dev.codebook.output.json.PrettyPrinting;
import dev.codebook.output.json.RowPrettyPrinter;
import java.io.PrintStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Renders the explanation of a log as JSON for programs: the lines with codes and the position of each code in its
 * line, then each number once with all its possible meanings. The file explain.schema.json (JSON Schema 2020-12)
 * describes the document.
 */
public final class JsonExplanation implements ExplanationFormat {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public String name() {
        return "json";
    }

    @Override
    public ExplanationWriter begin(Codebook codebook, PrintStream out, boolean isColoured) {
        return new Document(codebook, out);
    }

    private static final class Document implements ExplanationWriter {

        private final RowPrettyPrinter lines = new RowPrettyPrinter();
        private final JsonGenerator json;
        private final HitJson hits;

        Document(Codebook codebook, PrintStream out) {
            this.json = FACTORY.createGenerator(new PrettyPrinting(lines), out);
            this.hits = new HitJson(codebook, json, lines);
            json.writeStartObject();
            hits.releases();
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
            json.writeStartObject();
            hits.reading(count.first().reading());
            json.writeNumberProperty("lineCount", count.lines());
            json.writeNumberProperty("firstLine", count.firstLine());
            hits.hits(count.first().hits());
            json.writeEndObject();
        }
    }
}
