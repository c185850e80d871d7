package dev.codebook.maven.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {

    private final List<String> lines = new ArrayList<>();
    private long now = Long.MAX_VALUE;

    private final ProgressLines progress = new ProgressLines(lines::add, () -> now);

    @Test
    void aStageIsReportedWhenItStarts() {
        progress.headers("10.0.1.0", 0, 1);
        progress.headers("10.0.1.0", 1, 1);
        progress.headers("10.0.2.0", 0, 2694);
        progress.writing(List.of("json", "html"));

        assertThat(lines)
                .containsExactly("10.0.1.0: reading 1 header", "10.0.2.0: reading 2,694 headers", "writing json, html");
    }

    @Test
    void progressIsReportedEveryFiveSeconds() {
        progress.headers("10.0.1.0", 0, 2000);
        for (int done = 1; done <= 2000; done++) {
            now += TimeUnit.MILLISECONDS.toNanos(6);
            progress.headers("10.0.1.0", done, 2000);
        }

        assertThat(lines)
                .containsExactly(
                        "10.0.1.0: reading 2,000 headers",
                        "10.0.1.0: 834 of 2,000 headers",
                        "10.0.1.0: 1,668 of 2,000 headers");
    }

    @Test
    void theLastHeaderIsNotReported() {
        progress.headers("10.0.1.0", 0, 2);
        now += TimeUnit.SECONDS.toNanos(9);
        progress.headers("10.0.1.0", 2, 2);

        assertThat(lines).hasSize(1);
    }
}
