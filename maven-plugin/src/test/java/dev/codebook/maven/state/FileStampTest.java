package dev.codebook.maven.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileStampTest {

    private static final long CHANGED = 1_600_000_000_000L;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "just now,                               0, false",
        "within the coarsest rounding,        1999, false",
        "after the coarsest rounding,         2000, true",
        "long ago,                         9999999, true",
        "by a clock that is a little ahead, -1999, false",
        "by a clock that is far ahead,    -9999999, true"
    })
    void aTimeThatIsNotRecentProvesThatAFileIsUnchanged(String when, long milliseconds, boolean proves)
            throws IOException {
        var stamp = stamp("text", milliseconds);

        assertThat(stamp.isSame(stamp("text", milliseconds))).isEqualTo(proves);
    }

    @Test
    void anotherSizeIsAnotherFile() throws IOException {
        assertThat(stamp("text", 9999999).isSame(stamp("texts", 9999999))).isFalse();
    }

    @Test
    void ifTheTimeProvesNothingTheContentIsCompared() throws IOException {
        var recent = stamp("text", 0);
        var read = new FileState(recent, Checksum.of(file()));

        assertThat(read.ifUnchanged(file(), recent)).isEqualTo(read);
        assertThat(read.ifUnchanged(file(), stamp("tent", 0))).isNull();
    }

    /** The stamp of a file, taken some milliseconds after the file was changed. */
    private FileStamp stamp(String content, long milliseconds) throws IOException {
        Files.writeString(file(), content);
        Files.setLastModifiedTime(file(), FileTime.fromMillis(CHANGED));
        return FileStamp.of(Files.readAttributes(file(), BasicFileAttributes.class), CHANGED + milliseconds);
    }

    private Path file() {
        return folder.resolve("file");
    }
}
