package dev.codebook.maven.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.docs.Documentation;
import dev.codebook.maven.input.Input;
import dev.codebook.maven.input.TestInput;
import dev.codebook.model.Code;
import dev.codebook.model.CodeTable;
import dev.codebook.model.ProblemException;
import dev.codebook.output.json.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole goal without Maven: headers in the layout of mingw-w64 in, files out, or a message and no files. */
class GenerateGoalTest {

    private static final Map<String, String> HEADERS = new TreeMap<>(Map.of(
            "_mingw_mac.h", "#define __MINGW64_VERSION_MAJOR 10\n",
            "windows.h", "#include <winerror.h>\n",
            "winerror.h", "#define ERROR_SUCCESS 0L\n#define ERROR_FILE_NOT_FOUND 2L\n"));

    @TempDir
    Path folder;

    @BeforeEach
    void writeHeaders() throws IOException {
        for (var header : HEADERS.entrySet()) {
            Files.createDirectories(sdk());
            Files.writeString(sdk().resolve(header.getKey()), header.getValue());
        }
    }

    @Test
    void writesEveryFormatAndReportsItsPlace() throws Exception {
        var result = generate(sdk(), List.of());

        assertThat(result.summary())
                .filteredOn(line -> !line.startsWith("mingw-w64-10.0.0 lacks these headers of the catalogue: "))
                .startsWith(
                        "mingw-w64-10.0.0: 2 codes in 1 table, from 3 headers",
                        "json   " + output().resolve("codebook.json"),
                        "sqlite " + output().resolve("codebook.sqlite"),
                        "java   " + output().resolve("java"));
        assertThat(output().resolve("codebook.json")).content().contains("\"ERROR_FILE_NOT_FOUND\"");
        assertThat(output().resolve("codebook.sqlite")).isNotEmptyFile();
        assertThat(output().resolve("java")).isNotEmptyDirectory();
        assertThat(output().resolve("java-resources")).isNotEmptyDirectory();
    }

    @Test
    void withConstantsTheSummaryCountsEveryDefinition() throws Exception {
        Files.writeString(
                sdk().resolve("other.h"),
                "#define ERROR_FILE_NOT_FOUND 3L\n#define FLAGS (FLAG_A | FLAG_B)\n#define NAME \"n\"\n#define EMPTY\n");

        var result = constants(List.of("winerror.h", "other.h"), List.of("json", "sqlite"));

        assertThat(result.summary())
                .startsWith(
                        "mingw-w64-10.0.0: 2 codes and 1 other constant in 2 tables, from 4 headers",
                        "6 definitions in 2 headers: constant 3, empty 1, string 1, unresolved 1",
                        "1 of these without a value might be constants; see unresolved in json and sqlite",
                        "1 name has different values in different headers, among them 1 of codes: ERROR_FILE_NOT_FOUND;"
                                + " see conflicts in json and sqlite");
    }

    @Test
    void constantsThatLookLikeCodesOfHeadersWithoutATableAreCounted() throws Exception {
        Files.writeString(
                sdk().resolve("gates.h"), "typedef long HRESULT;\n#define GATE_E_SHUT ((HRESULT)0x80040201L)\n");
        var one = constants(List.of("winerror.h", "gates.h"), List.of("json"));
        Files.writeString(sdk().resolve("other.h"), "typedef long NTSTATUS;\n#define GATE_ODD ((NTSTATUS)1)\n");
        var two = constants(List.of("gates.h", "other.h"), List.of("java"));

        assertThat(one.summary())
                .contains("1 constant looks like a code, and its header has no code table: gates.h 1;"
                        + " see unclaimed in json");
        assertThat(two.summary())
                .contains("2 constants look like codes, and their headers have no code table: gates.h 1, other.h 1;"
                        + " -Dcodebook.formats=json,sqlite would list them");
    }

    @Test
    void ofManyConflictsTheSummaryNamesSome() throws Exception {
        for (var header : List.of("winerror.h", "other.h")) {
            var text = new StringBuilder("#define FLAG " + header.length() + "\n");
            for (char c = 'A'; c <= 'G'; c++) {
                text.append("#define ERROR_")
                        .append(c)
                        .append(' ')
                        .append(header.length())
                        .append("L\n");
            }
            Files.writeString(sdk().resolve(header), text);
        }

        var result = constants(List.of("winerror.h", "other.h"), List.of("java"));

        assertThat(result.summary())
                .contains("8 names have different values in different headers, among them 7 of codes: ERROR_A, ERROR_B,"
                        + " ERROR_C, ERROR_D, ERROR_E and 2 more; -Dcodebook.formats=json,sqlite would list them");
    }

    @Test
    void releasesAreMergedIntoOneCodebookAndCountedSeparately() throws Exception {
        writeReleases();

        var result =
                run(input(List.of(folder.resolve("Include").toString()), List.of("all"), List.of(), List.of("w*.h")));

        assertThat(result.summary())
                .startsWith(
                        "10.0.9600.0: 2 codes in 1 table, from 1 header",
                        "10.0.10240.0: 3 codes in 2 tables, from 2 headers");
        assertThat(JsonReader.read(output().resolve("codebook.json")).tables())
                .extracting(CodeTable::id)
                .containsExactly("winerror", "wininet");
    }

    @Test
    void aReleaseIsAddedToACodebookWithoutTheHeadersOfItsReleases() throws Exception {
        writeReleases();
        var include = folder.resolve("Include").toString();
        run(input(List.of(include), List.of("all"), List.of(), List.of()));
        var expected = contents();
        run(input(List.of(include), List.of("10.0.10240.0"), List.of(), List.of()));
        Files.move(output().resolve("codebook.json"), folder.resolve("published.json"));

        run(input(List.of(include), List.of("10.0.9600.0"), List.of("published.json"), List.of()));

        assertThat(contents()).isEqualTo(expected);
    }

    @Test
    void codebooksAreMergedWithoutAnyHeaders() throws Exception {
        writeReleases();
        var include = folder.resolve("Include").toString();
        run(input(List.of(include), List.of("all"), List.of(), List.of()));
        var expected = contents();
        for (var release : List.of("10.0.9600.0", "10.0.10240.0")) {
            run(input(List.of(include), List.of(release), List.of(), List.of()));
            Files.move(output().resolve("codebook.json"), folder.resolve(release + ".json"));
        }

        run(input(List.of(), List.of(), List.of("10.0.10240.0.json", "10.0.9600.0.json"), List.of()));

        assertThat(contents()).isEqualTo(expected);
    }

    @Test
    void aHeaderThatTheUserNamesMustBeInOneOfSeveralReleases() throws Exception {
        writeReleases();
        var include = List.of(folder.resolve("Include").toString());

        run(input(include, List.of("all"), List.of(), List.of("wininet.h")));

        assertThatThrownBy(() -> run(input(include, List.of("all"), List.of(), List.of("winerror.h", "winnet.h"))))
                .hasMessage(
                        "winnet.h: error: no release has such a header: check the spelling, or use a pattern such as win*.h");
    }

    @Test
    void errorsOfSeveralReleasesNameTheRelease() throws Exception {
        writeReleases();
        Files.write(folder.resolve("Include/10.0.9600.0/um/winerror.h"), new byte[] {'M', 'Z', 0});

        assertThatThrownBy(() ->
                        run(input(List.of(folder.resolve("Include").toString()), List.of("all"), List.of(), List.of())))
                .hasMessage(
                        "10.0.9600.0/um/winerror.h:1:3: error: not a text file: expected a header, found a NUL byte;"
                                + " download the file again");
    }

    @Test
    void aCodebookThatDoesNotExistAndFilesThatAreNotCodebooks() throws Exception {
        Files.writeString(folder.resolve("none.json"), "[]");

        assertThatThrownBy(() -> run(input(List.of(), List.of(), List.of("absent.json"), List.of())))
                .hasMessage("absent.json: error: no such file: expected a codebook.json");
        assertThatThrownBy(() -> run(input(List.of(), List.of(), List.of("none.json"), List.of())))
                .hasMessage(
                        "none.json:1:1: error: expected an object; generate the codebook again, or download it again");
        Files.writeString(folder.resolve("no.sqlite"), "SQLite format 3\0");
        assertThatThrownBy(() -> run(input(List.of(), List.of(), List.of("no.sqlite"), List.of())))
                .hasMessage(
                        "no.sqlite: error: expected a codebook.json, found a SQLite database, which does not contain"
                                + " everything that merging needs: name the codebook.json that was written with it");
    }

    @Test
    void aReleaseThatDiffersFromTheOneInTheCodebookIsRefused() throws Exception {
        generate(sdk(), List.of());
        Files.move(output().resolve("codebook.json"), folder.resolve("published.json"));
        Files.writeString(sdk().resolve("winerror.h"), "#define ERROR_SUCCESS 1L\n");

        assertThatThrownBy(() -> run(input(List.of("sdk"), List.of(), List.of("published.json"), List.of())))
                .hasMessage("mingw-w64-10.0.0: error: the two copies differ, first in ERROR_FILE_NOT_FOUND of"
                        + " winerror: leave one out, or generate both again");
    }

    /** The second release has a new header and a new code. */
    private void writeReleases() throws IOException {
        var old = Files.createDirectories(folder.resolve("Include/10.0.9600.0/um"));
        Files.writeString(old.resolve("winerror.h"), "#define ERROR_SUCCESS 0L\n#define ERROR_GONE 2L\n");
        var newer = Files.createDirectories(folder.resolve("Include/10.0.10240.0/um"));
        Files.writeString(newer.resolve("winerror.h"), "\n#define ERROR_SUCCESS 0L\n#define ERROR_NEW 3L\n");
        Files.writeString(newer.resolve("wininet.h"), "#define ERROR_INTERNET_X 12001\n");
    }

    @Test
    void messagesAreLeftOutOfHeadersAndOfCodebooks() throws Exception {
        Files.writeString(
                sdk().resolve("winerror.h"),
                "//\n// MessageId: ERROR_X\n//\n// MessageText:\n//\n// It is broken.\n//\n#define ERROR_X 5L\n");
        var headers = input(List.of("sdk"), List.of(), List.of(), List.of());
        var formats = List.of("json", "sqlite", "java", "csv", "html");
        run(headers, formats);
        assertThat(output().resolve("codebook.json")).content().contains("It is broken.");
        Files.move(output().resolve("codebook.json"), folder.resolve("published.json"));

        runWithoutMessages(headers, formats);
        var expected = contents();
        runWithoutMessages(input(List.of(), List.of(), List.of("published.json"), List.of()), formats);

        assertThat(contents()).isEqualTo(expected);
        var hidden = HexFormat.of().formatHex("It is broken.".getBytes(StandardCharsets.UTF_8));
        assertThat(expected.values())
                .isNotEmpty()
                .allSatisfy(content -> assertThat(content).doesNotContain(hidden));
    }

    @Test
    void withoutMessagesPagesAreLeftOutButNotRemedies() throws Exception {
        Files.writeString(sdk().resolve("winerror.h"), "#define ERROR_X 5L\n");
        var pages = Files.createDirectory(folder.resolve("pages"));
        Files.writeString(pages.resolve("page.md"), "| Code | Cause |\n|---|---|\n| ERROR_X | Said by others. |\n");
        Files.writeString(pages.resolve("remedies.yaml"), "- code: ERROR_X\n  remedy: Said by us.\n");
        var headers = input(List.of("sdk"), List.of(), List.of(), List.of());
        var docs = List.of(Documentation.Source.of("pages"));

        assertThat(documented(headers, docs, true)).contains("Said by others.", "Said by us.");
        Files.move(output().resolve("codebook.json"), folder.resolve("published.json"));

        assertThat(documented(headers, docs, false)).contains("Said by us.").doesNotContain("Said by others.");
        var published = input(List.of(), List.of(), List.of("published.json"), List.of());
        assertThat(documented(published, List.of(), false)).contains("ERROR_X").doesNotContain("Said by");
    }

    private String documented(Input input, List<Documentation.Source> docs, boolean messages) throws Exception {
        TestRequest.generate(
                new GenerateRequest(input, docs, List.of("json"), "codes", false, messages, output().toString(), null));
        return Files.readString(output().resolve("codebook.json"));
    }

    @Test
    void theSameInputGivesTheSameBytes() throws Exception {
        generate(sdk(), List.of());
        var first = contents();

        generate(sdk(), List.of());

        assertThat(contents()).isEqualTo(first);
    }

    @Test
    void aFolderThatDoesNotExist() {
        fails(
                folder.resolve("absent"),
                List.of(),
                folder.resolve("absent")
                        + ": error: does not exist: specify a folder of SDK headers or an archive of them");
    }

    @Test
    void aHeaderThatTheUserNamesAndTheReleaseLacks() {
        fails(
                sdk(),
                List.of("winerror.h", "wininet.h"),
                "wininet.h: error: the release mingw-w64-10.0.0 has no such header: check the spelling, or use a pattern such as win*.h");
    }

    @Test
    void aHeaderThatIsABinaryFile() throws IOException {
        Files.write(sdk().resolve("winerror.h"), new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0});

        fails(
                sdk(),
                List.of(),
                "winerror.h:1:4: error: not a text file: expected a header, found a NUL byte; download the file again");
    }

    @Test
    void headersWithoutACode() {
        fails(
                sdk(),
                List.of("windows.h"),
                "mingw-w64-10.0.0: error: the selected headers contain no code: select other headers, or set scope=constants to take every integer constant");
    }

    @Test
    void aFailureKeepsTheFilesOfThePreviousRun() throws Exception {
        generate(sdk(), List.of());
        var before = contents();

        assertThatThrownBy(() -> generate(sdk(), List.of("wininet.h"))).isInstanceOf(ProblemException.class);

        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void anArchiveCutInHalf() throws IOException {
        Path archive = zip(HEADERS.keySet());
        byte[] whole = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(whole, whole.length / 2));

        fails(archive, List.of(), archive + ": error: cannot be read: the archive is truncated: download it again");
    }

    @Test
    void anArchiveWithAnEntryThatPointsOutsideChangesNothing() throws Exception {
        generate(sdk(), List.of());
        var before = everything();
        Path archive = zip(List.of("windows.h", "winerror.h", "../../out.h"));

        assertThatThrownBy(() -> generate(archive, List.of()))
                .hasMessage(archive + ": error: cannot be read: entry '../../out.h' points outside the archive:"
                        + " the archive is not used");
        Files.delete(archive);
        assertThat(everything()).isEqualTo(before);
    }

    /** Every file below the test's folder, with a hash of its content. */
    private Map<String, Integer> everything() throws IOException {
        var files = new TreeMap<String, Integer>();
        try (var paths = Files.walk(folder)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                files.put(file.toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    private Path zip(Collection<String> headers) throws IOException {
        Path archive = folder.resolve("sdk.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (var header : headers) {
                zip.putNextEntry(new ZipEntry(header));
                zip.write(HEADERS.getOrDefault(header, "").getBytes(StandardCharsets.UTF_8));
            }
        }
        return archive;
    }

    @Test
    void anOutputFolderThatIsAFile() throws IOException {
        Files.writeString(output(), "in the way");

        assertThatThrownBy(() -> generate(sdk(), List.of()))
                .isInstanceOf(ProblemException.class)
                .hasMessage(output() + ": error: cannot be written: " + output()
                        + " is a file: make it writable, or name another folder with -Dcodebook.outputDirectory");
    }

    private void fails(Path sdk, List<String> headers, String message) {
        assertThatThrownBy(() -> generate(sdk, headers))
                .isInstanceOf(ProblemException.class)
                .hasMessage(message);
        assertThat(output()).doesNotExist();
    }

    private GenerateOutcome generate(Path sdk, List<String> headers) throws ProblemException {
        return run(input(List.of(sdk.toString()), List.of(), List.of(), headers));
    }

    private GenerateOutcome constants(List<String> headers, List<String> formats) throws ProblemException {
        var sdks = List.of(sdk().toString());
        return run(TestInput.of(folder, sdks, List.of(), List.of(), headers, Code.Scope.CONSTANT), formats);
    }

    private Input input(List<String> sdks, List<String> releases, List<String> codebooks, List<String> headers) {
        return TestInput.of(folder, sdks, releases, codebooks, headers);
    }

    private GenerateOutcome run(Input input) throws ProblemException {
        return run(input, List.of("json", "sqlite", "java"));
    }

    private GenerateOutcome run(Input input, List<String> formats) throws ProblemException {
        return TestRequest.generate(TestRequest.of(input, formats, output()));
    }

    private void runWithoutMessages(Input input, List<String> formats) throws ProblemException {
        TestRequest.generate(new GenerateRequest(
                input, List.of(), formats, "com.example.codes", false, false, output().toString(), null));
    }

    private Map<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(output())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file.toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return contents;
    }

    private Path sdk() {
        return folder.resolve("sdk");
    }

    private Path output() {
        return folder.resolve("codebook");
    }
}
