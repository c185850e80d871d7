package dev.codebook.lookup.explain;

import dev.codebook.index.IndexFile;
import dev.codebook.lookup.Lookup;
import dev.codebook.model.Code;
import dev.codebook.model.CodeSpace;
import dev.codebook.output.Codebooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long the codes in a log take to find, its bytes read from the disk: 100 MB, and 1 GB in the same heap of 64 MB. The
 * codebook has 16,000 codes, so that hardly a number is none.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx64m", "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1"})
@Warmup(iterations = 1)
@Measurement(iterations = 5)
@SuppressWarnings("NullAway.Init") // set up by JMH
public class ExplainBenchmark {

    private static final int MEGABYTE = 1_000_000;

    /** Of so many megabytes, repeated, the log is made. */
    private static final int PIECE = 10;

    /** The length of the log. */
    @Param({"100", "1000"})
    private int megabytes;

    private Lookup lookup;
    private Path log;

    /** Writes the log. */
    @Setup
    public void write() throws IOException {
        log = Files.createTempFile(Files.createDirectories(Path.of("target")), "explain", ".log");
        try (var out = Files.newOutputStream(log)) {
            var piece = new LogGenerator(7).bytes(PIECE * MEGABYTE);
            for (int written = 0; written < megabytes; written += PIECE) {
                out.write(piece);
            }
        }
        lookup = IndexFile.lookup(Codebooks.of(Codebooks.table(
                "winerror",
                "shared/winerror.h",
                IntStream.range(1, 16_000)
                        .mapToObj(number -> Codebooks.code("ERROR_" + number, number, CodeSpace.WIN32)
                                .build())
                        .toArray(Code[]::new))));
    }

    /** Takes it away. */
    @TearDown
    public void delete() throws IOException {
        Files.delete(log);
    }

    /** Its lines with codes, and the summary. */
    @Benchmark
    public LogSummary explain(Blackhole lines) throws IOException {
        try (var reader = LogDecoder.open(Files.newInputStream(log))) {
            return new Explainer(lookup).explain(reader, lines::consume);
        }
    }
}
