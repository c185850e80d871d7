package dev.codebook.maven.publish;

import dev.codebook.model.Codebook;
import dev.codebook.model.Digest;
import dev.codebook.model.Release;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes what published tables consist of, as a CycloneDX document (1.6, JSON): the files with their digests, and the
 * headers that they were made from, with the licences of these. It has neither a time nor a serial number, which would be
 * others with each run.
 */
final class Sbom {

    private static final String SPECIFICATION = "1.6";
    private static final JsonFactory FACTORY = new JsonFactory();

    private final ProjectId project;
    private final Codebook codebook;
    private final List<Published> files;
    private final JsonGenerator json;

    private Sbom(ProjectId project, Codebook codebook, List<Published> files, JsonGenerator json) {
        this.project = project;
        this.codebook = codebook;
        this.files = files;
        this.json = json;
    }

    /**
     * Writes the document, in UTF-8, each line ending in {@code \n}.
     *
     * @param codebook that the files hold
     * @param plugin the version of this plugin
     * @param out stays open
     * @throws IOException if {@code out} fails
     */
    static void write(ProjectId project, Codebook codebook, List<Published> files, String plugin, OutputStream out)
            throws IOException {
        try {
            var json = FACTORY.createGenerator(new Layout(), out);
            new Sbom(project, codebook, files, json).write(plugin);
            json.writeRaw('\n');
            json.flush();
        } catch (JacksonException e) {
            throw new IOException("SBOM: error: " + e.getOriginalMessage(), e);
        }
    }

    private void write(String plugin) {
        json.writeStartObject();
        json.writeStringProperty("$schema", "http://cyclonedx.org/schema/bom-" + SPECIFICATION + ".schema.json");
        json.writeStringProperty("bomFormat", "CycloneDX");
        json.writeStringProperty("specVersion", SPECIFICATION);
        json.writeNumberProperty("version", 1);
        metadata(plugin);
        json.writeArrayPropertyStart("components");
        files.forEach(this::file);
        codebook.releases().forEach(this::headers);
        json.writeEndArray();
        json.writeArrayPropertyStart("dependencies");
        dependencies();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void metadata(String plugin) {
        json.writeObjectPropertyStart("metadata");
        json.writeObjectPropertyStart("tools");
        json.writeArrayPropertyStart("components");
        json.writeStartObject();
        json.writeStringProperty("type", "application");
        json.writeStringProperty("group", "dev.codebook");
        json.writeStringProperty("name", "codebook-maven-plugin");
        json.writeStringProperty("version", plugin);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectPropertyStart("component");
        json.writeStringProperty("type", "data");
        json.writeStringProperty("bom-ref", project.purl());
        json.writeStringProperty("group", project.groupId());
        json.writeStringProperty("name", project.artifactId());
        json.writeStringProperty("version", project.version());
        json.writeStringProperty("purl", project.purl());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void file(Published file) {
        json.writeStartObject();
        json.writeStringProperty("type", "file");
        json.writeStringProperty("bom-ref", purl(file));
        json.writeStringProperty("name", file.fileName(project));
        json.writeStringProperty("version", project.version());
        json.writeArrayPropertyStart("hashes");
        hash(file.sha256());
        hash(file.sha512());
        json.writeEndArray();
        json.writeStringProperty("purl", purl(file));
        json.writeEndObject();
    }

    private void hash(Digest digest) {
        json.writeStartObject();
        json.writeStringProperty("alg", digest.algorithm());
        json.writeStringProperty("content", digest.hex());
        json.writeEndObject();
    }

    private void headers(Release release) {
        var family = HeaderFamily.of(release);
        json.writeStartObject();
        json.writeStringProperty("type", "data");
        json.writeStringProperty("bom-ref", reference(release));
        json.writeStringProperty("name", family.title() + " headers");
        json.writeStringProperty("version", release.name());
        json.writeArrayPropertyStart("licenses");
        family.licences().forEach(this::licence);
        json.writeEndArray();
        json.writeArrayPropertyStart("properties");
        json.writeStartObject();
        json.writeStringProperty("name", "codebook:headerCount");
        json.writeStringProperty("value", Integer.toString(release.headerCount()));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void licence(String name) {
        json.writeStartObject();
        json.writeObjectPropertyStart("license");
        json.writeStringProperty("name", name);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The tables come from all of the headers; what has no dependencies has to say so. */
    private void dependencies() {
        var parts = Stream.concat(
                        files.stream().map(this::purl),
                        codebook.releases().stream().map(Sbom::reference))
                .toList();
        dependency(project.purl(), parts);
        parts.forEach(part -> dependency(part, List.of()));
    }

    private void dependency(String reference, List<String> others) {
        json.writeStartObject();
        json.writeStringProperty("ref", reference);
        json.writeArrayPropertyStart("dependsOn");
        others.forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private String purl(Published file) {
        return file.purl(project);
    }

    private static String reference(Release release) {
        return "headers:" + release.name();
    }

    /** Lines that end alike on every platform. */
    private static final class Layout extends ObjectWriteContext.Base {

        private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
