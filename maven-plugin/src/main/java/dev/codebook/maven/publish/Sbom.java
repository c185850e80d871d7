package dev.codebook.maven.publish;

import dev.codebook.model.Codebook;
import dev.codebook.model.Digest;
import dev.codebook.model.Release;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes the bill of materials of published tables as a CycloneDX document (1.6, JSON): the files with their digests,
 * and the headers that the files were generated from, with their licences. The document contains neither a time nor a
 * serial number, because these would differ on every run.
 */
final class Sbom {

    private static final String SPECIFICATION = "1.6";
    private static final JsonFactory FACTORY = new JsonFactory();

    private Sbom() {}

    /**
     * Writes the document in UTF-8 with {@code \n} line ends, and does not close {@code out}.
     *
     * @param plugin the version of this plugin
     */
    static void write(ProjectId project, Codebook codebook, List<Published> files, String plugin, OutputStream out)
            throws IOException {
        try {
            var json = FACTORY.createGenerator(new Layout(), out);
            write(json, document(project, codebook.releases(), files, plugin));
            json.writeRaw('\n');
            json.flush();
        } catch (JacksonException e) {
            throw new IOException("SBOM: error: " + e.getOriginalMessage(), e);
        }
    }

    private static Map<String, Object> document(
            ProjectId project, List<Release> releases, List<Published> files, String plugin) {
        var tool = object(
                "type", "application", "group", "dev.codebook", "name", "codebook-maven-plugin", "version", plugin);
        var component = object(
                "type", "data",
                "bom-ref", project.purl(),
                "group", project.groupId(),
                "name", project.artifactId(),
                "version", project.version(),
                "purl", project.purl());
        var parts = Stream.concat(
                        files.stream().map(file -> file(project, file)),
                        releases.stream().map(Sbom::headers))
                .toList();
        return object(
                "$schema",
                "http://cyclonedx.org/schema/bom-" + SPECIFICATION + ".schema.json",
                "bomFormat",
                "CycloneDX",
                "specVersion",
                SPECIFICATION,
                "version",
                1,
                "metadata",
                object("tools", object("components", List.of(tool)), "component", component),
                "components",
                parts,
                "dependencies",
                dependencies(project, parts));
    }

    private static Map<String, Object> file(ProjectId project, Published file) {
        return object(
                "type", "file",
                "bom-ref", file.purl(project),
                "name", file.fileName(project),
                "version", project.version(),
                "hashes", List.of(hash(file.sha256()), hash(file.sha512())),
                "purl", file.purl(project));
    }

    private static Map<String, Object> hash(Digest digest) {
        return object("alg", digest.algorithm(), "content", digest.hex());
    }

    private static Map<String, Object> headers(Release release) {
        var family = HeaderFamily.of(release);
        var headerCount = object("name", "codebook:headerCount", "value", Integer.toString(release.headerCount()));
        return object(
                "type",
                "data",
                "bom-ref",
                "headers:" + release.name(),
                "name",
                family.title() + " headers",
                "version",
                release.name(),
                "licenses",
                family.licences().stream()
                        .map(licence -> object("license", object("name", licence)))
                        .toList(),
                "properties",
                List.of(headerCount));
    }

    /**
     * Returns the dependencies: the project depends on all parts. A part without dependencies must have an empty list
     * (CycloneDX 1.6, dependencies).
     */
    private static List<Map<String, Object>> dependencies(ProjectId project, List<Map<String, Object>> parts) {
        var references = parts.stream().map(part -> part.get("bom-ref")).toList();
        return Stream.concat(
                        Stream.of(object("ref", project.purl(), "dependsOn", references)),
                        references.stream().map(reference -> object("ref", reference, "dependsOn", List.of())))
                .toList();
    }

    /** Returns a JSON object. The name of each property is followed by its value. */
    private static Map<String, Object> object(Object... properties) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < properties.length; i += 2) {
            object.put((String) properties[i], properties[i + 1]);
        }
        return object;
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> object) {
            json.writeStartObject();
            object.forEach((name, part) -> write(json.writeName((String) name), part));
            json.writeEndObject();
        } else if (value instanceof List<?> array) {
            json.writeStartArray();
            array.forEach(part -> write(json, part));
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else {
            json.writeString((String) value);
        }
    }

    /** Indents with line ends that do not depend on the platform. */
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
