package dev.codebook.maven.generate;

import dev.codebook.model.ProblemException;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Runs a generation in a second JVM, which is configured for work of a few seconds.
 *
 * <p>In the JVM of the build, HotSpot compiles hot methods a second time with its optimizing compiler. On two
 * processors this compilation takes a third of the time, and the work ends before the faster code makes up for it. The
 * default garbage collector keeps pauses short, which this work does not need. Neither setting can be changed in a
 * running JVM ({@code GoalBenchmark} has the figures). If no second JVM can be started, or it ends without an outcome,
 * this JVM generates.
 */
public final class GenerationJvm {

    private static final long MEGABYTE = 1 << 20;

    /**
     * The size of the heap in MB. While a release is generated, 500 MB of objects stay alive. With a smaller heap, the
     * collector compacts these objects, which takes 0.6 s.
     */
    private static final int HEAP = 1100;

    /** The part of the heap for new objects, in MB. It is large, because most objects do not live long. */
    private static final int YOUNG = 300;

    private final Path home;
    private final Consumer<String> log;
    private final Consumer<String> progress;

    /**
     * Creates an object that starts the same Java as this JVM.
     *
     * @param log receives the reason if a generation runs in this JVM
     * @param progress receives progress messages
     */
    public GenerationJvm(Consumer<String> log, Consumer<String> progress) {
        this(Path.of(System.getProperty("java.home")), log, progress);
    }

    /**
     * Creates an object that starts another Java.
     *
     * @param home the home directory of the Java installation
     * @param log receives the reason if a generation runs in this JVM
     * @param progress receives progress messages
     */
    public GenerationJvm(Path home, Consumer<String> log, Consumer<String> progress) {
        this.home = home;
        this.log = log;
        this.progress = progress;
    }

    /**
     * Generates in a second JVM, or in this JVM if the second one fails.
     *
     * @return an outcome without errors
     * @throws ProblemException if there are errors; the files of the previous run are then unchanged
     * @throws IOException if no file can be created for the outcome of the second JVM, or this thread is interrupted
     */
    public GenerateOutcome generate(GenerateRequest request) throws ProblemException, IOException {
        var outcome = outcome(request);
        if (outcome.isEmpty()) {
            return new GenerateGoal(progress, ClassPath.files()).run(request);
        }
        if (!outcome.get().errors().isEmpty()) {
            throw new ProblemException(outcome.get().errors());
        }
        return outcome.get();
    }

    private Optional<GenerateOutcome> outcome(GenerateRequest request) throws IOException {
        var file = Files.createTempFile("codebook", ".outcome");
        try {
            int exit = run(request, file);
            if (exit == 0) {
                return Optional.of(read(file));
            }
            log.accept("the second JVM ended with exit code " + exit + ": this JVM generates instead");
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException | ClassNotFoundException e) {
            log.accept("the second JVM failed, this JVM generates instead: " + e);
        } finally {
            Files.deleteIfExists(file);
        }
        return Optional.empty();
    }

    private static GenerateOutcome read(Path file) throws IOException, ClassNotFoundException {
        try (var in = new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return (GenerateOutcome) in.readObject();
        }
    }

    /**
     * Runs the second JVM, and returns its exit code. The second JVM checks whether this JVM is still running, and ends
     * when this JVM ends.
     */
    private int run(GenerateRequest request, Path outcome) throws IOException {
        var builder = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .put(
                        "CLASSPATH",
                        ClassPath.files().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        var process = builder.start();
        try (var out = new ObjectOutputStream(process.getOutputStream())) {
            out.writeObject(request);
            out.writeUTF(outcome.toString());
            out.flush();
            var lines = new Thread(() -> forward(process));
            lines.start();
            int exit = process.waitFor();
            lines.join();
            return exit;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } finally {
            process.destroy();
        }
    }

    private void forward(Process process) {
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(progress);
        } catch (IOException | UncheckedIOException e) {
            log.accept("progress is no longer reported: " + e);
        }
    }

    private List<String> command() {
        long maximum = Math.max(Runtime.getRuntime().maxMemory() / MEGABYTE, HEAP);
        var command = new ArrayList<String>();
        command.add(home.resolve("bin").resolve("java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+UseParallelGC");
        command.add("-XX:-UseAdaptiveSizePolicy");
        // An object that survives one collection nearly always survives all of them, so it is copied only once.
        command.add("-XX:MaxTenuringThreshold=0");
        // The database driver loads a native library, which later JVMs refuse without this option (JEP 472).
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Xms" + HEAP + "m");
        command.add("-Xmn" + YOUNG + "m");
        command.add("-Xmx" + maximum + "m");
        for (var name : System.getProperties().stringPropertyNames()) {
            if (name.equals("java.io.tmpdir") || name.equals("user.home") || name.startsWith("org.sqlite.")) {
                command.add("-D" + name + "=" + System.getProperty(name));
            }
        }
        command.add(GenerationMain.class.getName());
        return command;
    }
}
