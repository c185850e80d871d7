package dev.codebook.maven.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.codebook.docs.Documentation;
import dev.codebook.maven.input.Input;
import dev.codebook.model.Code.Scope;
import dev.codebook.model.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Something changes after a generation. The check must fail if another generation could have another result. */
class UpToDateCheckTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-02-02T02:02:02.123456Z"));
    private static final FileTime LATER = FileTime.from(Instant.parse("2021-02-02T02:02:02Z"));

    @TempDir
    Path folder;

    /** A change between a generation and the check. */
    private interface Change {
        void in(Path folder) throws IOException;
    }

    @BeforeEach
    void writeInputs() throws IOException {
        write("Include/10.0.1.0/shared/winerror.h", "#define ERROR_SUCCESS 0L\n#define ERROR_GATE 2L\n");
        write("Include/10.0.1.0/um/windows.h", "#include <winerror.h>\n");
        write("Include/10.0.1.0/um/other.h", "#define OTHER 1\n");
        write("Include/10.0.1.0/um/other.inl", "\n");
        write("Include/10.0.0.1/um/windows.h", "\n");
        write("pages/errors.html", "<table><tr><th>Code<th>Name<tr><td>2<td>ERROR_GATE</table>");
        write("remedies.yaml", "- code: ERROR_GATE\n  remedy: Open it.\n");
        write("plugin.jar", "version 1");
        write(
                "tables.json",
                "[{\"title\": \"Errors\", \"header\": \"winerror.h\", \"space\": \"WIN32\","
                        + " \"codes\": [{\"names\": [\"ERROR_*\"]}]}]");
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                row("nothing", true, folder -> {}),
                row("a header has a new time stamp", true, folder -> touch(winerror(folder))),
                row("a header is longer", false, folder -> write(winerror(folder), "#define ERROR_SUCCESS 0L\n\n")),
                row("a header has the same length and a new time stamp", false, folder -> {
                    alter(winerror(folder));
                    touch(winerror(folder));
                }),
                row("a header is deleted", false, folder -> Files.delete(winerror(folder))),
                row("a header that is read has a new name", false, folder -> {
                    var header = winerror(folder);
                    Files.move(header, header.resolveSibling("winerr0r.h"));
                }),
                row("a header that nothing includes is changed", true, folder -> write(um(folder, "other.h"), "// ")),
                row("a header that nothing includes is deleted", false, folder -> Files.delete(um(folder, "other.h"))),
                row("there is a new header", false, folder -> write(um(folder, "new.h"), "")),
                row("there is a new file that a header might include", false, folder -> write(um(folder, "a.inl"), "")),
                row(
                        "another release is changed",
                        true,
                        folder -> write(folder.resolve(OLDER + "/um/windows.h"), "// ")),
                row("there is a newer release", false, folder -> {
                    write(folder.resolve("Include/10.0.2.0/um/windows.h"), "\n");
                    write(folder.resolve("Include/10.0.2.0/shared/winerror.h"), "#define ERROR_SUCCESS 0L\n");
                }),
                row(
                        "the releases are deleted",
                        false,
                        folder -> Files.move(folder.resolve("Include"), folder.resolve("gone"))),
                row("the catalogue has a new time stamp", true, folder -> touch(folder.resolve("tables.json"))),
                row("the catalogue is changed", false, folder -> write(folder.resolve("tables.json"), "[]")),
                row("a page has a new time stamp", true, folder -> touch(folder.resolve("pages/errors.html"))),
                row("a page is changed", false, folder -> write(folder.resolve("pages/errors.html"), "<p>")),
                row("there is a new page", false, folder -> write(folder.resolve("pages/new.html"), "<p>")),
                row("a remedy is changed", false, folder -> write(folder.resolve("remedies.yaml"), "[]")),
                row("the plugin has a new time stamp", true, folder -> touch(folder.resolve("plugin.jar"))),
                row("the plugin is changed", false, folder -> write(folder.resolve("plugin.jar"), "version 2")),
                row("an output is deleted", false, folder -> Files.delete(folder.resolve("out/codebook.json"))),
                row("an output is altered", false, folder -> alter(folder.resolve("out/codebook.sqlite"))),
                row(
                        "there is another file in the output folder",
                        true,
                        folder -> write(folder.resolve("out/note.txt"), "mine")),
                row("the state is deleted", false, folder -> Files.delete(state(folder))),
                row("the state is empty", false, folder -> write(state(folder), "")));
    }

    private static final String OLDER = "Include/10.0.0.1";

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void outputsAreUpToDateIfNothingRelevantHasChanged(String name, boolean isUpToDate, Change change)
            throws Exception {
        age(
                folder.resolve("Include"),
                folder.resolve("tables.json"),
                folder.resolve("pages"),
                folder.resolve("remedies.yaml"),
                folder.resolve("plugin.jar"));
        var check = generated(request("Include"));

        change.in(folder);

        assertThat(check.isUpToDate()).isEqualTo(isUpToDate);
    }

    @Test
    void contentIsNotReadIfSizeAndTimeAreUnchanged() throws Exception {
        age(folder.resolve("Include"));
        var check = generated(request("Include"));

        alter(winerror(folder));
        age(winerror(folder));

        assertThat(check.isUpToDate()).isTrue();
    }

    @Test
    void aFileWithOnlyANewTimeStampIsReadOnce() throws Exception {
        age(folder.resolve("Include"));
        var check = generated(request("Include"));
        touch(winerror(folder));
        assertThat(check.isUpToDate()).isTrue();

        alter(winerror(folder));
        touch(winerror(folder));

        assertThat(check.isUpToDate()).isTrue();
    }

    @Test
    void anArchiveIsOneFile() throws Exception {
        var archive = folder.resolve("sdk-10.0.1.0.zip");
        zip(archive, "2L");
        age(archive);
        var check = generated(request("sdk-10.0.1.0.zip"));
        assertThat(check.isUpToDate()).isTrue();
        touch(archive);
        assertThat(check.isUpToDate()).isTrue();

        zip(archive, "3L");

        assertThat(check.isUpToDate()).isFalse();
    }

    @Test
    void aFolderOfArchivesIsAllOfThem() throws Exception {
        Files.createDirectories(folder.resolve("10.0.1.0"));
        var archive = folder.resolve("10.0.1.0/sdk.zip");
        zip(archive, "2L");
        age(archive);
        var check = generated(request("10.0.1.0"));
        assertThat(check.isUpToDate()).isTrue();

        zip(archive, "3L");

        assertThat(check.isUpToDate()).isFalse();
    }

    @Test
    void aCodebookIsAnInput() throws Exception {
        var published = folder.resolve("published.json");
        generate(request("Include"));
        Files.move(folder.resolve("out/codebook.json"), published);
        var check = generated(request(List.of(), List.of("published.json"), Scope.CODE, true));
        assertThat(check.isUpToDate()).isTrue();

        write(published, Files.readString(published) + "\n");

        assertThat(check.isUpToDate()).isFalse();
    }

    @Test
    void itDoesNotHoldForOtherParameters() throws Exception {
        generated(request("Include"));

        var others = request(List.of("Include"), List.of(), Scope.CONSTANT, true);

        assertThat(check(others).isUpToDate()).isFalse();
    }

    @Test
    void whetherDownloadsAreAllowedMakesNoDifference() throws Exception {
        generated(request(List.of("Include"), List.of(), Scope.CODE, true));

        var online = request(List.of("Include"), List.of(), Scope.CODE, false);

        assertThat(check(online).isUpToDate()).isTrue();
    }

    @Test
    void aDamagedStateIsIgnored() throws Exception {
        var check = generated(request("Include"));
        var bytes = Files.readAllBytes(state(folder));
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] ^= 1;
            Files.write(state(folder), bytes);
            assertThat(check.isUpToDate()).as("byte %d of %d", i, bytes.length).isFalse();
            bytes[i] ^= 1;
        }
        Files.write(state(folder), bytes);
        assertThat(check.isUpToDate()).isTrue();
    }

    @Test
    void theNextBuildCompletesASetThatAKilledRunLeftIncomplete() throws Exception {
        var check = generated(request("Include"));
        var state = Files.readAllBytes(state(folder));
        var older = Files.readString(winerror(folder));
        Files.move(folder.resolve("out"), folder.resolve("old"));
        write(winerror(folder), older.replace("2L", "3L"));
        generate(request("Include"));
        var complete = contents(folder.resolve("out"));

        // A kill after the first move: one new file, a temporary folder, and the old state.
        Files.write(state(folder), state);
        Files.move(folder.resolve("out"), folder.resolve("new"));
        Files.move(folder.resolve("old"), folder.resolve("out"));
        Files.move(
                folder.resolve("new/codebook.json"),
                folder.resolve("out/codebook.json"),
                StandardCopyOption.REPLACE_EXISTING);
        write("out/.codebook-1/1.tmp", "half");
        assertThat(check.isUpToDate()).isFalse();
        write(winerror(folder), older);
        assertThat(check.isUpToDate()).as("with the headers of the old state").isFalse();

        write(winerror(folder), older.replace("2L", "3L"));
        generate(request("Include"));
        assertThat(contents(folder.resolve("out"))).isEqualTo(complete);
        assertThat(check.isUpToDate()).isTrue();
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        folder.relativize(file).toString(),
                        Digest.of(file, Digest.SHA256).hex());
            }
        }
        return contents;
    }

    @Test
    void itDoesNotHoldIfTheStateCannotBeRecorded() throws Exception {
        write("state", "in the way");

        var notes = generate(request("Include")).notes();

        assertThat(check(request("Include")).isUpToDate()).isFalse();
        assertThat(notes).anyMatch(note -> note.startsWith("the state of the generation cannot be recorded: "));
    }

    private static Arguments row(String name, boolean isUpToDate, Change change) {
        return arguments(name, isUpToDate, change);
    }

    private UpToDateCheck generated(GenerateRequest request) throws Exception {
        var check = check(request);
        assertThat(check.isUpToDate()).isFalse();
        generate(request);
        return check;
    }

    private GenerateOutcome generate(GenerateRequest request) throws Exception {
        return new GenerateGoal(discarded -> {}, classPath()).run(request);
    }

    private UpToDateCheck check(GenerateRequest request) {
        return new UpToDateCheck(request, classPath());
    }

    private List<Path> classPath() {
        return List.of(folder.resolve("plugin.jar"));
    }

    private GenerateRequest request(String sdk) {
        return request(List.of(sdk), List.of(), Scope.CODE, true);
    }

    private GenerateRequest request(List<String> sdks, List<String> codebooks, Scope scope, boolean offline) {
        var cache = folder.resolve("cache").toString();
        var input = new Input(
                sdks, List.of(), codebooks, List.of(), scope, "tables.json", folder.toString(), cache, offline);
        return new GenerateRequest(
                input,
                List.of(Documentation.Source.of("pages"), Documentation.Source.of("remedies.yaml")),
                List.of("json", "sqlite", "java"),
                "codebook",
                false,
                true,
                folder.resolve("out").toString(),
                folder.resolve("state").toString());
    }

    private static Path winerror(Path folder) {
        return folder.resolve("Include/10.0.1.0/shared/winerror.h");
    }

    private static Path um(Path folder, String name) {
        return folder.resolve("Include/10.0.1.0/um").resolve(name);
    }

    private static Path state(Path folder) throws IOException {
        try (var files = Files.list(folder.resolve("state"))) {
            return files.findFirst().orElseThrow();
        }
    }

    private void write(String path, String content) throws IOException {
        write(folder.resolve(path), content);
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    /** Changes the content, but not the size. */
    private static void alter(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length - 2] ^= 1;
        Files.write(file, bytes);
    }

    private static void touch(Path file) throws IOException {
        Files.setLastModifiedTime(file, LATER);
    }

    private static void age(Path... places) throws IOException {
        for (var place : places) {
            try (var files = Files.walk(place)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    Files.setLastModifiedTime(file, LONG_AGO);
                }
            }
        }
    }

    private static void zip(Path archive, String value) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (var header : List.of("um/windows.h", "shared/winerror.h")) {
                zip.putNextEntry(new ZipEntry(header));
                zip.write(("#define ERROR_GATE " + value + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
