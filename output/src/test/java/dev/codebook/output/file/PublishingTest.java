package dev.codebook.output.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the old files and the new ones where a run does not come to its end, or is not alone. */
class PublishingTest {

    @TempDir
    Path path;

    /** Every other one as soon as files are being replaced, which takes so little time that few others meet it. */
    @Test
    void killedAtTwentyMomentsItLeavesOneWholeSet() throws Exception {
        var random = new Random(20);
        int broken = 0;
        int set = 0;
        Publisher.publish(path, set);
        for (int i = 0; i < 20; i++) {
            var process = Publisher.start(path, set + 1, 1_000_000);
            assertThat(process.getInputStream().read()).isEqualTo('b');
            Thread.sleep(random.nextInt(60));
            while (i % 2 == 1 && !isBroken()) {
                Thread.onSpinWait();
            }
            process.destroyForcibly().waitFor();
            broken += isBroken() ? 1 : 0;

            OutputFolder.open(path).close();

            assertThat(Publisher.wholeSet(path)).as("kill %d", i).isGreaterThan(set);
            set = Publisher.wholeSet(path);
        }
        System.out.println("of 20 kills " + broken + " came while files were being replaced");
    }

    private boolean isBroken() throws IOException {
        try (Stream<Path> folders = Files.list(path)) {
            return folders.anyMatch(folder -> Files.exists(folder.resolve("undo")));
        }
    }

    @ParameterizedTest(name = "after {0} steps")
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void killedAfterAnyStepTheNextRunPutsTheOldFilesBack(int steps) throws IOException {
        var old = Map.of("a.txt", "old a", "b.txt", "old b", "stale.txt", "old stale");
        for (var file : old.entrySet()) {
            Files.writeString(path.resolve(file.getKey()), file.getValue());
        }
        var killed = Files.createDirectory(path.resolve(".codebook-killed"));
        Files.writeString(killed.resolve("lock"), "");
        new UndoLog(killed, path).open(List.of("a.txt", "b.txt", "new.txt", "stale.txt"));
        for (var name : List.of("a.txt", "b.txt", "new.txt").subList(0, Math.min(steps, 3))) {
            var file = Files.writeString(killed.resolve("0.tmp"), "new");
            UndoLog.move(file, path.resolve(name));
        }
        if (steps == 4) {
            Files.delete(path.resolve("stale.txt"));
        }

        OutputFolder.open(path).close();

        assertThat(Publisher.contents(path)).isEqualTo(old);
    }

    @Test
    void aRunThatHasTheFolderOpenPutsThemBackBeforeItPublishes() throws IOException {
        Files.writeString(path.resolve("a.txt"), "old");
        try (var folder = OutputFolder.open(path)) {
            Files.writeString(folder.add("b.txt"), "b");
            var killed = Files.createDirectory(path.resolve(".codebook-killed"));
            new UndoLog(killed, path).open(List.of("a.txt"));
            UndoLog.move(Files.writeString(killed.resolve("0.tmp"), "new"), path.resolve("a.txt"));
            folder.publish();
        }

        assertThat(Publisher.contents(path)).isEqualTo(Map.of("a.txt", "old", "b.txt", "b"));
    }

    @Test
    void twoProcessesAtOnceLeaveOneWholeSet() throws Exception {
        var one = Publisher.start(path, 1, 50);
        var other = Publisher.start(path, 1001, 50);

        for (var process : List.of(one, other)) {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isZero();
        }

        assertThat(Publisher.wholeSet(path)).isIn(50, 1050);
    }

    @Test
    void threadsOfOneProcessLeaveOneWholeSet() throws Exception {
        Stream.of(1, 2, 3, 4, 5, 6).parallel().forEach(set -> {
            try {
                Publisher.publish(path, set);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });

        assertThat(Publisher.wholeSet(path)).isBetween(1, 6);
    }

    @Test
    void anEndThatTheProcessIsToldOfWaitsForTheMove() throws Exception {
        for (int i = 0; i < 5; i++) {
            var process = Publisher.start(path, 1 + 1_000_000 * i, 1_000_000);
            assertThat(process.getInputStream().read()).isEqualTo('b');
            Thread.sleep(7L * i);
            process.destroy();
            process.waitFor();

            assertThat(isBroken()).isFalse();
            OutputFolder.open(path).close();
            assertThat(Publisher.wholeSet(path)).isGreaterThan(1_000_000 * i);
        }
    }

    @Test
    void aFolderInThePlaceOfAFileIsSaidAndNothingIsTouched() throws IOException {
        Files.writeString(path.resolve("a.txt"), "old");
        Files.createDirectory(path.resolve("b.txt"));

        assertThatThrownBy(() -> publishBoth())
                .isInstanceOf(FileSystemException.class)
                .hasMessage(path.resolve("b.txt") + ": is a folder: expected a file, or none");
        assertThat(Publisher.contents(path)).isEqualTo(Map.of("a.txt", "old"));
    }

    @Test
    void aLogThatNamesAFileElsewhereIsRefused() throws IOException {
        var hostile = Files.createDirectory(path.resolve(".codebook-hostile"));
        Files.writeString(hostile.resolve("undo"), "new\t../elsewhere.txt\n");

        assertThatThrownBy(() -> OutputFolder.open(path))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(hostile.resolve("undo") + ": names a file outside of its folder: delete it");
    }

    @Test
    void onAFullDiskTheOldFilesStay() throws Exception {
        mounted("size=256k", disk -> {
            Publisher.publish(disk, 1);

            assertThatThrownBy(() -> {
                        try (var folder = OutputFolder.open(disk)) {
                            Files.writeString(folder.add("all.txt"), "new");
                            Files.write(folder.add("large.txt"), new byte[1 << 20]);
                            folder.publish();
                        }
                    })
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("No space left on device");

            assertThat(Publisher.wholeSet(disk)).isEqualTo(1);
        });
    }

    @Test
    void inAFolderThatCannotBeWrittenTheOldFilesStay() throws Exception {
        mounted("size=256k", disk -> {
            Publisher.publish(disk, 1);
            run("mount", "-o", "remount,ro", disk.toString());

            assertThatThrownBy(() -> Publisher.publish(disk, 2))
                    .isInstanceOf(FileSystemException.class)
                    .hasMessage(disk + ": Read-only file system");

            assertThat(Publisher.wholeSet(disk)).isEqualTo(1);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"a file that is there, old", "a file that is new,"})
    void whatFailsOnTheWayIsUndone(String claim, String old) throws Exception {
        mounted("size=256k", disk -> {
            Files.writeString(path.resolve("stale.txt"), "stale");
            if (old != null) {
                Files.writeString(path.resolve("a.txt"), old);
            }
            Files.writeString(disk.resolve("b.txt"), "old");
            run("mount", "-o", "remount,ro", disk.toString());
            Files.createSymbolicLink(path.resolve("z"), disk);
            var before = Publisher.contents(path);

            assertThatThrownBy(() -> {
                        try (var folder = OutputFolder.open(path)) {
                            Files.writeString(folder.add("a.txt"), "new");
                            Files.writeString(folder.add("z/b.txt"), "new");
                            folder.publish();
                        }
                    })
                    .isInstanceOf(FileSystemException.class)
                    .hasMessageContaining("Read-only file system");

            assertThat(Publisher.contents(path)).isEqualTo(before);
        });
    }

    private void publishBoth() throws IOException {
        try (var folder = OutputFolder.open(path)) {
            Files.writeString(folder.add("a.txt"), "new");
            Files.writeString(folder.add("b.txt"), "new");
            folder.publish();
        }
    }

    private interface OnDisk {

        void run(Path disk) throws Exception;
    }

    /** On a file system of its own, where this user may mount one. */
    private void mounted(String options, OnDisk test) throws Exception {
        var disk = Files.createTempDirectory("disk").toRealPath();
        if (!isMounted(options, disk)) {
            Files.delete(disk);
            System.out.println("NOT RUN: this user cannot mount a file system (tmpfs)");
            Assumptions.abort("this user cannot mount a file system (tmpfs)");
        }
        try {
            test.run(disk);
        } finally {
            run("umount", disk.toString());
            Files.delete(disk);
        }
    }

    private static boolean isMounted(String options, Path disk) throws InterruptedException {
        try {
            return run("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString()) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
