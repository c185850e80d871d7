package dev.codebook.maven.publish;

import dev.codebook.model.Diagnostic;
import dev.codebook.model.ProblemException;
import dev.codebook.output.html.HtmlWriter;
import dev.codebook.output.java.JavaWriter;
import dev.codebook.output.program.ProgramWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The artifacts of a format: files that are published as they are, and folders that are packed into one jar.
 *
 * @param files the files, with paths in the output folder of {@code generate}
 * @param folders the paths of the folders in the same output folder
 */
record PublishedFormat(String name, List<Attachment> files, List<Path> folders) {

    private static final String JSON = "json";

    static final List<PublishedFormat> ALL = List.of(
            new PublishedFormat(
                    JSON, file("json", "json", "codebook.json"), file("schema", "json", "codebook.schema.json")),
            new PublishedFormat("sqlite", file("sqlite", "sqlite", "codebook.sqlite")),
            new PublishedFormat("java", List.of(), List.of(Path.of(JavaWriter.SOURCES), Path.of(JavaWriter.RESOURCES))),
            new PublishedFormat("csv", file("csv", "csv", "codebook.csv")),
            new PublishedFormat("html", file("html", "html", HtmlWriter.FILE)),
            new PublishedFormat("program", file("program", "jar", ProgramWriter.FILE)));

    private PublishedFormat(String name, Attachment... files) {
        this(name, List.of(files), List.of());
    }

    private static Attachment file(String classifier, String type, String name) {
        return new Attachment(classifier, type, Path.of(name));
    }

    /**
     * Returns the formats that a user chose, in the order of {@link #ALL}.
     *
     * @throws ProblemException if a name is unknown, {@code json} is missing, or a file of a format does not exist
     */
    static List<PublishedFormat> chosen(List<String> formats, Path tables) throws ProblemException {
        var names = formats.stream()
                .map(format -> format.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        var known = ALL.stream().map(PublishedFormat::name).toList();
        var chosen = ALL.stream().filter(format -> names.contains(format.name)).toList();
        var errors = new ArrayList<Diagnostic>();
        names.stream()
                .filter(name -> !known.contains(name))
                .map(name -> "there is no format '" + name + "': expected some of " + String.join(", ", known))
                .forEach(message -> errors.add(Diagnostic.error("codebook.formats", message)));
        if (!names.contains(JSON)) {
            errors.add(Diagnostic.error(
                    "codebook.formats",
                    "json is missing: add it, because other builds read published codes from the JSON file"));
        }
        chosen.stream()
                .flatMap(PublishedFormat::paths)
                .map(tables::resolve)
                .filter(path -> !Files.exists(path))
                .forEach(path -> errors.add(Diagnostic.error(
                        path.toString(), "does not exist: run the goal generate first, with the same formats")));
        if (!errors.isEmpty()) {
            throw new ProblemException(errors);
        }
        return chosen;
    }

    private Stream<Path> paths() {
        return Stream.concat(files.stream().map(Attachment::file), folders.stream());
    }
}
