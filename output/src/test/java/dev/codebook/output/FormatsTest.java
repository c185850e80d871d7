package dev.codebook.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.model.Codebook;
import dev.codebook.output.file.CodebookWriter;
import dev.codebook.output.file.OutputFolder;
import dev.codebook.output.json.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private static final Formats FORMATS = new Formats("org.example.codes", true);

    @TempDir
    Path path;

    @Test
    void formatsComeInTheOrderOfTheList() {
        assertThat(FORMATS.writers(List.of("sqlite", "json", "sqlite")))
                .extracting(CodebookWriter::format)
                .containsExactly("json", "sqlite");
    }

    @Test
    void anUnknownFormatIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> FORMATS.writers(List.of("json", "xml")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no format 'xml'; expected one of " + String.join(", ", FORMATS.names()));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"tr-TR, Pacific/Kiritimati", "ar-EG-u-nu-arab, America/St_Johns", "th-TH-u-ca-buddhist, UTC"})
    void localeAndTimeZoneChangeNoByte(String locale, String zone) throws Exception {
        var codebook = Codebooks.random(42);
        var expected = written(codebook, "here");
        var localeHere = Locale.getDefault();
        var zoneHere = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(written(codebook, "there")).isEqualTo(expected);
        } finally {
            Locale.setDefault(localeHere);
            TimeZone.setDefault(zoneHere);
        }
    }

    @Test
    void runsAtTheSameTimeLeaveOneWholeOutput() throws Exception {
        var codebooks = List.of(Codebooks.random(1), Codebooks.random(2), Codebooks.random(3));
        codebooks.parallelStream()
                .forEach(codebook -> assertThatNoException()
                        .isThrownBy(() -> Formats.write(codebook, FORMATS.writers(List.of("json")), path)));

        assertThat(codebooks).contains(JsonReader.read(path.resolve("codebook.json")));
        assertThat(path.toFile().list()).containsExactlyInAnyOrder("codebook.json", "codebook.schema.json");
    }

    @Test
    void ifOneFormatFailsNoneAppears() throws Exception {
        assertThatThrownBy(() -> Formats.write(
                        Codebooks.small(),
                        List.of(FORMATS.writers(List.of("json")).get(0), FULL),
                        path))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");

        assertThat(path).isEmptyDirectory();
    }

    private static final CodebookWriter FULL = new CodebookWriter() {
        @Override
        public String format() {
            return "full";
        }

        @Override
        public String place() {
            return "full";
        }

        @Override
        public void write(Codebook codebook, OutputFolder folder) throws IOException {
            throw new IOException("no space left");
        }
    };

    private Map<String, String> written(Codebook codebook, String name) throws Exception {
        var folder = path.resolve(name);
        Formats.write(codebook, FORMATS.writers(FORMATS.names()), folder);
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = Files.readAllBytes(file);
                contents.put(folder.relativize(file).toString(), new String(bytes, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
