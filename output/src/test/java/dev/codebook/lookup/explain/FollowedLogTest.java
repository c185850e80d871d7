package dev.codebook.lookup.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.index.IndexFile;
import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.LookupCases;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A log that is read from a pipe while another program writes it, as {@code tail -f} does. */
class FollowedLogTest {

    private static final Lookup LOOKUP = IndexFile.lookup(LookupCases.codebook());

    /**
     * The writer waits for the explanation of each line, and for the pause after it, before it writes the next line. If a
     * read waited for more than a line, the test would not end.
     */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void explainsEachLineBeforeItWaitsForTheNext(String charset) throws IOException, InterruptedException {
        var events = new LinkedBlockingQueue<String>();
        var seen = Collections.synchronizedList(new ArrayList<String>());
        try (var in = new PipedInputStream()) {
            var out = new PipedOutputStream(in);
            var writer = new Thread(() -> write(out, events, seen, Charset.forName(charset)));
            writer.start();
            var pending = new ArrayList<String>();
            try (var log = new PausingReader(LogDecoder.open(in), () -> {
                events.addAll(pending);
                pending.clear();
            })) {
                new Explainer(LOOKUP).explain(log, line -> pending.add(line.text()));
            }
            writer.join();
        }

        assertThat(seen).containsExactly(line(1), line(2), line(3));
    }

    private static String line(int number) {
        return "step " + number + " failed with error 5";
    }

    private static void write(PipedOutputStream out, BlockingQueue<String> events, List<String> seen, Charset charset) {
        try (out) {
            for (int number = 1; number <= 3; number++) {
                out.write((line(number) + "\r\n").getBytes(charset));
                out.flush();
                seen.add(events.take());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
