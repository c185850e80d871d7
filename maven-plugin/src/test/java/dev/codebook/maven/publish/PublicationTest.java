package dev.codebook.maven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.codebook.maven.Manual;
import dev.codebook.maven.generate.TestRequest;
import dev.codebook.maven.input.TestInput;
import dev.codebook.model.ProblemException;
import dev.codebook.output.Formats;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The goal {@code attach} without Maven: takes the output of {@code generate}, gives files to publish. */
class PublicationTest {

    private static final List<String> ALL = List.of("json", "sqlite", "java", "csv", "html");

    @TempDir
    Path folder;

    @BeforeEach
    void generate() throws Exception {
        var um = Files.createDirectories(folder.resolve("Include/10.0.1.0/um"));
        Files.writeString(um.resolve("winerror.h"), "// It is broken.\n#define ERROR_X 5L\n");
        var input = TestInput.of(folder, List.of("Include"), List.of(), List.of(), List.of());
        TestRequest.generate(TestRequest.of(input, ALL, tables()));
    }

    @Test
    void eachFormatHasAClassifierAndNotesAreAdded() throws Exception {
        assertThat(attach(List.of("json", "sqlite", "java")))
                .extracting(file -> file.classifier() + "." + file.type())
                .containsExactly(
                        "json.json",
                        "schema.json",
                        "sqlite.sqlite",
                        "java.jar",
                        "licence.txt",
                        "cyclonedx.json",
                        "sha256.txt",
                        "sha512.txt");
        assertThat(attach(ALL)).extracting(Attachment::classifier).contains("csv", "html");
        assertThat(attach(List.of("JSON "))).extracting(Attachment::classifier).doesNotContain("sqlite", "java");
    }

    @Test
    void everyFormatCanBePublished() {
        assertThat(PublishedFormat.ALL)
                .extracting(PublishedFormat::name)
                .isEqualTo(new Formats("codes", false).names());
    }

    @Test
    void thePageDescribesEveryArtifact() throws Exception {
        var page = Manual.text("publishing.md");

        assertThat(attach(ALL))
                .allSatisfy(file -> assertThat(page)
                        .containsPattern(
                                "\n\\|[^|\n]*`" + file.classifier() + "`, `" + file.type() + "`[^|\n]* \\| \\S"));
    }

    @Test
    void theJarHasSourceAndDataWithTheTimeOfTheProject() throws Exception {
        var files = run("10.0.1.0", List.of("json", "java"), "2026-11-01T01:00:00+01:00")
                .attachments();

        try (var jar = new JarFile(file(files, "java").toFile())) {
            assertThat(jar.stream())
                    .extracting(entry -> entry.getName())
                    .contains("com/example/codes/Winerror.java", "com/example/codes/codes.bin");
            assertThat(jar.stream())
                    .extracting(entry -> entry.getTimeLocal())
                    .containsOnly(LocalDateTime.of(2026, 11, 1, 0, 0));
        }
    }

    @Test
    void anotherRunGivesTheSameBytes() throws Exception {
        var first = contents(attach(ALL));

        assertThat(contents(attach(ALL))).isEqualTo(first);
    }

    @ParameterizedTest(name = "{0}sum")
    @ValueSource(strings = {"sha256", "sha512"})
    void theChecksumsMatchTheFilesInARepository(String algorithm) throws Exception {
        var files = attach(ALL);
        var repository = Files.createDirectories(folder.resolve("repository"));
        for (var file : files) {
            Files.copy(file.file(), repository.resolve("codes-10.0.1.0-" + file.classifier() + "." + file.type()));
        }

        assertThat(check(algorithm, repository))
                .hasSize(files.size() - 2)
                .allSatisfy(line -> assertThat(line).endsWith(": OK"));

        Files.writeString(repository.resolve("codes-10.0.1.0-licence.txt"), "another");
        assertThat(check(algorithm, repository)).contains("codes-10.0.1.0-licence.txt: FAILED");
    }

    @Test
    void theBillOfMaterialsIsValidAgainstTheCycloneDxSchema() throws Exception {
        var bom = Files.readString(file(attach(ALL), "cyclonedx"));
        var schema = cycloneDx();

        assertThat(schema.validate(bom, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(bom.replace("\"file\"", "\"paper\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(bom.replace("SHA-512", "CRC"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theBillOfMaterialsNamesFilesAndHeaders() throws Exception {
        var files = attach(List.of("json"));

        var bom = JsonMapper.shared().readTree(Files.readString(file(files, "cyclonedx")));

        assertThat(bom.at("/metadata/component/purl").asString()).isEqualTo("pkg:maven/com.example/codes@10.0.1.0");
        assertThat(bom.at("/components"))
                .extracting(component -> component.at("/name").asString())
                .containsExactly(
                        "codes-10.0.1.0-json.json",
                        "codes-10.0.1.0-schema.json",
                        "codes-10.0.1.0-licence.txt",
                        "Windows SDK headers");
        assertThat(bom.at("/components/0/purl").asString())
                .isEqualTo("pkg:maven/com.example/codes@10.0.1.0?classifier=json&type=json");
        assertThat(Files.readString(file(files, "sha256")))
                .startsWith(bom.at("/components/0/hashes/0/content").asString() + "  codes-");
        assertThat(bom.at("/components/3/version").asString()).isEqualTo("10.0.1.0");
        assertThat(bom.at("/dependencies/0/dependsOn").valueStream().map(JsonNode::asString))
                .contains("headers:10.0.1.0", bom.at("/components/0/bom-ref").asString());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', textBlock = """
            sqlite   |                      | codebook.formats: error: json is missing: add it, because other builds read published codes from the JSON file
            json,xml |                      | codebook.formats: error: there is no format 'xml': expected some of json, sqlite, java, csv, html, program
            json     | yesterday            | project.build.outputTimestamp: error: 'yesterday' is not a time between 1980 and 2099: expected a time such as 2026-11-01T00:00:00Z
            json     | 2026-11-01           | project.build.outputTimestamp: error: '2026-11-01' is not a time between 1980 and 2099: expected a time such as 2026-11-01T00:00:00Z
            json     | 1970-01-01T00:00:00Z | project.build.outputTimestamp: error: '1970-01-01T00:00:00Z' is not a time between 1980 and 2099: expected a time such as 2026-11-01T00:00:00Z
            json     | 0                    | project.build.outputTimestamp: error: '0' is not a time between 1980 and 2099: expected a time such as 2026-11-01T00:00:00Z
            """)
    void invalidParametersAreReported(String formats, @Nullable String timestamp, String message) {
        assertThatThrownBy(() -> run("10.0.1.0", List.of(formats.split(",")), timestamp))
                .isInstanceOf(ProblemException.class)
                .hasMessage(message);
        assertThat(work()).doesNotExist();
    }

    @Test
    void everyMissingFileIsReported() throws Exception {
        Files.delete(tables().resolve("codebook.json"));
        Files.delete(tables().resolve("codebook.sqlite"));

        assertThatThrownBy(() -> attach(List.of("json", "sqlite")))
                .isInstanceOf(ProblemException.class)
                .hasMessage(tables().resolve("codebook.json")
                        + ": error: does not exist: run the goal generate first, with the same formats\n"
                        + tables().resolve("codebook.sqlite")
                        + ": error: does not exist: run the goal generate first, with the same formats");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            10.0.1.0          |
            10.0.1.0-1        |
            10.0.1.0-SNAPSHOT |
            1.0               | com.example:codes:1.0: warning: the version does not name the release: expected a version such as 10.0.1.0
            """)
    void aVersionThatDoesNotNameTheReleaseGivesAWarning(String version, @Nullable String warning) throws Exception {
        assertThat(run(version, List.of("json"), null).warnings())
                .extracting(Object::toString)
                .isEqualTo(warning == null ? List.of() : List.of(warning));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-11-01T00:00:00Z, 2026-11-01T00:00",
        "2026-11-01T00:00:00+02:00, 2026-10-31T22:00",
        "1793491200, 2026-11-01T00:00",
        "x, 1980-01-02T00:00",
        "'', 1980-01-02T00:00",
        ", 1980-01-02T00:00",
    })
    void timestampsAreReadAsMavensPluginsDo(@Nullable String text, LocalDateTime time) throws Exception {
        assertThat(SourceJar.time(text)).isEqualTo(time);
    }

    private List<Attachment> attach(List<String> formats) throws Exception {
        return run("10.0.1.0", formats, null).attachments();
    }

    private Publication.Result run(String version, List<String> formats, @Nullable String timestamp) throws Exception {
        var project = new ProjectId("com.example", "codes", version);
        return Publication.make(new PublicationRequest(project, tables(), work(), formats, timestamp, "1.0.0"));
    }

    private Path tables() {
        return folder.resolve("codebook");
    }

    private Path work() {
        return folder.resolve("work");
    }

    private static Path file(List<Attachment> files, String classifier) {
        return files.stream()
                .filter(file -> file.classifier().equals(classifier))
                .findFirst()
                .orElseThrow()
                .file();
    }

    private static Map<String, String> contents(List<Attachment> files) throws IOException {
        var contents = new TreeMap<String, String>();
        for (var file : files) {
            contents.put(file.classifier(), Files.readString(file.file(), StandardCharsets.ISO_8859_1));
        }
        return contents;
    }

    /** The lines that {@code sha256sum --check} prints; the test is skipped, with a message, if there is no such program. */
    private static List<String> check(String algorithm, Path repository) throws Exception {
        var sums = "codes-10.0.1.0-" + algorithm + ".txt";
        try {
            var process = new ProcessBuilder(algorithm + "sum", "--check", sums)
                    .directory(repository.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            process.waitFor();
            return lines;
        } catch (IOException e) {
            Assumptions.abort("no program " + algorithm + "sum on the PATH: " + e.getMessage());
            throw e;
        }
    }

    private static Schema cycloneDx() {
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_7,
                        registry -> registry.schemaIdResolvers(
                                ids -> ids.mapPrefix("http://cyclonedx.org/schema/", "classpath:")))
                .getSchema(SchemaLocation.of("http://cyclonedx.org/schema/bom-1.6.schema.json"));
    }
}
