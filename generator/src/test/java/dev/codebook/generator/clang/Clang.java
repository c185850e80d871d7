package dev.codebook.generator.clang;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.codebook.grammar.SourceText;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs clang as MSVC for x64, and reads what it has to say. */
public final class Clang {

    private static final Pattern ERROR = Pattern.compile("(.*?):(\\d+):\\d+: (?:fatal )?error: (.*)");

    private static final List<String> AS_MSVC = List.of(
            "--target=x86_64-pc-windows-msvc",
            "-fms-extensions",
            "-fms-compatibility",
            "-fms-compatibility-version=19.16",
            "-ferror-limit=0",
            "-nostdinc",
            "-w",
            "-x",
            "c++");

    private Clang() {}

    /** One error of the compiler. */
    public record Problem(String file, int line, String message) {}

    /** Skips the test, and says so, where there is no clang. */
    public static void required() {
        boolean isThere = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "clang")));
        if (!isThere) {
            System.out.println("NOT RUN: there is no clang on the PATH");
        }
        assumeTrue(isThere, "there is no clang on the PATH");
    }

    /** The errors in a source. */
    public static List<Problem> errors(Path source, String... options) throws IOException, InterruptedException {
        return run(source, "-fsyntax-only", options)
                .map(ERROR::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(match -> new Problem(match.group(1), Integer.parseInt(match.group(2)), match.group(3)))
                .toList();
    }

    /** The {@code #define}s that hold at the end of a source. */
    public static List<String> macros(Path source, String... options) throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of(options));
        all.add("-dM");
        return run(source, "-E", all.toArray(String[]::new))
                .filter(line -> line.startsWith("#define "))
                .map(line -> line.substring("#define ".length()))
                .toList();
    }

    /** What macros make of a source in plain C: the texts between each {@code @} and {@code @end}, line ends as blanks. */
    public static List<String> preprocessed(Path source) throws IOException, InterruptedException {
        var text = run(source, "-E", "-P", "-xc", "-fno-ms-compatibility", "-fno-ms-extensions")
                .collect(Collectors.joining(" "));
        return Stream.of(text.split("@end"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /**
     * Preprocesses a file as plain C without predefined macros.
     *
     * @param folder where quoted includes are found
     * @return the lines of the output; empty if the compiler reports an error
     */
    public static Optional<List<String>> preprocessed(Path source, Path folder)
            throws IOException, InterruptedException {
        var output = Files.createTempFile(source.toAbsolutePath().getParent(), "clang", ".txt");
        var process = new ProcessBuilder(
                        "clang",
                        "-E",
                        "-P",
                        "-w",
                        "-undef",
                        "-nostdinc",
                        "-xc",
                        "-std=gnu11",
                        "-iquote",
                        folder.toString(),
                        source.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(output.toFile())
                .start();
        return process.waitFor() == 0
                ? Optional.of(SourceText.decode("output", Files.readAllBytes(output))
                        .text()
                        .lines()
                        .toList())
                : Optional.empty();
    }

    private static Stream<String> run(Path source, String action, String... options)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("clang", action));
        command.addAll(AS_MSVC);
        command.addAll(List.of(options));
        command.add(source.toString());
        var output = Files.createTempFile(source.toAbsolutePath().getParent(), "clang", ".txt");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("clang did not end: " + String.join(" ", command));
        }
        return Files.readAllLines(output).stream();
    }
}
