package dev.codebook.maven.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.maven.generate.GenerateRequest;
import dev.codebook.maven.generate.GenerationJvm;
import dev.codebook.maven.generate.TestRequest;
import dev.codebook.maven.input.TestInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The goal {@code check} without Maven: generated tables, and headers that have changed since. */
class CheckGoalTest {

    @TempDir
    Path folder;

    @BeforeEach
    void generate() throws Exception {
        Files.createDirectories(folder.resolve("sdk"));
        Files.writeString(folder.resolve("sdk/windows.h"), "#include <winerror.h>\n");
        writeHeader("#define ERROR_SUCCESS 0L\n#define ERROR_FILE_NOT_FOUND 2L\n");
        TestRequest.generate(request("json,sqlite,java,csv,html"));
    }

    @Test
    void newTablesAreUpToDate() throws Exception {
        assertThat(check("json,sqlite,java,csv,html")).isEmpty();
    }

    @Test
    void changesAreListed() throws Exception {
        writeHeader("#define ERROR_SUCCESS 0L\n#define ERROR_FILE_NOT_FOUND 3L\n#define ERROR_NEW 4L\n");

        assertThat(check("json"))
                .containsExactly(
                        "codebook.json",
                        "  1.0 -> 1.0: added 1, value 1",
                        "  winerror",
                        "      ERROR_FILE_NOT_FOUND value 0x00000002 -> 0x00000003",
                        "    + ERROR_NEW 0x00000004");
    }

    @Test
    void onlyTheSelectedFormatsAreCompared() throws Exception {
        Files.delete(folder.resolve("tables/codebook.sqlite"));

        assertThat(check("json,java")).isEmpty();
        assertThat(check("sqlite")).containsExactly("codebook.sqlite is missing");
    }

    @Test
    void ofALongDifferenceTheFirstLinesAreShown() {
        var lines = Collections.nCopies(1042, "  + X");

        assertThat(new StaleTables(Path.of("tables"), lines, "mvn codebook:generate@t").message())
                .isEqualTo("tables differs from what the headers give:\n" + "  + X\n".repeat(40)
                        + "... and 1,002 lines more\nTo bring it up to date: mvn codebook:generate@t");
    }

    @ParameterizedTest(name = "{0} of {1} from {2} with {3}")
    @CsvSource(delimiter = '|', textBlock = """
            tables      | /code/p/pom.xml   | /code/p | ''                   | mvn codebook:generate@tables
            default-cli | /code/p/pom.xml   | /code/p | ''                   | mvn codebook:generate
            tables      | /code/p/m/pom.xml | /code/p | ''                   | mvn -f m/pom.xml codebook:generate@tables
            tables      | /code/p/m/pom.xml | /code/q | ''                   | mvn -f /code/p/m/pom.xml codebook:generate@tables
            tables      | /code/a b/pom.xml | /code/q | ''                   | mvn -f "/code/a b/pom.xml" codebook:generate@tables
            tables      | /code/p/pom.xml   | /code/p | codebook.sdk=10 or 9 | mvn codebook:generate@tables "-Dcodebook.sdk=10 or 9"
            tables      | /code/p/pom.xml   | /code/p | codebook.sdk=/sdk    | mvn codebook:generate@tables -Dcodebook.sdk=/sdk
            tables      | /code/p/pom.xml   | /code/p | skipTests=true       | mvn codebook:generate@tables
            """)
    void theCommandRunsTheSameExecution(String execution, Path pom, String base, String property, String command) {
        var parts = property.split("=", 2);
        var properties = property.isEmpty() ? Map.of() : Map.of(parts[0], parts[1]);

        assertThat(new GenerateCommand(execution, pom, base, properties).text().replace('\\', '/'))
                .isEqualTo(command);
    }

    private List<String> check(String formats) throws Exception {
        var inThisJvm = new GenerationJvm(folder, discarded -> {}, discarded -> {});
        return new CheckGoal(inThisJvm).run(request(formats));
    }

    private void writeHeader(String text) throws IOException {
        Files.writeString(folder.resolve("sdk/winerror.h"), text);
    }

    private GenerateRequest request(String formats) {
        var input = TestInput.of(folder, List.of("sdk"), List.of("1.0"), List.of(), List.of("winerror.h"));
        return TestRequest.of(input, List.of(formats.split(",")), folder.resolve("tables"));
    }
}
