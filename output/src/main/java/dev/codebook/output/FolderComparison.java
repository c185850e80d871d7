package dev.codebook.output;

import dev.codebook.model.ProblemException;
import dev.codebook.output.diff.FileComparison;
import dev.codebook.output.diff.JsonComparison;
import dev.codebook.output.diff.TextComparison;
import dev.codebook.output.sqlite.SqliteComparison;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Compares a folder of committed tables with newly generated ones. Each file is compared by the rules of its format.
 * Also reports missing files, and Java files that are no longer generated. Ignores files that no writer writes.
 */
public final class FolderComparison {

    /** The comparisons, by file name, of files that can have the same content in different bytes. */
    private static final Map<String, FileComparison> BY_NAME =
            Map.of("codebook.json", new JsonComparison(), "codebook.sqlite", new SqliteComparison());

    /** The order of files in the result. Files in {@link #BY_NAME} come first, as their differences are clearer. */
    private static final Comparator<String> ORDER =
            Comparator.comparing((String name) -> !BY_NAME.containsKey(name)).thenComparing(Comparator.naturalOrder());

    private static final String JAVA = ".java";

    /** The end of the path of a file that is always generated, in the folder of the generated classes. */
    private static final String PACKAGE = "/package-info.java";

    private final Path old;
    private final Path now;

    private FolderComparison(Path old, Path now) {
        this.old = old;
        this.now = now;
    }

    /**
     * Compares two folders and changes neither.
     *
     * @param old the committed folder, which does not have to exist
     * @param now the folder that contains only the newly generated files
     * @return a line with the name of each file that differs, followed by lines that describe its differences
     * @throws IOException if a folder or a generated file cannot be read
     */
    public static List<String> differences(Path old, Path now) throws IOException {
        return new FolderComparison(old, now).differences();
    }

    private List<String> differences() throws IOException {
        var generated = files();
        var lines = new ArrayList<String>();
        for (var name : generated) {
            var kept = old.resolve(name);
            if (!Files.isRegularFile(kept)) {
                lines.add(name + " is missing");
            } else if (Files.mismatch(kept, now.resolve(name)) != -1) {
                lines.addAll(ofFile(name));
            }
        }
        for (var name : surplus(generated)) {
            lines.add(name + " is no longer generated");
        }
        return lines;
    }

    private List<String> ofFile(String name) {
        var comparison = BY_NAME.getOrDefault(name, new TextComparison());
        try {
            var differences = comparison.differences(old.resolve(name), now.resolve(name));
            return differences.isEmpty()
                    ? List.of()
                    : Stream.concat(Stream.of(name), differences.stream().map(line -> "  " + line))
                            .toList();
        } catch (ProblemException | IOException e) {
            return List.of(name + " cannot be read: " + e.getMessage());
        }
    }

    private Collection<String> files() throws IOException {
        try (var files = Files.walk(now)) {
            var names = new TreeSet<>(ORDER);
            files.filter(Files::isRegularFile).map(file -> name(now, file)).forEach(names::add);
            return names;
        }
    }

    /**
     * Returns the Java files that a run for this package would delete. These are the files in the folder of the package
     * and in the folders above it that have the same first line as the generated files.
     */
    private List<String> surplus(Collection<String> generated) throws IOException {
        var java = generated.stream().filter(name -> name.endsWith(PACKAGE)).findFirst();
        if (java.isEmpty()) {
            return List.of();
        }
        var mark = mark(now.resolve(java.get()));
        var surplus = new ArrayList<String>();
        for (int end = java.get().lastIndexOf('/'); end > 0; end = java.get().lastIndexOf('/', end - 1)) {
            for (var name : java(java.get().substring(0, end))) {
                if (!generated.contains(name) && mark(old.resolve(name)).equals(mark)) {
                    surplus.add(name);
                }
            }
        }
        return surplus;
    }

    private List<String> java(String folder) throws IOException {
        if (!Files.isDirectory(old.resolve(folder))) {
            return List.of();
        }
        try (var files = Files.list(old.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> name(old, file))
                    .filter(name -> name.endsWith(JAVA))
                    .sorted()
                    .toList();
        }
    }

    private static String mark(Path file) throws IOException {
        try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.findFirst().orElse("");
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
