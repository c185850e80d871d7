package dev.codebook.maven.publish;

import dev.codebook.output.html.HtmlWriter;
import dev.codebook.output.java.JavaWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * A format as it is published: its files, or one jar of its folders.
 *
 * @param name of the format
 * @param files each with its artifact, at its place in the folder of the tables
 * @param folders what is packed
 */
public record PublishedFormat(String name, List<Attachment> files, List<Path> folders) {

    /** All formats. */
    public static final List<PublishedFormat> ALL = List.of(
            new PublishedFormat(
                    "json", file("json", "json", "codebook.json"), file("schema", "json", "codebook.schema.json")),
            new PublishedFormat("sqlite", file("sqlite", "sqlite", "codebook.sqlite")),
            new PublishedFormat("java", List.of(), List.of(Path.of(JavaWriter.SOURCES), Path.of(JavaWriter.RESOURCES))),
            new PublishedFormat("csv", file("csv", "csv", "codebook.csv")),
            new PublishedFormat("html", file("html", "html", HtmlWriter.FILE)));

    private PublishedFormat(String name, Attachment... files) {
        this(name, List.of(files), List.of());
    }

    private static Attachment file(String classifier, String type, String name) {
        return new Attachment(classifier, type, Path.of(name));
    }
}
