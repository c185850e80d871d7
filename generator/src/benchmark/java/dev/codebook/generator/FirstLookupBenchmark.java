package dev.codebook.generator;

import java.io.IOException;
import java.net.URLClassLoader;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the first lookup of generated Java takes, its classes not loaded, its data not read, the JVM cold. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@SuppressWarnings("NullAway.Init") // set up by JMH
public class FirstLookupBenchmark {

    private URLClassLoader loader;

    /** Makes the jar. */
    @Setup
    public void load() throws IOException, InterruptedException {
        loader = CodesJar.load();
    }

    /** The codes of a value. */
    @Benchmark
    public Object byValue() throws ReflectiveOperationException {
        return codes().getMethod("byValue", long.class).invoke(null, 0x80070005L);
    }

    /** Its message, for which more is read. */
    @Benchmark
    public Object message() throws ReflectiveOperationException {
        return codes().getMethod("message", long.class).invoke(null, 0x80070005L);
    }

    private Class<?> codes() throws ClassNotFoundException {
        return loader.loadClass("com.example.codes.Codes");
    }
}
