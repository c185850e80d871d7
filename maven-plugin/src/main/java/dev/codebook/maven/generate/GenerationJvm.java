package dev.codebook.maven.generate;

import dev.codebook.model.ProblemException;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Runs a generation in a JVM of its own, which is set up for work of a few seconds.
 *
 * <p>In the build's JVM, HotSpot compiles first fast and then well what a generation runs hot. On two processors the
 * second takes a third of the time and comes too late to pay; and the collector, made for short pauses, does more than
 * this needs. Neither can be set where a JVM runs already ({@code GoalBenchmark} has the figures). Where no other JVM can
 * be started, or it ends without an outcome, this one does the work.
 */
public final class GenerationJvm {

    private static final long MEGABYTE = 1 << 20;
    /**
     * MB. 500 of a release live to its end; where the room left seems little to the collector, it compacts them, which
     * takes 0.6 s.
     */
    private static final int HEAP = 1100;
    /** The part of it in which objects begin: large, since most of them do not live long. */
    private static final int YOUNG = 300;

    private final Path home;
    private final Consumer<String> log;
    private final Consumer<String> progress;

    /**
     * A JVM like this one.
     *
     * @param log is told why a generation runs in this JVM
     * @param progress takes lines that say how far it has come
     */
    public GenerationJvm(Consumer<String> log, Consumer<String> progress) {
        this(Path.of(System.getProperty("java.home")), log, progress);
    }

    /** @param home of the JVM to start */
    public GenerationJvm(Path home, Consumer<String> log, Consumer<String> progress) {
        this.home = home;
        this.log = log;
        this.progress = progress;
    }

    /**
     * Does what the parameters ask for.
     *
     * @throws ProblemException where the user has to put something right; nothing is written then
     * @throws IOException where writing fails; the old files are whole then
     */
    public GenerateReport generate(GenerateParameters parameters) throws ProblemException, IOException {
        var outcome = outcome(parameters);
        return outcome.isPresent() ? outcome.get().get() : parameters.generate(progress);
    }

    private Optional<GenerateOutcome> outcome(GenerateParameters parameters) throws IOException {
        var file = Files.createTempFile("codebook", ".outcome");
        try {
            int exit = run(parameters, file);
            if (exit == 0) {
                return Optional.of(read(file));
            }
            log.accept("a JVM of its own ended with " + exit + ": the work is done here");
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException | ClassNotFoundException e) {
            log.accept("no JVM of its own, the work is done here: " + e);
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

    /** The other JVM looks whether this one still runs, and ends with it. */
    private int run(GenerateParameters parameters, Path outcome) throws IOException {
        var builder = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .put(
                        "CLASSPATH",
                        classPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        var process = builder.start();
        try (var out = new ObjectOutputStream(process.getOutputStream())) {
            out.writeObject(parameters);
            out.writeUTF(outcome.toString());
            out.flush();
            var lines = new Thread(() -> handOn(process));
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

    private void handOn(Process process) {
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(progress);
        } catch (IOException | UncheckedIOException e) {
            log.accept("no more is heard of the progress: " + e);
        }
    }

    private List<String> command() {
        long most = Math.max(Runtime.getRuntime().maxMemory() / MEGABYTE, HEAP);
        var command = new ArrayList<String>();
        command.add(home.resolve("bin").resolve("java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+UseParallelGC");
        command.add("-XX:-UseAdaptiveSizePolicy");
        // What outlives one collection nearly always outlives all: it is copied once.
        command.add("-XX:MaxTenuringThreshold=0");
        // The database's driver loads a library, which later JVMs refuse without it (JEP 472).
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Xms" + HEAP + "m");
        command.add("-Xmn" + YOUNG + "m");
        command.add("-Xmx" + most + "m");
        for (var name : System.getProperties().stringPropertyNames()) {
            if (name.equals("java.io.tmpdir") || name.equals("user.home") || name.startsWith("org.sqlite.")) {
                command.add("-D" + name + "=" + System.getProperty(name));
            }
        }
        command.add(GenerationProgram.class.getName());
        return command;
    }

    /** That of this class: the plugin's own, or the program's. */
    public static List<Path> classPath() {
        var places = new ArrayList<Path>();
        if (GenerationJvm.class.getClassLoader() instanceof URLClassLoader plugin) {
            for (URL url : plugin.getURLs()) {
                places.add(place(url));
            }
        } else {
            for (var place : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                places.add(Path.of(place));
            }
        }
        return places;
    }

    private static Path place(URL url) {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            // Not encoded, it says the path as it is.
            return Path.of(url.getPath());
        }
    }
}
