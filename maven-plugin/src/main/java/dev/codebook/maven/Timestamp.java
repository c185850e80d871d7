package dev.codebook.maven;

import dev.codebook.model.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code project.build.outputTimestamp} as Maven's own plugins do: a time of ISO 8601 with an offset, or seconds
 * since 1970; one character that is no digit says that none is wanted.
 */
final class Timestamp {

    /** For projects that name none: the first day that a zip file can hold in every time zone. */
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 1, 2, 0, 0);

    private static final LocalDateTime LAST = LocalDateTime.of(2099, 12, 31, 23, 59, 59);
    private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");

    private Timestamp() {}

    /** The time, in UTC. */
    static LocalDateTime parse(@Nullable String text) throws ProblemException {
        if (text == null || text.length() < 2 && !SECONDS.matcher(text).matches()) {
            return FIXED;
        }
        try {
            var time = SECONDS.matcher(text).matches()
                    ? LocalDateTime.ofInstant(Instant.ofEpochSecond(Long.parseLong(text)), ZoneOffset.UTC)
                    : OffsetDateTime.parse(text)
                            .withOffsetSameInstant(ZoneOffset.UTC)
                            .toLocalDateTime();
            if (time.isBefore(FIXED) || time.isAfter(LAST)) {
                throw mistake(text, "is not between 1980-01-02 and 2099-12-31, as an archive needs it");
            }
            return time;
        } catch (DateTimeException e) {
            throw mistake(text, "is no time: expected one such as 2026-11-01T00:00:00Z");
        }
    }

    private static ProblemException mistake(String text, String message) {
        return new ProblemException("project.build.outputTimestamp", "'" + text + "' " + message);
    }
}
