package dev.codebook.output.html;

import dev.codebook.model.Code;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Codebook;
import dev.codebook.output.Codebooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a page of 30,000 codes takes to open until it can be searched, and to follow a keystroke. Both are seen from
 * outside the browser; {@code nothing} is what that takes of itself.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1, time = 5)
@Measurement(iterations = 3, time = 5)
@SuppressWarnings("NullAway.Init") // set up by JMH
public class PageBenchmark {

    private static final String[] WORDS =
            "the a file access denied network name not found server is remote device be could system of in to error"
                    .split(" ");

    /** What a reader has typed so far, each time: names, numbers and words of messages. */
    private static final List<String> TYPED = List.of(
            "e", "er", "err", "access", "access d", "access denied", "80070005", "12007", "0x8600023", "*_file_*");

    private Browser browser;
    private String address;
    private int next;

    /** Writes the page and opens it. */
    @Setup
    public void open() throws IOException {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "page");
        try (var out = Files.newOutputStream(folder.resolve("codebook.html"))) {
            HtmlWriter.write(codebook(), out);
        }
        address = folder.resolve("codebook.html").toUri().toString();
        browser = Browser.start(folder.resolve("profile"));
        browser.open(address);
    }

    /** Ends the browser. */
    @TearDown
    public void close() throws IOException {
        browser.close();
    }

    /** The round trip to the page and back. */
    @Benchmark
    public Object nothing() throws IOException {
        return browser.run("return 0");
    }

    /** From the page's address to its first answer. */
    @Benchmark
    public Object load() throws IOException {
        browser.open(address);
        return browser.run("return codebook.lookup('5').length");
    }

    /** What the page does at a keystroke, up to elements that are laid out. */
    @Benchmark
    public Object keystroke() throws IOException {
        return browser.run("""
                const field = document.getElementById('query');
                field.value = arguments[0];
                field.dispatchEvent(new InputEvent('input'));
                return document.body.offsetHeight;
                """, TYPED.get(next++ % TYPED.size()));
    }

    private static Codebook codebook() {
        var random = new Random(3);
        return Codebooks.of(IntStream.range(0, 30)
                .mapToObj(table -> table("table" + table, random))
                .toArray(CodeTable[]::new));
    }

    private static CodeTable table(String id, Random random) {
        return Codebooks.table(
                id,
                "um/" + id + ".h",
                IntStream.range(0, 1000)
                        .mapToObj(code -> Codebooks.code(
                                        "ERROR_" + words(random, 4, "_").toUpperCase(Locale.ROOT) + "_" + code,
                                        0x80000000 | random.nextInt(0x02000000),
                                        CodeSpace.HRESULT)
                                .message(words(random, 14, " "))
                                .build())
                        .toArray(Code[]::new));
    }

    private static String words(Random random, int count, String separator) {
        return String.join(
                separator,
                random.ints(count, 0, WORDS.length)
                        .mapToObj(word -> WORDS[word])
                        .toList());
    }
}
