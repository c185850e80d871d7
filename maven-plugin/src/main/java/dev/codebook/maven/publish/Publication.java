package dev.codebook.maven.publish;

import dev.codebook.model.Digest;
import dev.codebook.output.file.OutputFolder;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes ready what is published: the files of each format, those that are many as one jar; then a licence note, a bill of
 * materials, and lists of the checksums of all these.
 */
public final class Publication {

    private final PublicationRequest request;
    private final OutputFolder folder;
    private final List<Published> published;

    private interface Content {
        void write(Path file) throws IOException;
    }

    private Publication(PublicationRequest request, OutputFolder folder, List<Published> published) {
        this.request = request;
        this.folder = folder;
        this.published = published;
    }

    /**
     * Makes it ready.
     *
     * @return every file to publish
     * @throws IOException if a file cannot be read or written; what was made before is whole then
     */
    public static List<Attachment> make(PublicationRequest request) throws IOException {
        var published = new ArrayList<Published>();
        OutputFolder.write(request.work(), folder -> {
            var publication = new Publication(request, folder, published);
            publication.tables();
            publication.notes();
            publication.checksums();
        });
        return published.stream().map(Published::attachment).toList();
    }

    private void tables() throws IOException {
        for (var format : PublishedFormat.ALL) {
            if (request.formats().contains(format.name())) {
                for (var file : format.files()) {
                    add(file.classifier(), file.type(), request.tables().resolve(file.file()));
                }
                if (!format.folders().isEmpty()) {
                    var folders = format.folders().stream()
                            .map(request.tables()::resolve)
                            .toList();
                    make(format.name(), "jar", jar -> SourceJar.write(folders, request.time(), jar));
                }
            }
        }
    }

    private void notes() throws IOException {
        var project = request.project();
        make("licence", "txt", file -> Files.writeString(file, LicenceNote.of(project, request.codebook())));
        var files = List.copyOf(published);
        make("cyclonedx", "json", file -> {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                Sbom.write(project, request.codebook(), files, request.plugin(), out);
            }
        });
    }

    /** In the form that {@code sha256sum --check} takes, beside the files as a repository calls them. */
    private void checksums() throws IOException {
        var files = List.copyOf(published);
        make("sha256", "txt", file -> Files.writeString(file, checksums(files, Published::sha256)));
        make("sha512", "txt", file -> Files.writeString(file, checksums(files, Published::sha512)));
    }

    private String checksums(List<Published> files, Function<Published, Digest> digest) {
        return files.stream()
                .map(file -> digest.apply(file).hex() + "  " + file.fileName(request.project()) + "\n")
                .collect(Collectors.joining());
    }

    private void make(String classifier, String type, Content content) throws IOException {
        var name = classifier + "." + type;
        var draft = folder.add(name);
        content.write(draft);
        var attachment = new Attachment(classifier, type, request.work().resolve(name));
        published.add(Published.of(attachment, draft));
    }

    private void add(String classifier, String type, Path file) throws IOException {
        published.add(Published.of(new Attachment(classifier, type, file), file));
    }
}
