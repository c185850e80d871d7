package dev.codebook.maven.publish;

import dev.codebook.model.Code;
import dev.codebook.model.Codebook;
import dev.codebook.model.Release;
import dev.codebook.model.Timeline;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the note about the origin of the tables and the owners of the texts in the tables. */
final class LicenceNote {

    private static final String ORIGIN = """
            Origin and terms of %s

            Codebook generated these tables from header files:

            %s
            The names and numbers of codes are facts, which anyone may use.

            """;

    private static final String WITH_MESSAGES = """
            The messages of codes are texts from the headers. Codebook claims no rights
            in them. They belong to their owners, under the terms of the headers:

            """;

    private static final String WITHOUT_MESSAGES = """
            These tables do not contain the texts by which headers document codes.
            """;

    private static final String WITH_DOCS = """

            They also contain texts from documentation. Each names its source, whose
            terms apply.
            """;

    private LicenceNote() {}

    /** Returns the note. Its lines have fewer than 80 characters, unless a name is longer. */
    static String of(ProjectId project, Codebook codebook) {
        return ORIGIN.formatted(project, releases(codebook))
                + (hasMessages(codebook) ? WITH_MESSAGES + terms(codebook) : WITHOUT_MESSAGES)
                + (codebook.docs().isEmpty() ? "" : WITH_DOCS);
    }

    private static String releases(Codebook codebook) {
        var timeline = Timeline.of(codebook);
        return codebook.releases().stream()
                .map(release -> line(release, timeline.codeCount(release)))
                .collect(Collectors.joining());
    }

    private static String line(Release release, int codes) {
        return String.format(
                Locale.ROOT,
                "  %s, %s: %,d codes from %,d headers\n",
                HeaderFamily.of(release).title(),
                release.name(),
                codes,
                release.headerCount());
    }

    private static String terms(Codebook codebook) {
        return codebook.releases().stream()
                .map(HeaderFamily::of)
                .distinct()
                .map(family -> "  " + family.title() + "\n" + family.terms().indent(4))
                .collect(Collectors.joining("\n"));
    }

    private static boolean hasMessages(Codebook codebook) {
        return codebook.tables().stream()
                .flatMap(table -> table.codes().stream())
                .anyMatch(LicenceNote::hasMessage);
    }

    private static boolean hasMessage(Code code) {
        return code.message() != null || code.history().versions().stream().anyMatch(LicenceNote::hasMessage);
    }
}
