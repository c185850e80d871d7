package dev.codebook.output.program;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.codebook.index.IndexFile;
import dev.codebook.lookup.LookupCases;
import dev.codebook.lookup.answer.AnswerFormat;
import dev.codebook.model.Codebook;
import dev.codebook.output.Codebooks;
import dev.codebook.output.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the program as users do: in another JVM, in a folder without other files. */
class ProgramTest {

    @TempDir
    static Path folder;

    private static Path program;
    private static Path empty;

    /** What a run printed and returned. */
    private record Run(int status, String out, String err) {}

    @BeforeAll
    static void write() throws IOException {
        program = write(LookupCases.codebook(), "cases");
        empty = Files.createDirectory(folder.resolve("empty"));
    }

    private static Path write(Codebook codebook, String name) throws IOException {
        var formats = new Formats("codes", false).writers(List.of("program"));
        Formats.write(codebook, formats, folder.resolve(name));
        return folder.resolve(name).resolve("codebook.jar");
    }

    @Test
    void answersEveryCaseAsTheLookUpDoes() throws Exception {
        var lookup = IndexFile.lookup(LookupCases.codebook());
        var inputs = LookupCases.all()
                .map(LookupCases.Case::input)
                .filter(input -> !input.isBlank())
                .toList();
        for (var format : AnswerFormat.values()) {
            var arguments = new ArrayList<>(List.of("--format", format.word(), "--"));
            arguments.addAll(inputs);
            var run = run(arguments.toArray(String[]::new));

            assertThat(run.err).isEmpty();
            assertThat(run.out)
                    .isEqualTo(format.render(
                            lookup, inputs.stream().map(lookup::answer).toList(), false, 100));
        }
    }

    static Stream<Arguments> wrongUse() {
        return Stream.of(
                wrong("no input: expected a number, a name, or words of a message"),
                wrong("an input is empty: expected a number, a name, or words of a message", " "),
                wrong(
                        "unknown option --formt: expected --release, --language, --format, --help or --version, or -- before"
                                + " an input that starts with a minus",
                        "--formt=json",
                        "5"),
                wrong("--format has no value: expected one after it", "5", "--format"),
                wrong("unknown format xml: expected one of text, json, markdown, csv", "--format", "xml", "5"),
                wrong("unknown format csv of explain: expected one of text, json", "--format", "csv", "explain", "-"),
                wrong("no release 10.0.1.0: expected one of 10.0.16299.0, 10.0.20348.0", "--release", "10.0.1.0", "5"),
                wrong("no messages in the language de-DE: this codebook has en", "--language", "de-DE", "5"),
                wrong("explain expects one file, or - for standard input", "explain"),
                wrong("nowhere.log does not exist: expected a log, or - for standard input", "explain", "nowhere.log"),
                wrong(". is a folder: expected a log", "explain", "."));
    }

    private static Arguments wrong(String message, String... arguments) {
        return Arguments.of(List.of(arguments), message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void wrongUse(List<String> arguments, String message) throws Exception {
        assertThat(run(arguments.toArray(String[]::new)))
                .isEqualTo(new Run(2, "", "codebook: " + message + "\nSee java -jar codebook.jar --help\n"));
    }

    @Test
    void theStatusSaysWhetherAnythingWasFound() throws Exception {
        assertThat(run("5").status).isZero();
        assertThat(run("nonsense").status).isEqualTo(1);
        assertThat(run("nonsense", "5").status).isZero();
        assertThat(run("0x8600023").out).contains("perhaps RESOURCEMGR_E_RESOURCEALREADYOWNED");
        assertThat(run("0x8600023").status).as("only a guess").isEqualTo(1);
        assertThat(run("--release=10.0.16299.0", "--language=en-US", "-2147024891").out)
                .startsWith("E_ACCESSDENIED: General access denied error\n  -2147024891 = 0x80070005, ");
        assertThat(run("--", "--help").status).isEqualTo(1);
    }

    @Test
    void aReleaseHasItsOwnCodes() throws Exception {
        assertThat(run("--release", "10.0.16299.0", "0x8018002B").status).isZero();
        assertThat(run("--release", "10.0.20348.0", "0x8018002B").out)
                .startsWith("No header of this codebook has 0x8018002B.\n");
    }

    @Test
    void describesItself() throws Exception {
        assertThat(run("--help").out).startsWith("Looks up the error, status and result codes");
        assertThat(run("--version").out)
                .matches("Codebook \\d+\\.\\d+\\S*, \\d+ codes of 10\\.0\\.16299\\.0, 10\\.0\\.20348\\.0\n");
    }

    @Test
    void explainsALog() throws Exception {
        Files.writeString(empty.resolve("setup.log"), "begin\nhr=0x80070005\n");
        var run = run("explain", "setup.log");

        assertThat(run.out).contains("0x80070005  E_ACCESSDENIED  General access denied error");
        assertThat(run.status).isZero();
        assertThat(run("explain", "-").status).isEqualTo(1);
        assertThat(run("--format", "json", "explain", "setup.log").out).startsWith("{\n  \"releases\"");
        Files.delete(empty.resolve("setup.log"));
    }

    @Test
    void explainsALogWhileItGrows() throws Exception {
        var process = start(program, Map.of(), "explain", "-");
        try (var in = process.outputWriter(UTF_8);
                var out = process.inputReader(UTF_8)) {
            for (int line = 1; line <= 3; line++) {
                in.write("hr=0x80070005\n");
                in.flush();

                assertThat(out.readLine()).isEqualTo("      " + line + "  hr=0x80070005");
                assertThat(out.readLine()).contains("E_ACCESSDENIED");
                assertThat(out.readLine()).isEmpty();
            }
        }
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void theReaderOfTheOutputMayEndEarly() throws Exception {
        var large = write(Codebooks.large(1, 20_000), "large");
        var process = start(large, Map.of(), "*_*");
        try (var out = process.getInputStream()) {
            assertThat(out.readNBytes(10)).hasSize(10);
        }

        assertThat(process.waitFor()).isZero();
        assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8)).isEmpty();
    }

    @Test
    void aFullDiskIsAnError() throws Exception {
        var full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        var process =
                builder(program, Map.of(), "5").redirectOutput(full.toFile()).start();

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8)).startsWith("codebook: ");
    }

    @Test
    void hostileArgumentsAreText() throws Exception {
        var arguments = new ArrayList<String>(List.of("--"));
        Codebooks.HOSTILE_TEXTS.stream().filter(text -> !text.isBlank()).forEach(arguments::add);
        arguments.add("x".repeat(50_000));
        arguments.add("*".repeat(500));
        var run = run(arguments.toArray(String[]::new));

        assertThat(run.err).isEmpty();
        assertThat(run.status).isBetween(0, 1);
        assertThat(run.out.chars())
                .noneMatch(character -> character != '\n' && Character.getType(character) == Character.CONTROL);
    }

    @Test
    void linesFitTheColumnsOfTheEnvironment() throws Exception {
        var narrow = run(program, Map.of("COLUMNS", "50", "NO_COLOR", "1"), "0x80192ee7");

        assertThat(narrow.out).doesNotContain("\u001b");
        assertThat(narrow.out.lines().filter(line -> line.length() > 50))
                .allMatch(line -> !line.strip().contains(" ") || line.startsWith("    "));
    }

    @Test
    void hasTheSameBytesAgainAndReadableEntries() throws IOException {
        assertThat(write(LookupCases.codebook(), "again")).hasSameBinaryContentAs(program);
        try (var jar = new JarFile(program.toFile())) {
            var names = jar.stream().map(entry -> entry.getName()).toList();

            assertThat(names)
                    .startsWith("META-INF/MANIFEST.MF", "META-INF/LICENSE")
                    .contains("dev/codebook/lookup/codes.bin", "dev/codebook/lookup/texts.bin")
                    .noneMatch(name -> name.endsWith(".java"));
            assertThat(names.subList(2, names.size() - 2)).isSorted();
            assertThat(jar.getInputStream(jar.getEntry("META-INF/LICENSE"))).isNotEmpty();
        }
    }

    private static Run run(String... arguments) throws Exception {
        return run(program, Map.of(), arguments);
    }

    private static Run run(Path jar, Map<String, String> environment, String... arguments) throws Exception {
        var err = Files.createTempFile(folder, "err", ".txt");
        var process =
                builder(jar, environment, arguments).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        var out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), out, Files.readString(err));
    }

    private static Process start(Path jar, Map<String, String> environment, String... arguments) throws IOException {
        return builder(jar, environment, arguments).start();
    }

    private static ProcessBuilder builder(Path jar, Map<String, String> environment, String... arguments) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(empty.toFile());
        builder.environment().keySet().removeAll(List.of("COLUMNS", "NO_COLOR", "JAVA_TOOL_OPTIONS"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        return builder;
    }
}
