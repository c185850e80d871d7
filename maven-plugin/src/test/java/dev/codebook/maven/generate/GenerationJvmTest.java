package dev.codebook.maven.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.codebook.maven.input.TestInput;
import dev.codebook.model.Code.Scope;
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
    void theSecondJvmDoesTheSameAsThisOne() throws Exception {
        var progress = new ArrayList<String>();
        var here = new GenerateGoal(progress::add, List.of()).run(request(Scope.CONSTANT, "here"));

        var there = new GenerationJvm(log::add, lines::add).generate(request(Scope.CONSTANT, "there"));

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
    void errorsAreTheSameAsInThisJvm() {
        var sdks = List.of("nowhere");
        var request = TestRequest.of(
                TestInput.of(folder, sdks, List.of(), List.of(), List.of()), List.of("json"), folder.resolve("out"));
        var here = catchThrowableOfType(ProblemException.class, () -> TestRequest.generate(request));

        assertThatThrownBy(() -> new GenerationJvm(log::add, lines::add).generate(request))
                .isInstanceOf(ProblemException.class)
                .hasMessage(here.getMessage());
        assertThat(log).isEmpty();
    }

    @Test
    void withoutASecondJvmThisOneDoesTheWork() throws Exception {
        var outcome = new GenerationJvm(folder, log::add, lines::add).generate(request(Scope.CODE, "output"));

        assertThat(log).singleElement().asString().startsWith("the second JVM failed, this JVM generates instead: ");
        assertThat(outcome.summary().get(0)).startsWith("mingw-w64-10.0.0: 1 code in 1 table");
        assertThat(lines).containsExactly("mingw-w64-10.0.0: reading 1 header", "writing json, sqlite");
        assertThat(folder.resolve("output/codebook.json")).isNotEmptyFile();
    }

    private GenerateRequest request(Scope scope, String output) {
        var sdks = List.of("headers, ä ö");
        var input = TestInput.of(folder, sdks, List.of(), List.of(), List.of(), scope);
        return TestRequest.of(input, List.of("json", "sqlite"), folder.resolve(output));
    }
}
