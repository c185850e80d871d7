package dev.codebook.generator;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long lookups of generated Java take, when all code tables of a release are in it; each goes through many values or
 * names in no order, as real ones do.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // set up by JMH
public class LookupBenchmark {

    private List<Long> ofOneName;
    private List<Long> ofADozen;
    private List<String> names;
    private int next;

    /** The generated methods; as static constants they are called without a detour. */
    private static final class Generated {
        static final MethodHandle BY_VALUE;
        static final MethodHandle BY_NAME;
        static final MethodHandle MESSAGE;
        static final MethodHandle DECODE;
        static final MethodHandle ALL;
        static final MethodHandle NAME;
        static final MethodHandle BITS;

        private Generated() {}

        static {
            try {
                var loader = CodesJar.load();
                var codes = loader.loadClass("com.example.codes.Codes");
                var code = loader.loadClass("com.example.codes.Code");
                var lookup = MethodHandles.publicLookup();
                BY_VALUE = lookup.findStatic(codes, "byValue", MethodType.methodType(List.class, long.class));
                BY_NAME = lookup.findStatic(codes, "byName", MethodType.methodType(List.class, String.class));
                MESSAGE = lookup.findStatic(codes, "message", MethodType.methodType(String.class, long.class));
                DECODE = lookup.unreflect(codes.getMethod("decode", long.class))
                        .asType(MethodType.methodType(Object.class, long.class));
                ALL = lookup.findStatic(codes, "all", MethodType.methodType(Stream.class));
                NAME = lookup.findVirtual(code, "name", MethodType.methodType(String.class))
                        .asType(MethodType.methodType(String.class, Object.class));
                BITS = lookup.findVirtual(code, "bits", MethodType.methodType(long.class))
                        .asType(MethodType.methodType(long.class, Object.class));
            } catch (ReflectiveOperationException | IOException | InterruptedException e) {
                throw new ExceptionInInitializerError(e);
            }
        }
    }

    /** Makes the jar, and sorts its values by how many names they have. */
    @Setup
    public void sort() throws Throwable {
        var namesByValue = new HashMap<Long, Integer>();
        names = new ArrayList<>();
        for (Object code : ((Stream<?>) Generated.ALL.invokeExact()).toList()) {
            names.add((String) Generated.NAME.invokeExact(code));
            namesByValue.merge((long) Generated.BITS.invokeExact(code), 1, Integer::sum);
        }
        ofOneName = values(namesByValue, 1, 1);
        ofADozen = values(namesByValue, 10, 14);
        Collections.shuffle(names, new Random(1));
    }

    /** Values of 32 bits are asked for as an {@code int}. */
    private static List<Long> values(Map<Long, Integer> namesByValue, int least, int most) {
        var values = new ArrayList<Long>();
        namesByValue.forEach((value, count) -> {
            if (least <= count && count <= most) {
                values.add(value >>> 32 == 0 ? (long) (int) (long) value : value);
            }
        });
        Collections.sort(values);
        Collections.shuffle(values, new Random(1));
        return values;
    }

    /** A value of one name. */
    @Benchmark
    public List<?> byValue() throws Throwable {
        return (List<?>) Generated.BY_VALUE.invokeExact((long) next(ofOneName));
    }

    /** A value of a dozen. */
    @Benchmark
    public List<?> byValueOfADozen() throws Throwable {
        return (List<?>) Generated.BY_VALUE.invokeExact((long) next(ofADozen));
    }

    /** A value of a dozen, whose names are read. */
    @Benchmark
    public void byValueOfADozenNamesRead(Blackhole names) throws Throwable {
        for (Object code : (List<?>) Generated.BY_VALUE.invokeExact((long) next(ofADozen))) {
            names.consume((String) Generated.NAME.invokeExact(code));
        }
    }

    /** A name. */
    @Benchmark
    public List<?> byName() throws Throwable {
        return (List<?>) Generated.BY_NAME.invokeExact(next(names));
    }

    /** The message of a value of one name. */
    @Benchmark
    public String message() throws Throwable {
        return (String) Generated.MESSAGE.invokeExact((long) next(ofOneName));
    }

    /** A value of one name, decoded. */
    @Benchmark
    public Object decode() throws Throwable {
        return Generated.DECODE.invokeExact((long) next(ofOneName));
    }

    /** A value of one name, decoded into a line. */
    @Benchmark
    public String decodeIntoALine() throws Throwable {
        return Generated.DECODE.invokeExact((long) next(ofOneName)).toString();
    }

    private <T> T next(List<T> all) {
        next = next + 1 < all.size() ? next + 1 : 0;
        return all.get(next);
    }
}
