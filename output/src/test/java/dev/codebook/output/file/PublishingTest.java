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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The state of the files when a run fails, is killed, or is not the only one. */
class PublishingTest {

    @TempDir
    Path path;

    @Test
    void killedAtTwentyMomentsItLeavesWholeFilesAndTheNextRunCompletesTheSet() throws Exception {
        var random = new Random(20);
        int mixed = 0;
        int set = 0;
        Publisher.publish(path, set);
        for (int i = 0; i < 20; i++) {
            var process = Publisher.start(path, set + 1, 1_000_000);
            assertThat(process.getInputStream().read()).isEqualTo('b');
            Thread.sleep(random.nextInt(60));
            process.destroyForcibly().waitFor();

            var sets = Publisher.setsOfWholeFiles(path);
            assertThat(sets).as("kill %d", i).allMatch(greaterThan(set));
            mixed += sets.size() > 1 ? 1 : 0;
            set = sets.get(sets.size() - 1) + 1;
            Publisher.publish(path, set);
            assertThat(Publisher.wholeSet(path)).isEqualTo(set);
        }
        System.out.println("of 20 kills " + mixed + " left files of two sets");
    }

    private static Predicate<Integer> greaterThan(int set) {
        return each -> each > set;
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
    void aFolderInThePlaceOfAFileIsReportedAndNoFileIsReplaced() throws IOException {
        Files.writeString(path.resolve("a.txt"), "old");
        Files.createDirectory(path.resolve("b.txt"));

        assertThatThrownBy(() -> write("a.txt", "b.txt"))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(path.resolve("b.txt") + ": expected a file, found a folder; move the folder away");
        assertThat(Publisher.contents(path)).isEqualTo(Map.of("a.txt", "old"));
    }

    @Test
    void onAFullDiskTheOldFilesStay() throws Exception {
        mounted("size=256k", disk -> {
            Publisher.publish(disk, 1);

            assertThatThrownBy(() -> {
                        OutputFolder.write(disk, folder -> {
                            Files.writeString(folder.add("all.txt"), "new");
                            Files.write(folder.add("large.txt"), new byte[1 << 20]);
                        });
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

    @Test
    void aFailureBetweenTwoMovesLeavesWholeFilesAndTheNextRunCompletesTheSet() throws Exception {
        mounted("size=256k", disk -> {
            Files.writeString(path.resolve("a.txt"), "old");
            Files.writeString(disk.resolve("b.txt"), "old");
            run("mount", "-o", "remount,ro", disk.toString());
            Files.createSymbolicLink(path.resolve("z"), disk);

            assertThatThrownBy(() -> write("a.txt", "z/b.txt"))
                    .isInstanceOf(FileSystemException.class)
                    .hasMessageContaining("Read-only file system");

            assertThat(Publisher.contents(path)).isEqualTo(Map.of("a.txt", "new"));
            assertThat(disk.resolve("b.txt")).hasContent("old");
            run("mount", "-o", "remount,rw", disk.toString());
            write("a.txt", "z/b.txt");
            assertThat(disk.resolve("b.txt")).hasContent("new");
        });
    }

    private void write(String... names) throws IOException {
        OutputFolder.write(path, folder -> {
            for (var name : names) {
                Files.writeString(folder.add(name), "new");
            }
        });
    }

    private interface OnDisk {

        void run(Path disk) throws Exception;
    }

    /** Runs a test on a small separate file system, if this user may mount one. */
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
