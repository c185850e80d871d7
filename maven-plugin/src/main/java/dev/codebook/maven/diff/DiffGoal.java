package dev.codebook.maven.diff;

import dev.codebook.maven.input.Input;
import dev.codebook.maven.input.InputReader;
import dev.codebook.model.Codebook;
import dev.codebook.model.ProblemException;
import dev.codebook.model.Release;
import dev.codebook.model.Snapshots;
import dev.codebook.output.diff.Difference;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Runs the goal {@code diff}. */
public final class DiffGoal {

    /** The endings of codebooks. A SQLite codebook is reported as an error, instead of being read as headers. */
    private static final List<String> ENDINGS = List.of(".json", ".sqlite");

    private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+)+");

    private DiffGoal() {}

    /**
     * Compares two releases.
     *
     * @throws ProblemException if one of them cannot be found or read
     */
    public static Difference run(DiffRequest request) throws ProblemException {
        var codebook = request.input().codebooks().isEmpty()
                ? null
                : read(request.input().withSdks(List.of()));
        var to = to(request, codebook);
        var from = side("from", from(request, to, codebook), codebook, request.input());
        return Difference.between(from, to);
    }

    private static Codebook to(DiffRequest request, @Nullable Codebook codebook) throws ProblemException {
        if (request.to() != null) {
            return side("to", request.to(), codebook, request.input());
        }
        if (codebook == null) {
            throw missing("to");
        }
        return newest(codebook);
    }

    private static String from(DiffRequest request, Codebook to, @Nullable Codebook codebook) throws ProblemException {
        if (request.from() != null) {
            return request.from();
        }
        if (codebook == null) {
            throw missing("from");
        }
        return before(to.releases().get(0), codebook);
    }

    private static ProblemException missing(String parameter) {
        return new ProblemException(
                "codebook." + parameter,
                "missing: name a codebook or a source of headers, or a release, with a codebook in -Dcodebook.codebook");
    }

    /** Returns a release of the codebook, else another codebook, else a release of the headers, else other headers. */
    private static Codebook side(String parameter, String text, @Nullable Codebook codebook, Input input)
            throws ProblemException {
        if (codebook != null && codebook.releaseNames().contains(text)) {
            return Snapshots.of(codebook).of(text);
        }
        if (ENDINGS.stream().anyMatch(text::endsWith)) {
            return newest(read(input.withSdks(List.of()).withCodebooks(List.of(text))));
        }
        if (codebook != null && input.sdks().isEmpty() && VERSION.matcher(text).matches()) {
            throw new ProblemException(
                    "codebook." + parameter,
                    "no release " + text + " in the codebook: expected one of "
                            + String.join(", ", codebook.releaseNames()));
        }
        var headers = input.sdks().isEmpty() ? input.withSdks(List.of(text)) : input.withReleases(List.of(text));
        return newest(read(headers.withCodebooks(List.of())));
    }

    private static Codebook read(Input input) throws ProblemException {
        return new InputReader(input).read().codebook();
    }

    /** Returns the name of the release of the same family that precedes a release. */
    private static String before(Release release, Codebook codebook) throws ProblemException {
        var family = codebook.releases().stream()
                .filter(each -> each.family().equals(release.family()))
                .map(Release::name)
                .toList();
        int index = family.indexOf(release.name());
        if (index < 1) {
            throw new ProblemException(
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
