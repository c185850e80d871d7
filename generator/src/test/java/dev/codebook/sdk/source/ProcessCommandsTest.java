package dev.codebook.sdk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the one program that is surely there: Java itself. */
class ProcessCommandsTest {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    Path folder;

    @Test
    void givesWhatWasPrinted() throws IOException {
        assertThat(new ProcessCommands().run(List.of(JAVA, "-version"), folder)).contains("version");
    }

    @Test
    void aFailureIsItsLastLine() {
        assertThatThrownBy(() -> new ProcessCommands().run(List.of(JAVA, "-no-such-option"), folder))
                .hasMessage("Error: A fatal exception has occurred. Program will exit.");
    }

    @Test
    void aProgramThatIsNotThere() {
        assertThatThrownBy(() -> new ProcessCommands().run(List.of("no-such-program"), folder))
                .hasMessage("not on this machine");
    }
}
