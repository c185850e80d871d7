package dev.codebook.output.html;

import dev.codebook.model.CodeSpace;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Codebook;
import dev.codebook.model.Doc;
import dev.codebook.model.Facility;
import dev.codebook.model.Release;
import dev.codebook.model.number.NumberRange;
import dev.codebook.model.number.NumberRules;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Writes the codebook as the JSON that the script of the page reads; {@link ColumnData} writes the codes.
 *
 * <p>The JSON cannot end the script element that contains it: it has only ASCII characters, and no {@code <}.
 */
final class PageData {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .characterEscapes(new ScriptEscapes())
            .build();

    private final Codebook codebook;
    private final JsonGenerator json;

    private PageData(Codebook codebook, JsonGenerator json) {
        this.codebook = codebook;
        this.json = json;
    }

    /** @param out the stream to write to, which is not closed */
    static void write(Codebook codebook, OutputStream out) throws IOException {
        try {
            var json = FACTORY.createGenerator(ObjectWriteContext.empty(), out);
            new PageData(codebook, json).write();
            json.flush();
        } catch (JacksonException e) {
            throw new IOException("codebook.html: error: " + e.getOriginalMessage(), e);
        }
    }

    private void write() {
        json.writeStartObject();
        objects("releases", codebook.releases(), this::release);
        objects("tables", codebook.tables(), this::table);
        objects("facilities", codebook.facilities(), this::facility);
        objects("docs", codebook.docs(), this::doc);
        json.writeObjectPropertyStart("rules");
        objects("spaces", NumberRules.ALL.spaces(), this::rule);
        objects("wraps", NumberRules.ALL.wraps(), this::rule);
        objects("ranges", NumberRules.ALL.ranges(), this::range);
        objects("owners", NumberRules.ALL.owners(), this::rule);
        json.writeEndObject();
        json.writeObjectPropertyStart("spaces");
        Stream.of(CodeSpace.values()).forEach(this::space);
        json.writeEndObject();
        new ColumnData(codebook, json).write();
        json.writeEndObject();
    }

    private <T> void objects(String name, List<T> values, Consumer<T> properties) {
        json.writeArrayPropertyStart(name);
        for (var value : values) {
            json.writeStartObject();
            properties.accept(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void release(Release release) {
        json.writeStringProperty("name", release.name());
        json.writeStringProperty("family", release.family());
    }

    private void table(CodeTable table) {
        json.writeStringProperty("id", table.id());
        json.writeStringProperty("title", table.title());
        json.writeStringProperty("header", table.header());
        json.writeNumberProperty("rows", table.codes().size());
        json.writeArrayPropertyStart("links");
        table.links().forEach(json::writeString);
        json.writeEndArray();
    }

    private void facility(Facility facility) {
        json.writeStringProperty("space", facility.space().name());
        json.writeNumberProperty("number", facility.number());
        json.writeStringProperty("name", facility.name());
        json.writeStringProperty("header", facility.header());
    }

    private void rule(NumberRules.Space rule) {
        mask(rule.mask(), rule.bits());
        json.writeStringProperty("space", rule.space().name());
    }

    private void rule(NumberRules.Wrap rule) {
        mask(rule.mask(), rule.bits());
        json.writeNumberProperty("kept", rule.kept());
        json.writeBooleanProperty("negative", rule.negative());
        json.writeStringProperty("space", rule.space().name());
        json.writeNumberProperty("first", rule.first());
        json.writeNumberProperty("last", rule.last());
        json.writeStringProperty("why", rule.why());
    }

    private void rule(NumberRules.Owner rule) {
        mask(rule.mask(), rule.bits());
        json.writeStringProperty("owner", rule.owner());
        json.writeStringProperty("source", rule.source());
    }

    /** Writes 32 bits as a signed number, as bit operations of JavaScript give it. */
    private void mask(int mask, int bits) {
        json.writeNumberProperty("mask", mask);
        json.writeNumberProperty("bits", bits);
    }

    private void range(NumberRange range) {
        json.writeStringProperty("space", range.space().name());
        json.writeNumberProperty("first", range.first());
        json.writeNumberProperty("last", range.last());
        json.writeStringProperty("owner", range.owner());
        json.writeStringProperty("header", range.header());
    }

    private void space(CodeSpace space) {
        json.writeObjectPropertyStart(space.name());
        json.writeStringProperty("layout", space.layout().name());
        json.writeEndObject();
    }

    private void doc(Doc doc) {
        json.writeStringProperty("table", doc.tableId());
        json.writeStringProperty("name", doc.name());
        json.writeName("value");
        if (doc.value() == null) {
            json.writeNull();
        } else {
            json.writeNumber(doc.value());
        }
        json.writeStringProperty("title", doc.title());
        json.writeStringProperty("text", doc.text());
        json.writeStringProperty("remedy", doc.remedy());
        json.writeStringProperty("url", doc.url());
        json.writeStringProperty("match", doc.match().word());
        json.writeStringProperty("release", doc.release());
    }
}
