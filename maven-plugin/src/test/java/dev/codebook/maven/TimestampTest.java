package dev.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimestampTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-11-01T00:00:00Z, 2026-11-01T00:00",
        "2026-11-01T00:00:00+02:00, 2026-10-31T22:00",
        "1793491200, 2026-11-01T00:00",
        "x, 1980-01-02T00:00",
        "'', 1980-01-02T00:00",
        ", 1980-01-02T00:00",
    })
    void timestampsAreReadAsMavensPluginsDo(@Nullable String text, LocalDateTime time) throws Exception {
        assertThat(Timestamp.parse(text)).isEqualTo(time);
    }
}
