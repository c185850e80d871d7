package dev.codebook.lookup.answer;

import dev.codebook.lookup.Answer;
import dev.codebook.lookup.Code;
import dev.codebook.lookup.Doc;
import dev.codebook.lookup.Facility;
import dev.codebook.lookup.Fields;
import dev.codebook.lookup.Hit;
import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.Reading;
import java.util.List;

/**
 * Describes answers as JSON, and readings and hits in the same form for look-ups and logs. Properties that are also in
 * codebook.json have the same names and types here. The file lookup.schema.json (JSON Schema 2020-12) defines the other
 * properties.
 */
final class HitJson {

    private HitJson() {}

    /** Returns the document of a look-up. */
    static String answers(Lookup lookup, List<Answer> answers) {
        var json = new JsonObject(false)
                .put("releases", lookup.releases())
                .put(
                        "answers",
                        answers.stream().map(answer -> answer(lookup, answer)).toList());
        return json + "\n";
    }

    private static JsonObject answer(Lookup lookup, Answer answer) {
        var readings = answer.readings().stream().map(reading -> addReading(lookup, reading, JsonObject.row()));
        return new JsonObject(false)
                .put("input", answer.input())
                .put("readings", readings.toList())
                .put("isWord", answer.isWord())
                .put("hits", hits(answer.hits()));
    }

    /** Adds the properties of a number. */
    static JsonObject addReading(Lookup lookup, Reading reading, JsonObject json) {
        var decoded = lookup.decode(reading);
        json.put("base", reading.base().word());
        addValue(reading.hex(), reading.bits(), reading.signed(), reading.isWide(), json);
        json.putIfPresent("space", decoded.space());
        if (decoded.fields().facility() >= 0) {
            addFields(decoded.fields(), json);
            json.put(
                    "facilities",
                    decoded.facilities().stream().map(HitJson::facility).toList());
            json.put("code", decoded.fields().code());
        }
        json.putIfPresent("ranges", decoded.ranges());
        var owner = decoded.owner();
        if (!owner.get(0).isEmpty()) {
            json.put("owner", JsonObject.row().put("name", owner.get(0)).put("url", owner.get(1)));
        }
        return json;
    }

    /** Adds a value. One of more than 32 bits is a text, because JavaScript numbers have a precision of 53 bits. */
    private static void addValue(String hex, long bits, long signed, boolean isWide, JsonObject json) {
        json.put("hex", hex);
        json.put("value", isWide ? Long.toUnsignedString(bits) : bits);
        json.put("signed", isWide ? Long.toString(signed) : signed);
    }

    /** Adds the fields except the code. */
    private static void addFields(Fields fields, JsonObject json) {
        json.put("severity", fields.severity());
        json.put("customer", fields.customer());
        json.put("nt", fields.nt());
        json.put("reserved", fields.reserved());
        json.put("facility", fields.facility());
    }

    private static JsonObject facility(Facility facility) {
        return JsonObject.row().put("name", facility.name()).put("header", facility.header());
    }

    static List<JsonObject> hits(List<Hit> hits) {
        return hits.stream().map(HitJson::hit).toList();
    }

    private static JsonObject hit(Hit hit) {
        var json = JsonObject.row().put("kind", hit.kind().word()).put("why", hit.why());
        hit.reading().ifPresent(reading -> json.put("base", reading.base().word()));
        hit.code().ifPresent(code -> json.put("tableId", code.table()).put("code", code(code)));
        return json.put("docs", hit.docs().stream().map(HitJson::doc).toList());
    }

    private static JsonObject code(Code code) {
        var json = JsonObject.row().put("name", code.name());
        addValue(code.hex(), code.bits(), NumberText.signed(code), code.width() > Integer.SIZE, json);
        json.put("width", code.width());
        json.put("isSigned", code.signed());
        json.put("type", code.type());
        json.putIfPresent("space", code.space());
        json.put("header", code.header());
        if (code.line() > 0) {
            json.put("line", code.line());
        }
        if (code.fields().facility() >= 0) {
            addFields(code.fields(), json);
        }
        json.putIfPresent("facilityNames", code.facilityNames());
        if (code.isCode()) {
            json.put("code", code.fields().code() & 0xFFFF_FFFFL);
        }
        json.putIfPresent("message", code.message());
        json.put("variant", code.variant());
        json.put("live", code.live());
        json.putIfPresent("condition", code.condition());
        json.putIfPresent("aliasOf", code.aliasOf());
        json.put("firstRelease", code.firstRelease());
        return json.put("lastRelease", code.lastRelease());
    }

    private static JsonObject doc(Doc doc) {
        var json = JsonObject.row().putIfPresent("tableId", doc.table()).putIfPresent("name", doc.name());
        if (doc.hasValue()) {
            json.put("value", doc.value());
        }
        json.putIfPresent("title", doc.title());
        json.put("text", doc.text());
        json.putIfPresent("remedy", doc.remedy());
        json.put("url", doc.url());
        json.put("match", doc.match());
        return json.putIfPresent("release", doc.release());
    }
}
