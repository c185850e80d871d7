package dev.codebook.maven.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.codebook.model.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultOutputTest {

    @TempDir
    Path folder;

    @Test
    void theFileIsReplacedAndItsFolderIsCreated() throws Exception {
        var file = folder.resolve("new/result.txt");
        ResultOutput.write(file, out -> out.print("a longer text"));
        ResultOutput.write(file, out -> out.print("gr\u00f6\u00dfer \u4e2d\n"));

        assertThat(Files.readString(file)).isEqualTo("gr\u00f6\u00dfer \u4e2d\n");
    }

    @Test
    void aFileThatCannotBeCreatedIsAnError() throws Exception {
        Files.createFile(folder.resolve("file"));
        var file = folder.resolve("file/result.txt");

        assertThatThrownBy(() -> ResultOutput.write(file, out -> out.print("x")))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith(file + ": error: cannot be written: ");
    }

    @Test
    void aFullDiskIsAnError() {
        var full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));

        assertThatThrownBy(() -> ResultOutput.write(full, out -> out.print("x")))
                .isInstanceOf(ProblemException.class)
                .hasMessage("/dev/full: error: cannot be written completely: the disk may be full");
    }
}
