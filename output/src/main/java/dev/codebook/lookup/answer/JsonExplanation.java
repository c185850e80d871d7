package dev.codebook.lookup.answer;

import static dev.codebook.lookup.answer.JsonObject.lineBreak;

import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.explain.LogFinding;
import dev.codebook.lookup.explain.LogLine;
import dev.codebook.lookup.explain.LogSummary;
import java.io.PrintStream;

/**
 * Writes the explanation of a log as JSON for programs: the lines with codes and the position of each code in its line,
 * then each number once with all its possible meanings. The file explain.schema.json (JSON Schema 2020-12) describes the
 * document.
 */
final class JsonExplanation implements ExplanationFormat.Writer {

    private final Lookup lookup;
    private final PrintStream out;

    /** Whether the open array has no element. */
    private boolean isEmpty = true;

    JsonExplanation(Lookup lookup, PrintStream out) {
        this.lookup = lookup;
        this.out = out;
        out.print("{");
        property("releases", JsonObject.text(lookup.releases(), 1) + ",");
        property("lines", "[");
    }

    private void property(String name, String value) {
        out.print(lineBreak(1) + '"' + name + "\": " + value);
    }

    private void element(JsonObject element) {
        out.print((isEmpty ? "" : ",") + lineBreak(2) + JsonObject.text(element, 2));
        isEmpty = false;
    }

    private void endArray() {
        out.print((isEmpty ? "" : lineBreak(1)) + "]");
        isEmpty = true;
    }

    @Override
    public void line(LogLine line) {
        element(JsonObject.row()
                .put("line", line.number())
                .putIfPresent("origin", line.origin())
                .put("text", line.text())
                .put(
                        "codes",
                        line.findings().stream().map(JsonExplanation::code).toList()));
    }

    private static JsonObject code(LogFinding finding) {
        return JsonObject.row()
                .put("start", finding.start())
                .put("end", finding.end())
                .put("hex", finding.reading().hex())
                .putIfPresent("name", finding.name());
    }

    @Override
    public void end(LogSummary summary) {
        endArray();
        out.print(",");
        property("lineCount", summary.lines() + ",");
        property("codes", "[");
        for (var count : summary.codes()) {
            element(HitJson.addReading(lookup, count.first().reading(), new JsonObject(false))
                    .put("lineCount", count.lines())
                    .put("firstLine", count.firstLine())
                    .put("hits", HitJson.hits(count.first().hits())));
        }
        endArray();
        out.print("\n}\n");
    }
}
