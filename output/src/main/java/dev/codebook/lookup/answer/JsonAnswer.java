package dev.codebook.lookup.answer;

import dev.codebook.lookup.Answer;
import dev.codebook.lookup.Lookup;
import java.util.List;

/**
 * Renders answers as JSON for programs, with everything that was found. The file lookup.schema.json (JSON Schema
 * 2020-12) describes the document.
 */
public final class JsonAnswer implements AnswerFormat {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String render(Lookup lookup, List<Answer> answers, boolean isColoured, int width) {
        var json = new JsonText();
        var hits = new HitJson(lookup, json);
        json.startObject();
        hits.releases();
        json.startArray("answers");
        for (var answer : answers) {
            json.startObject();
            json.property("input", answer.input());
            json.startArray("readings");
            for (var reading : answer.readings()) {
                json.startRow();
                hits.reading(reading);
                json.endObject();
            }
            json.endArray();
            json.property("isWord", answer.isWord());
            hits.hits(answer.hits());
            json.endObject();
        }
        json.endArray();
        json.endObject();
        return json.take() + "\n";
    }
}
