package dev.codebook.maven;

import dev.codebook.output.diff.Difference;
import dev.codebook.output.merge.MergeException;
import dev.codebook.output.model.Codebook;
import dev.codebook.output.model.Release;
import dev.codebook.output.model.Snapshots;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The work of the goal {@code diff}: one request, one result. */
final class Diffing {

    private static final String ENDING = ".json";
    private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+)+");

    private final InputReader reader;

    Diffing(InputReader reader) {
        this.reader = reader;
    }

    /**
     * Compares.
     *
     * @throws MistakesException where the user has to put something right
     */
    Difference run(DiffRequest request) throws MistakesException {
        var codebook = request.input().codebooks().isEmpty()
                ? null
                : reader.read(request.input().withSdks(List.of())).codebook();
        var to = to(request, codebook);
        var from = side("from", from(request, to, codebook), codebook, request.input());
        try {
            return Difference.between(from, to);
        } catch (MergeException e) {
            throw new MistakesException(e);
        }
    }

    private Codebook to(DiffRequest request, @Nullable Codebook codebook) throws MistakesException {
        if (request.to() != null) {
            return side("to", request.to(), codebook, request.input());
        }
        if (codebook == null) {
            throw missing("to");
        }
        return newest(codebook);
    }

    private static String from(DiffRequest request, Codebook to, @Nullable Codebook codebook) throws MistakesException {
        if (request.from() != null) {
            return request.from();
        }
        if (codebook == null) {
            throw missing("from");
        }
        return before(to.releases().get(0), codebook);
    }

    private static MistakesException missing(String parameter) {
        return new MistakesException(
                "codebook." + parameter,
                "missing: name a codebook or a source of headers, or a release, with a codebook in -Dcodebook.codebook");
    }

    /** A release of the codebook; else a codebook of its own; else a release of the headers, or headers of their own. */
    private Codebook side(String parameter, String text, @Nullable Codebook codebook, Input input)
            throws MistakesException {
        if (codebook != null && codebook.releaseNames().contains(text)) {
            return Snapshots.of(codebook).of(text);
        }
        if (text.endsWith(ENDING)) {
            return newest(reader.read(input.withSdks(List.of()).withCodebooks(List.of(text)))
                    .codebook());
        }
        if (codebook != null && input.sdks().isEmpty() && VERSION.matcher(text).matches()) {
            throw new MistakesException(
                    "codebook." + parameter,
                    "no release " + text + " in the codebook, but " + String.join(", ", codebook.releaseNames()));
        }
        var headers = input.sdks().isEmpty() ? input.withSdks(List.of(text)) : input.withReleases(List.of(text));
        return newest(reader.read(headers.withCodebooks(List.of())).codebook());
    }

    /** The release before another one in its family. */
    private static String before(Release release, Codebook codebook) throws MistakesException {
        var family = codebook.releases().stream()
                .filter(each -> each.family().equals(release.family()))
                .map(Release::name)
                .toList();
        int index = family.indexOf(release.name());
        if (index < 1) {
            throw new MistakesException(
                    "codebook.from",
                    "missing: the codebook has no release before " + release.name() + ", only "
                            + String.join(", ", codebook.releaseNames()));
        }
        return family.get(index - 1);
    }

    private static Codebook newest(Codebook codebook) {
        var names = codebook.releaseNames();
        return Snapshots.of(codebook).of(names.get(names.size() - 1));
    }
}
