package dev.codebook.grammar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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

/**
 * Measures the reading of headers, from bytes to {@link HeaderSyntax}, with one thread. {@code megabytes} is MB/s. The headers
 * are those of the folder in {@code -Dsdk.include}, or synthetic.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class HeaderReaderBenchmark {

    /** The headers, in memory. */
    @State(Scope.Benchmark)
    public static class Corpus {
        private final List<byte[]> headers = new ArrayList<>();
        private double megabytes;

        /** Loads the folder that {@code sdk.include} names, or creates synthetic headers. */
        @Setup
        public void load() throws IOException {
            var folder = System.getProperty("sdk.include", "");
            if (folder.isEmpty()) {
                for (int i = 0; i < 40; i++) {
                    headers.add(synthetic(i).getBytes(StandardCharsets.US_ASCII));
                }
            } else {
                loadFolder(Path.of(folder));
            }
            megabytes = headers.stream().mapToLong(header -> header.length).sum() / 1e6;
            System.out.printf(Locale.ROOT, "%d headers, %.1f MB%n", headers.size(), megabytes);
        }

        private void loadFolder(Path folder) throws IOException {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Corpus::isHeader).sorted().toList()) {
                    headers.add(Files.readAllBytes(file));
                }
            }
        }

        private static boolean isHeader(Path file) {
            return file.toString().toLowerCase(Locale.ROOT).endsWith(".h");
        }

        /** Returns a typical header: codes with messages, flags, an enum, structs and interfaces. */
        private static String synthetic(int number) {
            var text = new StringBuilder("#ifndef H%1$d_\n#define H%1$d_\n".formatted(number));
            for (int i = 0; i < 1_000; i++) {
                text.append("""
                        //
                        // MessageId: E_MADE_UP_%1$d
                        //
                        // MessageText:
                        //
                        // The operation number %1$d did not do what it should.
                        //
                        #define E_MADE_UP_%1$d                 _HRESULT_TYPEDEF_(0x80%1$06xL)
                        #define MADE_UP_FLAG_%1$d (MADE_UP_BASE + %1$d) /* a flag */

                        """.formatted(i));
                if (i % 10 == 0) {
                    text.append("""
                            typedef struct _MADE_UP_%1$d {
                                DWORD cbSize;   // its size
                                union { LONG first; WCHAR second[MAX_PATH]; } DUMMYUNIONNAME;
                                _Field_size_(cbSize) BYTE *pbData;
                            } MADE_UP_%1$d, *PMADE_UP_%1$d;

                            #if (NTDDI_VERSION >= NTDDI_WIN7)
                            WINBASEAPI _Must_inspect_result_ BOOL WINAPI DoMadeUp%1$d(_In_ HANDLE hThing, _Out_ LPDWORD pcbThing);
                            #endif
                            typedef enum _KIND_%1$d { KIND_%1$d_FIRST = 1, KIND_%1$d_NEXT, KIND_%1$d_LAST = 0x80000000 } KIND_%1$d;

                            """.formatted(i));
                }
            }
            return text.append("#endif\n").toString();
        }
    }

    /** Counts what is read. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Volume {
        public double megabytes;
    }

    /** Reads all headers once. */
    @Benchmark
    public int read(Corpus corpus, Volume volume) {
        var reader = new HeaderReader();
        int items = 0;
        for (var header : corpus.headers) {
            items += reader.read(SourceText.decode("a.h", header)).items().size();
        }
        volume.megabytes += corpus.megabytes;
        return items;
    }
}
