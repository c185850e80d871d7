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
 * A file that contains a page or remedies.
 *
 * @param name the name in messages and outputs, as the user specified it, without local folders
 * @param path the location of the file
 * @param isNamed whether the user specified the file itself, not a folder that contains it
 */
record PageFile(String name, Path path, boolean isNamed) {

    private static final String NO_PAGES =
            "no pages found: expected .html, .htm, .xhtml, .md or .markdown files, or remedies.yaml;"
                    + " to read another kind of file, name the file itself";

    /**
     * Returns the files of a source. If the source is a file, it can have any name. If the source is a folder, only its
     * pages ({@code .html .htm .xhtml .md .markdown}) and its {@code *remedies.yaml} files are read.
     *
     * @param base the folder against which relative paths are resolved
     * @param problems receives errors about missing files
     * @return the files, sorted by name
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
            problems.accept(problem(place, "does not exist: expected a page, a remedies file, or a folder of them"));
        } catch (InvalidPathException e) {
            problems.accept(problem(place, "not a valid path: " + e.getReason()));
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
