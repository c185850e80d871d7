package dev.codebook.lookup.answer;

import dev.codebook.lookup.Hit;
import dev.codebook.lookup.Reading;
import dev.codebook.model.Codebook;
import dev.codebook.model.Facilities;
import dev.codebook.model.Value;
import dev.codebook.model.number.NumberRules;
import dev.codebook.output.json.CodeLines;
import dev.codebook.output.json.DocLines;
import dev.codebook.output.json.RowPrettyPrinter;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Writes readings and hits as JSON, in the same form for look-ups and logs. Properties that are also in codebook.json
 * have the same names, types and defaults here. The file lookup.schema.json defines the other properties.
 */
final class HitJson {

    private final Codebook codebook;
    private final Facilities facilities;
    private final JsonGenerator json;
    private final RowPrettyPrinter lines;
    private final CodeLines codes;
    private final DocLines docs;

    HitJson(Codebook codebook, JsonGenerator json, RowPrettyPrinter lines) {
        this.codebook = codebook;
        this.facilities = Facilities.of(codebook);
        this.json = json;
        this.lines = lines;
        this.codes = new CodeLines(codebook, json, lines);
        this.docs = new DocLines(json, lines);
    }

    /** Writes the releases. A code leaves out its first or last release if it is the first or last of these. */
    void releases() {
        json.writeArrayPropertyStart("releases");
        codebook.releases().forEach(release -> json.writeString(release.name()));
        json.writeEndArray();
    }

    /** Writes the properties of a number into the open object. */
    void reading(Reading reading) {
        json.writeStringProperty("base", reading.base().word());
        json.writeStringProperty("hex", reading.hex());
        if (reading.isWide()) {
            json.writeStringProperty("value", Long.toUnsignedString(reading.bits()));
            json.writeStringProperty("signed", Long.toString(reading.signed()));
        } else {
            json.writeNumberProperty("value", reading.bits());
            json.writeNumberProperty("signed", reading.signed());
            fields((int) reading.bits());
        }
    }

    /** Writes the most likely space of a number, and the fields of the number if the space has any. */
    private void fields(int bits) {
        var space = NumberRules.ALL.spaceOf(Integer.toUnsignedLong(bits));
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
        json.writeArrayPropertyStart("facilities");
        facilities.named(space, fields, "").forEach(facility -> {
            lines.startRow(json);
            json.writeStringProperty("name", facility.name());
            json.writeStringProperty("header", facility.header());
            lines.endRow(json);
        });
        json.writeEndArray();
        json.writeNumberProperty("code", fields.code());
    }

    void hits(List<Hit> hits) {
        json.writeArrayPropertyStart("hits");
        hits.forEach(this::hit);
        json.writeEndArray();
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
        hit.docs().forEach(docs::write);
        json.writeEndArray();
        json.writeEndObject();
    }
}
