package dev.codebook.generator;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.codebook.generator.real.RealHeaders;
import dev.codebook.generator.tables.Catalogue;
import dev.codebook.model.Code.Scope;
import dev.codebook.model.Diagnostic.Severity;
import dev.codebook.sdk.SdkOpener;
import dev.codebook.sdk.SdkTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever lies in a release goes all the way, from bytes to a table, without an exception, on little stack and in a time
 * that is bounded: every file, every prefix of some headers, files with random damage, and a release full of damage.
 *
 * <p>Runs on all releases in {@code -Dsdk.include=<Include folder>}: a seeded sample, and with {@code -Dtotality.whole}
 * all files, every prefix of more than a hundred headers, and twenty times the damage.
 */
@DisplayName("totality on releases")
class ReleaseTotalityTest {

    private static final boolean IS_WHOLE = Boolean.getBoolean("totality.whole");

    private static final int SMALL_STACK = 512 * 1024;

    /** Headers up to this size, in bytes, are cut at every byte: six in ten. Longer ones are cut by {@link Damage}. */
    private static final int SMALL_HEADER = 16_000;

    /** What one file may take, in seconds. The longest take a tenth of one, and one for a prelude on the way. */
    private static final int SECONDS = 60;

    /** How many files the stages of one release read before fresh ones take over: they keep what they have read. */
    private static final int BATCH = 10_000;

    static Stream<String> releases() throws IOException {
        return RealHeaders.releases();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void everyFile(String release) throws Exception {
        var files = files(release);

        check(open(release), files.subList(0, IS_WHOLE ? files.size() : 100));
    }

    @ParameterizedTest
    @MethodSource("releases")
    void everyPrefix(String release) throws Exception {
        var tree = open(release);
        var headers = new HashSet<>(tree.headers());
        int left = IS_WHOLE ? 40 : 2;
        var prefixes = new ArrayList<String>();
        for (var file : files(release)) {
            var bytes = tree.read(file);
            if (left > 0 && headers.contains(file) && bytes.length <= SMALL_HEADER && !includes(bytes)) {
                left--;
                IntStream.range(0, bytes.length).forEach(length -> prefixes.add(ChangedTree.path(file, length)));
            }
        }

        check(ChangedTree.of(tree, Arrays::copyOf), prefixes);
    }

    /** What is included is read again for each prefix, and some small headers include hundreds of others. */
    private static boolean includes(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains("include");
    }

    @ParameterizedTest
    @MethodSource("releases")
    void damage(String release) throws Exception {
        var files = files(release);
        var damaged = IntStream.range(0, IS_WHOLE ? 2_000 : 100)
                .mapToObj(seed -> ChangedTree.path(files.get(seed % files.size()), seed))
                .toList();

        check(ChangedTree.of(open(release), Damage::of), damaged);
    }

    /** What is damaged is included too, by preludes and by all others. */
    @ParameterizedTest
    @MethodSource("releases")
    void aReleaseFullOfDamage(String release) throws Exception {
        var tree = open(release);
        for (int seed = 0; seed < (IS_WHOLE ? 3 : 1); seed++) {
            var damaged = damaged(tree, seed);
            assertTimeoutPreemptively(
                    Duration.ofMinutes(5),
                    () -> Miniature.generate(damaged, IS_WHOLE ? Scope.CONSTANT : Scope.CODE, List.of()),
                    release + ", seed " + seed);
        }
    }

    private static SdkTree open(String release) throws Exception {
        return SdkOpener.open(Path.of(System.getProperty("sdk.include")), release);
    }

    /** All files of a release, headers and others, in random order that is always the same. */
    private static List<String> files(String release) throws IOException {
        var folder = Path.of(System.getProperty("sdk.include"), release);
        try (var paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            var files = new ArrayList<>(paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList());
            Collections.shuffle(files, new Random(1));
            return files;
        }
    }

    /** Fails with the release and the path; in {@code um/~7/a.h}, 7 is the prefix's length or the damage's seed. */
    private static void check(SdkTree tree, List<String> paths) throws InterruptedException {
        for (int from = 0; from < paths.size(); from += BATCH) {
            checkBatch(tree, paths.subList(from, Math.min(paths.size(), from + BATCH)));
        }
    }

    private static void checkBatch(SdkTree tree, List<String> paths) throws InterruptedException {
        var stages = new HeaderStages(tree, Scope.CONSTANT, Catalogue.builtIn());
        var threads = smallThreads();
        try {
            var readings = new ArrayList<Future<Void>>();
            for (var path : paths) {
                readings.add(threads.submit(reading(stages, path)));
            }
            for (int i = 0; i < paths.size(); i++) {
                await(readings.get(i), tree.release() + ", " + paths.get(i));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Void> reading(HeaderStages stages, String path) {
        return () -> {
            stages.tabulate(path, Severity.ERROR);
            return null;
        };
    }

    /** Two of them: what is waited for has begun when what stands before it has ended. */
    private static ExecutorService smallThreads() {
        return Executors.newFixedThreadPool(2, task -> {
            var thread = new Thread(null, task, "small stack", SMALL_STACK);
            thread.setDaemon(true);
            return thread;
        });
    }

    private static void await(Future<Void> reading, String what) throws InterruptedException {
        try {
            reading.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(what, e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError(what + " takes too long: " + stacks(), e);
        }
    }

    private static String stacks() {
        var stacks = new StringBuilder();
        Thread.getAllStackTraces().forEach((thread, frames) -> {
            if (thread.getName().equals("small stack")) {
                Arrays.stream(frames)
                        .limit(30)
                        .forEach(frame -> stacks.append("\n\tat ").append(frame));
            }
        });
        return stacks.toString();
    }

    /** Damages about one file in four. */
    private static SdkTree damaged(SdkTree tree, int seed) {
        return tree.withContent(path -> {
            int random = 31 * path.hashCode() + seed;
            return random % 4 == 0 ? Damage.of(tree.read(path), random) : tree.read(path);
        });
    }
}
