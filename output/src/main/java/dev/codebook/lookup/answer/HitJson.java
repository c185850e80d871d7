package dev.codebook.lookup.answer;

import dev.codebook.lookup.Code;
import dev.codebook.lookup.Doc;
import dev.codebook.lookup.Fields;
import dev.codebook.lookup.Hit;
import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.Reading;
import java.util.List;

/**
 * Writes readings and hits as JSON, in the same form for look-ups and logs. Properties that are also in codebook.json
 * have the same names and types here. The file lookup.schema.json defines the other properties.
 */
final class HitJson {

    /** The number of bits of a number that JSON contains as a number. */
    private static final int NUMBER_WIDTH = 32;

    private final Lookup lookup;
    private final JsonText json;

    HitJson(Lookup lookup, JsonText json) {
        this.lookup = lookup;
        this.json = json;
    }

    void releases() {
        strings("releases", lookup.releases());
    }

    /** Writes the properties of a number into the open object. */
    void reading(Reading reading) {
        var decoded = lookup.decode(reading);
        json.property("base", reading.base().word());
        value(reading.hex(), reading.bits(), reading.signed(), reading.isWide() ? Long.SIZE : NUMBER_WIDTH);
        json.propertyIfPresent("space", decoded.space());
        if (decoded.fields().facility() >= 0) {
            fields(decoded.fields());
            json.startArray("facilities");
            for (var facility : decoded.facilities()) {
                json.startRow();
                json.property("name", facility.name());
                json.property("header", facility.header());
                json.endObject();
            }
            json.endArray();
            json.property("code", decoded.fields().code());
        }
        if (!decoded.ranges().isEmpty()) {
            strings("ranges", decoded.ranges());
        }
        if (!decoded.owner().get(0).isEmpty()) {
            json.name("owner");
            json.startRow();
            json.property("name", decoded.owner().get(0));
            json.property("url", decoded.owner().get(1));
            json.endObject();
        }
    }

    private void value(String hex, long bits, long signed, int width) {
        json.property("hex", hex);
        if (width > NUMBER_WIDTH) {
            json.property("value", Long.toUnsignedString(bits));
            json.property("signed", Long.toString(signed));
        } else {
            json.property("value", bits);
            json.property("signed", signed);
        }
    }

    /** Writes the fields except the code. */
    private void fields(Fields fields) {
        json.property("severity", fields.severity());
        json.property("customer", fields.customer());
        json.property("nt", fields.nt());
        json.property("reserved", fields.reserved());
        json.property("facility", fields.facility());
    }

    void hits(List<Hit> hits) {
        json.startArray("hits");
        for (var hit : hits) {
            json.startRow();
            json.property("kind", hit.kind().word());
            json.property("why", hit.why());
            if (hit.reading().isPresent()) {
                json.property("base", hit.reading().get().base().word());
            }
            if (hit.code().isPresent()) {
                json.property("tableId", hit.code().get().table());
                json.name("code");
                code(hit.code().get());
            }
            json.startArray("docs");
            for (var doc : hit.docs()) {
                doc(doc);
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
    }

    private void code(Code code) {
        json.startRow();
        json.property("name", code.name());
        value(code.hex(), code.bits(), NumberText.signed(code), code.width());
        json.property("width", code.width());
        json.property("isSigned", code.signed());
        json.property("type", code.type());
        json.propertyIfPresent("space", code.space());
        json.property("header", code.header());
        if (code.line() > 0) {
            json.property("line", code.line());
        }
        if (code.fields().facility() >= 0) {
            fields(code.fields());
        }
        if (!code.facilityNames().isEmpty()) {
            strings("facilityNames", code.facilityNames());
        }
        if (code.isCode()) {
            json.property("code", code.fields().code() & 0xFFFF_FFFFL);
        }
        json.propertyIfPresent("message", code.message());
        json.property("variant", code.variant());
        json.property("live", code.live());
        json.propertyIfPresent("condition", code.condition());
        json.propertyIfPresent("aliasOf", code.aliasOf());
        json.property("firstRelease", code.firstRelease());
        json.property("lastRelease", code.lastRelease());
        json.endObject();
    }

    private void doc(Doc doc) {
        json.startRow();
        json.propertyIfPresent("tableId", doc.table());
        json.propertyIfPresent("name", doc.name());
        if (doc.hasValue()) {
            json.property("value", doc.value());
        }
        json.propertyIfPresent("title", doc.title());
        json.property("text", doc.text());
        json.propertyIfPresent("remedy", doc.remedy());
        json.property("url", doc.url());
        json.property("match", doc.match());
        json.propertyIfPresent("release", doc.release());
        json.endObject();
    }

    private void strings(String name, List<String> values) {
        json.startArray(name);
        for (var value : values) {
            json.value(value);
        }
        json.endArray();
    }
}
