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

class OutputFolderTest {

    private static final String MARK = "// mine";

    @TempDir
    Path path;

    @Test
    void filesAppearWhenTheFolderIsPublished() throws IOException {
        try (var folder = OutputFolder.open(path.resolve("new/folder"))) {
            Files.writeString(folder.add("a.txt"), "a");
            Files.writeString(folder.add("sub/b.txt"), "b");
            assertThat(path.resolve("new/folder/a.txt")).doesNotExist();
            folder.publish();
        }

        assertThat(files()).containsExactly("new/folder/a.txt", "new/folder/sub/b.txt");
        assertThat(path.resolve("new/folder/sub/b.txt")).hasContent("b");
    }

    @Test
    void aFailedRunLeavesTheOldFiles() throws IOException {
        publish("a.txt", "old");
        try (var folder = OutputFolder.open(path)) {
            Files.writeString(folder.add("a.txt"), "half");
        }

        assertThat(files()).containsExactly("a.txt");
        assertThat(path.resolve("a.txt")).hasContent("old");
    }

    @Test
    void aFileWhoseBytesAreTheSameIsNotTouched() throws IOException {
        var then = FileTime.fromMillis(1_000_000_000_000L);
        publish("same.txt", "same");
        publish("other.txt", "old");
        Files.setLastModifiedTime(path.resolve("same.txt"), then);
        Files.setLastModifiedTime(path.resolve("other.txt"), then);
        publish("same.txt", "same");
        publish("other.txt", "new");

        assertThat(Files.getLastModifiedTime(path.resolve("same.txt"))).isEqualTo(then);
        assertThat(Files.getLastModifiedTime(path.resolve("other.txt"))).isNotEqualTo(then);
    }

    @Test
    void onlyMarkedFilesOfOwnedFoldersAreDeleted() throws IOException {
        publish("own/Stale.java", MARK + " 1");
        publish("own/Kept.java", MARK + " 2");
        publish("own/Theirs.java", "class Theirs {}");
        publish("own/deeper/Stale.java", MARK + " 3");
        publish("Other.java", MARK + " 4");
        try (var folder = OutputFolder.open(path)) {
            Files.writeString(folder.add("own/Kept.java"), MARK + " new");
            folder.own("own", MARK);
            folder.own("missing", MARK);
            folder.publish();
        }

        assertThat(files()).containsExactly("Other.java", "own/Kept.java", "own/Theirs.java", "own/deeper/Stale.java");
    }

    @Test
    void aRunTellsTheFilesAsItWroteThemWhateverAnotherOneDoesThen() throws IOException {
        publish("same.txt", "same");
        try (var folder = OutputFolder.open(path)) {
            Files.writeString(folder.add("other.txt"), "old");
            Files.writeString(folder.add("same.txt"), "same");

            var written = folder.publish();

            assertThat(written).isEqualTo(List.of(present("other.txt"), present("same.txt")));
            publish("other.txt", "new and longer");
            assertThat(written.get(0)).isNotEqualTo(present("other.txt"));
            assertThat(written.get(0).size()).isEqualTo(3);
        }
    }

    @Test
    void theRestOfAKilledRunIsDeletedAndALivingRunIsLeftAlone() throws IOException {
        var killed = Files.createDirectory(path.resolve(".codebook-killed"));
        Files.writeString(killed.resolve("lock"), "");
        Files.writeString(killed.resolve("0.tmp"), "half");
        try (var living = OutputFolder.open(path)) {
            Files.writeString(living.add("a.txt"), "a");
            publish("b.txt", "b");
            living.publish();
        }

        assertThat(files()).containsExactly("a.txt", "b.txt");
    }

    @Test
    void aNameThatLeadsOutIsRefused() throws IOException {
        try (var folder = OutputFolder.open(path)) {
            assertThatThrownBy(() -> folder.add("sub/../../x"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("'sub/../../x' leads out of the folder");
        }
    }

    private void publish(String name, String content) throws IOException {
        try (var folder = OutputFolder.open(path)) {
            Files.writeString(folder.add(name), content);
            folder.publish();
        }
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
