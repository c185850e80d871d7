package dev.codebook.lookup.answer;

import dev.codebook.lookup.Answer;
import dev.codebook.model.Codebook;
import dev.codebook.output.json.PrettyPrinting;
import dev.codebook.output.json.RowPrettyPrinter;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * Renders answers as JSON for programs, with everything that was found. The file lookup.schema.json (JSON Schema
 * 2020-12) describes the document.
 */
public final class JsonAnswer implements AnswerFormat {

    private static final JsonFactory FACTORY = new JsonFactory();

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String render(Codebook codebook, List<Answer> answers, boolean isColoured) {
        var lines = new RowPrettyPrinter();
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(new PrettyPrinting(lines), text)) {
            var hits = new HitJson(codebook, json, lines);
            json.writeStartObject();
            hits.releases();
            json.writeArrayPropertyStart("answers");
            answers.forEach(answer -> write(answer, json, hits));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return text.toString();
    }

    private static void write(Answer answer, JsonGenerator json, HitJson hits) {
        json.writeStartObject();
        json.writeStringProperty("input", answer.input());
        json.writeArrayPropertyStart("readings");
        answer.readings().forEach(reading -> {
            json.writeStartObject();
            hits.reading(reading);
            json.writeEndObject();
        });
        json.writeEndArray();
        hits.hits(answer.hits());
        json.writeArrayPropertyStart("tried");
        answer.tried().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }
}
