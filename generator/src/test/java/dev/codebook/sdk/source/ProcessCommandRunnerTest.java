package dev.codebook.sdk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the only program that is certainly installed: Java. */
class ProcessCommandRunnerTest {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    Path folder;

    @Test
    void returnsTheOutput() throws IOException {
        assertThat(new ProcessCommandRunner().run(List.of(JAVA, "-version"), folder))
                .contains("version");
    }

    @Test
    void theErrorIsTheLastLineOfTheOutput() {
        assertThatThrownBy(() -> new ProcessCommandRunner().run(List.of(JAVA, "-no-such-option"), folder))
                .hasMessage("Error: A fatal exception has occurred. Program will exit.");
    }

    @Test
    void aProgramThatIsNotInstalled() {
        assertThatThrownBy(() -> new ProcessCommandRunner().run(List.of("no-such-program"), folder))
                .hasMessage("not installed");
    }
}
