package dev.codebook.output.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {

    private static final String MARK = "// mine";

    @TempDir
    Path path;

    @Test
    void filesAppearWhenAllAreWritten() throws IOException {
        OutputFolder.write(path.resolve("new/folder"), folder -> {
            Files.writeString(folder.add("a.txt"), "a");
            Files.writeString(folder.add("sub/b.txt"), "b");
            assertThat(path.resolve("new/folder/a.txt")).doesNotExist();
        });

        assertThat(files()).containsExactly("new/folder/a.txt", "new/folder/sub/b.txt");
        assertThat(path.resolve("new/folder/sub/b.txt")).hasContent("b");
    }

    @Test
    void aFailedRunLeavesTheOldFiles() throws IOException {
        write("a.txt", "old");

        assertThatThrownBy(() -> OutputFolder.write(path, folder -> {
                    Files.writeString(folder.add("a.txt"), "half");
                    throw new IOException("no space left");
                }))
                .hasMessage("no space left");

        assertThat(files()).containsExactly("a.txt");
        assertThat(path.resolve("a.txt")).hasContent("old");
    }

    @Test
    void aFileWithUnchangedBytesKeepsItsTime() throws IOException {
        var then = FileTime.fromMillis(1_000_000_000_000L);
        write("same.txt", "same");
        write("other.txt", "old");
        Files.setLastModifiedTime(path.resolve("same.txt"), then);
        Files.setLastModifiedTime(path.resolve("other.txt"), then);
        write("same.txt", "same");
        write("other.txt", "new");

        assertThat(Files.getLastModifiedTime(path.resolve("same.txt"))).isEqualTo(then);
        assertThat(Files.getLastModifiedTime(path.resolve("other.txt"))).isNotEqualTo(then);
    }

    @Test
    void onlyMarkedFilesDirectlyInOwnedFoldersAreDeleted() throws IOException {
        write("own/Stale.java", MARK + " 1");
        write("own/Kept.java", MARK + " 2");
        write("own/Theirs.java", "class Theirs {}");
        write("own/deeper/Stale.java", MARK + " 3");
        write("Other.java", MARK + " 4");
        OutputFolder.write(path, folder -> {
            Files.writeString(folder.add("own/Kept.java"), MARK + " new");
            folder.own("own", MARK);
            folder.own("missing", MARK);
        });

        assertThat(files()).containsExactly("Other.java", "own/Kept.java", "own/Theirs.java", "own/deeper/Stale.java");
    }

    @Test
    void aRunReturnsTheFilesAsItLeftThem() throws IOException {
        write("same.txt", "same");

        var written = OutputFolder.write(path, folder -> {
            Files.writeString(folder.add("other.txt"), "old");
            Files.writeString(folder.add("same.txt"), "same");
        });

        assertThat(written).isEqualTo(List.of(present("other.txt"), present("same.txt")));
        write("other.txt", "new and longer");
        assertThat(written.get(0)).isNotEqualTo(present("other.txt"));
        assertThat(written.get(0).size()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {".codebook-1234", ".codebook-undo-1234", ".codebook-1234/deeper"})
    void theFolderOfAKilledRunIsDeleted(String leftover) throws IOException {
        var killed = Files.createDirectories(path.resolve(leftover));
        Files.writeString(killed.resolve("lock"), "");
        Files.writeString(killed.resolve("undo"), "new\t../elsewhere.txt\n");
        Files.writeString(killed.resolve("0.tmp"), "half");

        write("a.txt", "a");

        assertThat(files()).containsExactly("a.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sub/../../x", ".", "", "sub/..", "a\nb"})
    void aNameOutsideTheFolderIsRefused(String name) {
        assertThatThrownBy(() -> write(name, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + name + "' points outside the folder");
    }

    @Test
    void aNameIsAddedOnce() {
        assertThatThrownBy(() -> OutputFolder.write(path, folder -> {
                    folder.add("a.txt");
                    folder.add("a.txt");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'a.txt' was added before");
    }

    private void write(String name, String content) throws IOException {
        OutputFolder.write(path, folder -> Files.writeString(folder.add(name), content));
    }

    private WrittenFile present(String name) throws IOException {
        var file = path.resolve(name);
        return new WrittenFile(file, Files.size(file), Files.getLastModifiedTime(file));
    }

    private List<String> files() throws IOException {
        try (var files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> path.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
