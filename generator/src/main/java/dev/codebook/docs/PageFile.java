package dev.codebook.docs;

import dev.codebook.docs.Documentation.Source;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A file to read.
 *
 * @param name as it is told: as the user gives it, without the machine's folders
 * @param path where it lies
 * @param isNamed whether the user names this very file, not a folder that it lies in
 */
record PageFile(String name, Path path, boolean isNamed) {

    private static final String NO_PAGES =
            "has no pages: expected files .html .htm .xhtml .md .markdown, or remedies.yaml;"
                    + " name a file of another kind itself";

    /**
     * The files that a user names: a file of any name; of a folder the pages, {@code .html .htm .xhtml .md .markdown}, and
     * {@code remedies.yaml}.
     *
     * @param base where relative paths begin
     * @param problems is told what is not there
     * @return sorted by name
     */
    static List<PageFile> of(Source source, Path base, Consumer<Diagnostic> problems) {
        var place = source.place();
        try {
            var path = base.resolve(place);
            if (Files.isDirectory(path)) {
                var files = ofFolder(path, source.name());
                if (files.isEmpty()) {
                    problems.accept(problem(place, NO_PAGES));
                }
                return files;
            }
            if (Files.isRegularFile(path)) {
                return List.of(new PageFile(source.name(), path, true));
            }
            problems.accept(problem(place, "is not there: expected a page, a file of remedies, or a folder of them"));
        } catch (InvalidPathException e) {
            problems.accept(problem(place, "is no path: " + e.getReason()));
        } catch (IOException | UncheckedIOException e) {
            problems.accept(problem(place, "cannot be read: " + e.getMessage()));
        }
        return List.of();
    }

    private static List<PageFile> ofFolder(Path folder, String name) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> isWanted(String.valueOf(path.getFileName())))
                    .map(path -> new PageFile(
                            name + "/" + folder.relativize(path).toString().replace('\\', '/'), path, false))
                    .sorted(Comparator.comparing(PageFile::name))
                    .toList();
        }
    }

    private static boolean isWanted(String file) {
        return PageReader.isPage(file) || Remedies.isRemedies(file);
    }

    static Diagnostic problem(String place, String message) {
        return new Diagnostic(place, 0, 0, Severity.ERROR, message);
    }
}
