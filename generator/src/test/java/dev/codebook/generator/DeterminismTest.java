package dev.codebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.output.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same input, same bytes, of every file of every format. */
class DeterminismTest {

    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void restore() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @Test
    void neitherLocaleNorTimeZoneNorThreadsShow() throws Exception {
        var expected = run("expected", Locale.ROOT, "UTC", 1);

        assertThat(expected).containsKeys("codebook.json", "codebook.sqlite");
        assertThat(run("turkish", Locale.forLanguageTag("tr-TR"), "Asia/Kathmandu", 2))
                .isEqualTo(expected);
        assertThat(run("arabic", Locale.forLanguageTag("ar-EG-u-nu-arab"), "Pacific/Apia", 4))
                .isEqualTo(expected);
    }

    private Map<String, String> run(String name, Locale locale, String zone, int threads) throws Exception {
        Locale.setDefault(locale);
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        var pool = new ForkJoinPool(threads);
        try {
            var result = pool.submit(() -> miniature().constants()).get();
            var formats = new Formats("com.example.codes", true);
            Formats.write(result.codebook(), formats.writers(formats.names()), folder.resolve(name));
        } finally {
            pool.shutdown();
        }
        return contents(folder.resolve(name));
    }

    private static Miniature miniature() {
        var miniature = Miniature.sdk()
                .with("shared/winerror.h", "#define FACILITY_ITF 4\n#define ERROR_INVALID_ITEM 1L // idle\n")
                .with("um/WinInet.h", "#define INTERNET_ID 80\n#define ERROR_INTERNET_TIMEOUT 12002\n");
        for (int i = 0; i < 50; i++) {
            miniature.with("um/Init" + i + ".h", "#define IN" + i + "_LIMIT " + i + "\nenum { I" + i + " };\n");
        }
        return miniature;
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (Path file : List.copyOf(files.filter(Files::isRegularFile).toList())) {
                var path = folder.relativize(file).toString();
                contents.put(path, HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
