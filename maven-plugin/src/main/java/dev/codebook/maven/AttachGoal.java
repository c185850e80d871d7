package dev.codebook.maven;

import dev.codebook.maven.input.ParameterErrors;
import dev.codebook.maven.publish.Attachment;
import dev.codebook.maven.publish.Publication;
import dev.codebook.maven.publish.PublicationRequest;
import dev.codebook.maven.publish.PublishedFormat;
import dev.codebook.model.Codebook;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.ProblemException;
import dev.codebook.model.Release;
import dev.codebook.output.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The work of the goal {@code attach}: one request, one result. */
final class AttachGoal {

    private static final String JSON = "json";

    /**
     * What is to be attached.
     *
     * @param attachments the files
     * @param warnings sorted
     */
    record Result(List<Attachment> attachments, List<Diagnostic> warnings) {}

    private AttachGoal() {}

    /**
     * Makes the files ready.
     *
     * @throws ProblemException where the user has to put something right; nothing is written then
     * @throws IOException where a file cannot be read or written
     */
    static Result run(AttachRequest request) throws ProblemException, IOException {
        var formats = formats(request);
        var time = Timestamp.parse(request.timestamp());
        var codebook = JsonReader.read(request.tables().resolve("codebook.json"));
        var publication = new PublicationRequest(
                request.project(), request.tables(), request.work(), codebook, formats, time, request.plugin());
        return new Result(Publication.make(publication), warnings(request, codebook));
    }

    /** The formats, with every file that they need. */
    private static List<String> formats(AttachRequest request) throws ProblemException {
        var names =
                request.formats().stream().map(ParameterErrors::word).distinct().toList();
        var known = PublishedFormat.ALL.stream().map(PublishedFormat::name).toList();
        var mistakes = new ArrayList<Diagnostic>();
        names.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> mistakes.add(Diagnostic.error(
                        "codebook.formats",
                        "there is no format '" + name + "': expected some of " + String.join(", ", known))));
        if (!names.contains(JSON)) {
            mistakes.add(Diagnostic.error(
                    "codebook.formats", "json is missing: a codebook that is published has to be readable"));
        }
        PublishedFormat.ALL.stream()
                .filter(format -> names.contains(format.name()))
                .flatMap(AttachGoal::places)
                .map(request.tables()::resolve)
                .filter(place -> !Files.exists(place))
                .forEach(place -> mistakes.add(Diagnostic.error(
                        place.toString(), "is not there: run the goal generate before, with the same formats")));
        if (!mistakes.isEmpty()) {
            throw new ProblemException(mistakes);
        }
        return names;
    }

    private static Stream<Path> places(PublishedFormat format) {
        return Stream.concat(format.files().stream().map(Attachment::file), format.folders().stream());
    }

    /** Whoever wants the tables of a release looks for its number in the version. */
    private static List<Diagnostic> warnings(AttachRequest request, Codebook codebook) {
        var releases = codebook.releases();
        return releases.stream()
                        .map(AttachGoal::number)
                        .anyMatch(request.project().version()::contains)
                ? List.of()
                : List.of(new Diagnostic(
                        request.project().toString(),
                        0,
                        0,
                        Diagnostic.Severity.WARNING,
                        "the version does not name the release: expected one such as "
                                + number(releases.get(releases.size() - 1))));
    }

    /** {@code 10.0.16299.0}, {@code 10.0.0} of mingw-w64. */
    private static String number(Release release) {
        return release.name().startsWith(release.family() + "-")
                ? release.name().substring(release.family().length() + 1)
                : release.name();
    }
}
