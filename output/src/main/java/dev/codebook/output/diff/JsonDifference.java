package dev.codebook.output.diff;

import dev.codebook.output.json.ChangeLines;
import dev.codebook.output.json.PrettyPrinting;
import dev.codebook.output.json.RowPrettyPrinter;
import java.io.StringWriter;
import tools.jackson.core.json.JsonFactory;

/**
 * Renders a difference as JSON for programs. The changes have the properties that they have in {@code codebook.json},
 * and the number of changes of each kind is included.
 */
public final class JsonDifference implements DifferenceFormat {

    private static final JsonFactory FACTORY = new JsonFactory();

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String render(Difference difference) {
        var lines = new RowPrettyPrinter();
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(new PrettyPrinting(lines), text)) {
            json.writeStartObject();
            json.writeStringProperty("before", difference.before().name());
            json.writeStringProperty("after", difference.after().name());
            json.writeObjectPropertyStart("counts");
            difference.counts().forEach((kind, count) -> json.writeNumberProperty(kind.word(), count));
            json.writeEndObject();
            json.writeArrayPropertyStart("changes");
            var changes = new ChangeLines(json, lines);
            difference.changes().forEach(changes::write);
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return text.toString();
    }
}
