package dev.codebook.maven.publish;

import dev.codebook.model.Code;
import dev.codebook.model.Codebook;
import dev.codebook.model.Release;
import dev.codebook.model.Timeline;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in plain words where tables come from, and whose the texts in them are. */
final class LicenceNote {

    private static final String ORIGIN = """
            Origin and terms of %s

            Codebook made these tables from header files:

            %s
            Names and numbers of codes are facts, and free for everybody.

            """;

    private static final String WITH_MESSAGES = """
            The messages of codes are texts of the headers. Codebook claims no right in
            them; they are their owner's and stay under the headers' terms:

            """;

    private static final String WITHOUT_MESSAGES = """
            The texts that the headers document codes with are not in these tables.
            """;

    private static final String WITH_DOCS = """

            Texts of documentation are in them too. Each names where it stands, whose
            terms hold.
            """;

    private LicenceNote() {}

    /** The note, in lines of less than 80 characters where names are not longer. */
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
