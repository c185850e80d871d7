package dev.codebook.maven.generate;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What runs in a {@link GenerationJvm}. */
public final class GenerationProgram {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private GenerationProgram() {}

    /** Takes the parameters, and where to write the outcome, from the standard input; prints lines of progress. */
    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        var in = new ObjectInputStream(System.in);
        var parameters = (GenerateParameters) in.readObject();
        var outcome = Path.of(in.readUTF());
        ProcessHandle.current().parent().ifPresent(build -> endWith(build, outcome));
        var progress = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try (var out = new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(outcome)))) {
            out.writeObject(GenerateOutcome.of(parameters, progress::println));
        }
    }

    /**
     * Nobody waits for the outcome of a build that was killed. Files that are just being moved to their places still are.
     *
     * <p>It is looked for, not waited for: a thread that waits in the system's own code, for the end of its input or of a
     * process, holds up the end of this JVM for 0.3 s.
     */
    private static void endWith(ProcessHandle build, Path outcome) {
        var watch = new Thread(() -> {
            try {
                while (build.isAlive()) {
                    Thread.sleep(BETWEEN_LOOKS.toMillis());
                }
                Files.deleteIfExists(outcome);
            } catch (IOException | InterruptedException e) {
                // Nobody is there to be told.
            } finally {
                Runtime.getRuntime().exit(1);
            }
        });
        watch.setDaemon(true);
        watch.start();
    }
}
