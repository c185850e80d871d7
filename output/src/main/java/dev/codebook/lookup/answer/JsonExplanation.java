package dev.codebook.lookup.answer;

import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.explain.LogLine;
import dev.codebook.lookup.explain.LogSummary;
import java.io.PrintStream;

/**
 * Renders the explanation of a log as JSON for programs: the lines with codes and the position of each code in its
 * line, then each number once with all its possible meanings. The file explain.schema.json (JSON Schema 2020-12)
 * describes the document.
 */
public final class JsonExplanation implements ExplanationFormat {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public ExplanationWriter begin(Lookup lookup, PrintStream out, boolean isColoured, int width) {
        return new Document(lookup, out);
    }

    private static final class Document implements ExplanationWriter {

        private final PrintStream out;
        private final JsonText json = new JsonText();
        private final HitJson hits;

        Document(Lookup lookup, PrintStream out) {
            this.out = out;
            this.hits = new HitJson(lookup, json);
            json.startObject();
            hits.releases();
            json.startArray("lines");
        }

        @Override
        public void line(LogLine line) {
            json.startRow();
            json.property("line", line.number());
            json.propertyIfPresent("origin", line.origin());
            json.property("text", line.text());
            json.startArray("codes");
            for (var finding : line.findings()) {
                json.startRow();
                json.property("start", finding.start());
                json.property("end", finding.end());
                json.property("hex", finding.reading().hex());
                if (!finding.name().isEmpty()) {
                    json.property("name", finding.name());
                }
                json.endObject();
            }
            json.endArray();
            json.endObject();
            out.print(json.take());
        }

        @Override
        public void end(LogSummary summary) {
            json.endArray();
            json.property("lineCount", summary.lines());
            json.startArray("codes");
            for (var count : summary.codes()) {
                json.startObject();
                hits.reading(count.first().reading());
                json.property("lineCount", count.lines());
                json.property("firstLine", count.firstLine());
                hits.hits(count.first().hits());
                json.endObject();
                out.print(json.take());
            }
            json.endArray();
            json.endObject();
            out.print(json.take() + "\n");
        }
    }
}
