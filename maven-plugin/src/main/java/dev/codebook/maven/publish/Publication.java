package dev.codebook.maven.publish;

import dev.codebook.model.Codebook;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.Digest;
import dev.codebook.model.ProblemException;
import dev.codebook.model.Release;
import dev.codebook.output.file.OutputFolder;
import dev.codebook.output.json.JsonReader;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Runs the goal {@code attach}: collects the files of each format, packs folders into a jar, and adds a licence note, a
 * bill of materials and lists of checksums.
 */
public final class Publication {

    private final PublicationRequest request;
    private final Codebook codebook;
    private final OutputFolder folder;
    private final List<Published> published = new ArrayList<>();

    /**
     * The files to attach, and warnings.
     *
     * @param attachments all files to attach, with their final paths
     * @param warnings the warnings for the user
     */
    public record Result(List<Attachment> attachments, List<Diagnostic> warnings) {}

    private interface Content {
        void write(Path file) throws IOException;
    }

    private Publication(PublicationRequest request, Codebook codebook, OutputFolder folder) {
        this.request = request;
        this.codebook = codebook;
        this.folder = folder;
    }

    /**
     * Creates all files.
     *
     * @throws ProblemException if a parameter is invalid or a table is missing; no file is written then
     * @throws IOException if a file cannot be read or written
     */
    public static Result make(PublicationRequest request) throws ProblemException, IOException {
        var formats = PublishedFormat.chosen(request.formats(), request.tables());
        var time = SourceJar.time(request.timestamp());
        var codebook = JsonReader.read(request.tables().resolve("codebook.json"));
        var attachments = new ArrayList<Attachment>();
        OutputFolder.write(request.work(), folder -> {
            var publication = new Publication(request, codebook, folder);
            publication.addTables(formats, time);
            publication.addNotes();
            publication.addChecksums();
            publication.published.forEach(file -> attachments.add(file.attachment()));
        });
        return new Result(attachments, warnings(request.project(), codebook.releases()));
    }

    private void addTables(List<PublishedFormat> formats, LocalDateTime time) throws IOException {
        for (var format : formats) {
            for (var file : format.files()) {
                var path = request.tables().resolve(file.file());
                published.add(Published.of(new Attachment(file.classifier(), file.type(), path), path));
            }
            if (!format.folders().isEmpty()) {
                var folders =
                        format.folders().stream().map(request.tables()::resolve).toList();
                make(format.name(), "jar", jar -> SourceJar.write(folders, time, jar));
            }
        }
    }

    private void addNotes() throws IOException {
        make("licence", "txt", file -> Files.writeString(file, LicenceNote.of(request.project(), codebook)));
        var files = List.copyOf(published);
        make("cyclonedx", "json", file -> {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                Sbom.write(request.project(), codebook, files, request.plugin(), out);
            }
        });
    }

    /**
     * Writes the checksums in the form that {@code sha256sum --check} reads, with the names that the files have in a
     * repository.
     */
    private void addChecksums() throws IOException {
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
        var temporary = folder.add(name);
        content.write(temporary);
        var attachment = new Attachment(classifier, type, request.work().resolve(name));
        published.add(Published.of(attachment, temporary));
    }

    /**
     * Returns a warning if the version of the project does not contain the number of a release. Users find the tables
     * of a release by this number.
     */
    private static List<Diagnostic> warnings(ProjectId project, List<Release> releases) {
        if (releases.stream().map(Publication::number).anyMatch(project.version()::contains)) {
            return List.of();
        }
        var message = "the version does not name the release: expected a version such as "
                + number(releases.get(releases.size() - 1));
        return List.of(new Diagnostic(project.toString(), 0, 0, Diagnostic.Severity.WARNING, message));
    }

    /** Returns the number of a release: {@code 10.0.16299.0}, or {@code 10.0.0} for {@code mingw-w64-10.0.0}. */
    private static String number(Release release) {
        var family = release.family() + "-";
        return release.name().startsWith(family) ? release.name().substring(family.length()) : release.name();
    }
}
