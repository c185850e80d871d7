package dev.codebook.generator;

import dev.codebook.generator.Generator.Selection;
import dev.codebook.generator.tables.Catalogue;
import dev.codebook.model.Code;
import dev.codebook.model.Codebook;
import dev.codebook.model.ProblemException;
import dev.codebook.output.Formats;
import dev.codebook.output.file.OutputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long each format takes for all constants of a release. It is of the module output, but a codebook as large as real
 * ones are is made here.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@SuppressWarnings("NullAway.Init") // set up by JMH
public class WritingBenchmark {

    @Param({"json", "sqlite", "java", "html"})
    private String format;

    private Codebook codebook;

    /** Generates. */
    @Setup
    public void generate() throws ProblemException {
        codebook = Generator.generate(
                        List.of(Releases::open),
                        new Selection(List.of(), Code.Scope.CONSTANT),
                        Catalogue.builtIn(),
                        Progress.NONE)
                .codebook();
    }

    /** Writes, and compares with the files that are there already. */
    @Benchmark
    public void write() throws IOException {
        OutputFolder.write(Path.of("target/benchmark"), folder -> {
            for (var writer : new Formats("codebook", false).writers(List.of(format))) {
                writer.write(codebook, folder);
            }
        });
    }
}
