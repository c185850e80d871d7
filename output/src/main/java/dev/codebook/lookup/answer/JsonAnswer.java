package dev.codebook.lookup.answer;

import dev.codebook.lookup.Answer;
import dev.codebook.lookup.Hit;
import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.Reading;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.Facilities;
import dev.codebook.model.Value;
import dev.codebook.output.json.CodeLines;
import dev.codebook.output.json.DocLines;
import dev.codebook.output.json.PrettyPrinting;
import dev.codebook.output.json.RowPrettyPrinter;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** JSON for programs: all that was found, the codes and what pages say of them under the same words as in a codebook. */
public final class JsonAnswer implements AnswerFormat {

    private static final JsonFactory FACTORY = new JsonFactory();

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String render(Lookup lookup, List<String> inputs, boolean isColoured) {
        var lines = new RowPrettyPrinter();
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(new PrettyPrinting(lines), text)) {
            var answers = new Answers(lookup, json, lines);
            json.writeStartObject();
            json.writeArrayPropertyStart("releases");
            lookup.codebook().releases().forEach(release -> json.writeString(release.name()));
            json.writeEndArray();
            json.writeArrayPropertyStart("answers");
            inputs.stream().map(lookup::answer).forEach(answers::write);
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return text.toString();
    }

    /** Writes answers of one codebook. */
    private static final class Answers {

        private final Lookup lookup;
        private final Facilities facilities;
        private final JsonGenerator json;
        private final RowPrettyPrinter lines;
        private final CodeLines codes;
        private final DocLines docs;

        Answers(Lookup lookup, JsonGenerator json, RowPrettyPrinter lines) {
            this.lookup = lookup;
            this.facilities = Facilities.of(lookup.codebook());
            this.json = json;
            this.lines = lines;
            this.codes = new CodeLines(lookup.codebook(), json, lines);
            this.docs = new DocLines(json, lines);
        }

        void write(Answer answer) {
            json.writeStartObject();
            json.writeStringProperty("input", answer.input());
            json.writeArrayPropertyStart("readings");
            answer.readings().forEach(this::reading);
            json.writeEndArray();
            json.writeArrayPropertyStart("hits");
            answer.hits().forEach(this::hit);
            json.writeEndArray();
            json.writeArrayPropertyStart("tried");
            answer.tried().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }

        private void reading(Reading reading) {
            json.writeStartObject();
            json.writeStringProperty("base", reading.base().word());
            json.writeStringProperty("hex", reading.hex());
            json.writeStringProperty("value", Long.toUnsignedString(reading.bits()));
            json.writeStringProperty("signed", Long.toString(reading.signed()));
            if (!reading.isWide()) {
                space(CodeSpace.ofNumber(reading.bits()), (int) reading.bits());
            }
            json.writeEndObject();
        }

        /** How a number is read that looks like one of this space. */
        private void space(CodeSpace space, int bits) {
            json.writeStringProperty("space", space.name());
            var fields = space.fields(Value.ofInt(bits));
            if (fields == null) {
                return;
            }
            json.writeStringProperty("severity", fields.severity().word());
            json.writeBooleanProperty("customer", fields.customer());
            json.writeBooleanProperty("nt", fields.nt());
            json.writeBooleanProperty("reserved", fields.reserved());
            json.writeNumberProperty("facility", fields.facility());
            json.writeArrayPropertyStart("facilityNames");
            facilities.named(space, fields, "").forEach(facility -> {
                lines.startRow(json);
                json.writeStringProperty("name", facility.name());
                json.writeStringProperty("header", facility.header());
                lines.endRow(json);
            });
            json.writeEndArray();
            json.writeNumberProperty("code", fields.code());
        }

        private void hit(Hit hit) {
            json.writeStartObject();
            json.writeStringProperty("kind", hit.kind().word());
            json.writeStringProperty("why", hit.why());
            if (hit.reading() != null) {
                json.writeStringProperty("base", hit.reading().base().word());
            }
            var entry = hit.entry();
            if (entry != null) {
                json.writeStringProperty("tableId", entry.table().id());
                json.writeName("code");
                codes.write(entry.code());
            }
            json.writeArrayPropertyStart("docs");
            lookup.docs(hit).forEach(docs::write);
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
