package dev.codebook.maven.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.maven.input.InputParameters;
import dev.codebook.model.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationJvmTest {

    private final List<String> log = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    @TempDir
    Path folder;

    @BeforeEach
    void writeHeaders() throws IOException {
        var sdk = Files.createDirectories(folder.resolve("headers, ä ö"));
        Files.writeString(sdk.resolve("_mingw_mac.h"), "#define __MINGW64_VERSION_MAJOR 10\n");
        Files.writeString(sdk.resolve("windows.h"), "#include <winerror.h>\n");
        Files.writeString(sdk.resolve("winerror.h"), "#define ERROR_FILE_NOT_FOUND 2L\n#define FLAG UNKNOWN\n");
    }

    @Test
    void anotherJvmDoesWhatThisOneWould() throws Exception {
        var progress = new ArrayList<String>();
        var here = parameters("constants", "here").generate(progress::add);

        var there = new GenerationJvm(log::add, lines::add).generate(parameters("constants", "there"));

        assertThat(log).isEmpty();
        assertThat(there.summary())
                .isEqualTo(here.summary().stream()
                        .map(line -> line.replace("here", "there"))
                        .toList());
        assertThat(lines)
                .containsExactly("mingw-w64-10.0.0: reading 3 headers", "writing json, sqlite")
                .isEqualTo(progress);
        assertThat(there.warnings()).isEqualTo(here.warnings());
        assertThat(there.notes()).isEqualTo(here.notes());
        assertThat(folder.resolve("there/codebook.json")).hasSameBinaryContentAs(folder.resolve("here/codebook.json"));
        assertThat(folder.resolve("there/codebook.sqlite"))
                .hasSameBinaryContentAs(folder.resolve("here/codebook.sqlite"));
    }

    @Test
    void mistakesAreToldAsHere() {
        var parameters = parameters("everything", "output");
        var here = new ArrayList<String>();
        assertThatThrownBy(() -> parameters.generate(lines::add))
                .isInstanceOfSatisfying(ProblemException.class, mistakes -> here.add(mistakes.getMessage()));

        assertThatThrownBy(() -> new GenerationJvm(log::add, lines::add).generate(parameters))
                .isInstanceOf(ProblemException.class)
                .hasMessage("codebook.scope: error: no scope 'everything': expected codes or constants")
                .hasMessage(here.get(0));
        assertThat(log).isEmpty();
    }

    @Test
    void withoutAnotherJvmThisOneDoesTheWork() throws Exception {
        var report = new GenerationJvm(folder, log::add, lines::add).generate(parameters("codes", "output"));

        assertThat(log).singleElement().asString().startsWith("no JVM of its own, the work is done here: ");
        assertThat(report.summary().get(0)).startsWith("mingw-w64-10.0.0: 1 code in 1 table");
        assertThat(lines).containsExactly("mingw-w64-10.0.0: reading 1 header", "writing json, sqlite");
        assertThat(folder.resolve("output/codebook.json")).isNotEmptyFile();
    }

    private GenerateParameters parameters(String scope, String output) {
        var input = new InputParameters(
                List.of("headers, ä ö"),
                List.of(),
                List.of(),
                List.of(),
                scope,
                null,
                folder.toString(),
                folder.resolve("cache").toString(),
                true);
        return new GenerateParameters(
                input,
                List.of("json", "sqlite"),
                "codebook",
                false,
                true,
                folder.resolve(output).toString());
    }
}
