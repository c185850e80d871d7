package dev.codebook.maven.generate;

import dev.codebook.model.ProblemException;
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

/** The main class of the second JVM that {@link GenerationJvm} starts. */
public final class GenerationMain {

    private static final Duration BETWEEN_CHECKS = Duration.ofMillis(100);

    private GenerationMain() {}

    /**
     * Reads a request and the path of the outcome's file from standard input, prints progress messages, and writes the
     * outcome.
     */
    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        var in = new ObjectInputStream(System.in);
        var request = (GenerateRequest) in.readObject();
        var file = Path.of(in.readUTF());
        ProcessHandle.current().parent().ifPresent(build -> endWith(build, file));
        var progress = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var outcome = outcome(request, new GenerateGoal(progress::println, ClassPath.files()));
        try (var out = new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeObject(outcome);
        }
    }

    private static GenerateOutcome outcome(GenerateRequest request, GenerateGoal goal) {
        try {
            return goal.run(request);
        } catch (ProblemException e) {
            return GenerateOutcome.failure(e.diagnostics());
        }
    }

    /**
     * Ends this JVM if the build is killed, and deletes the file with the outcome, which is then not read. Files that
     * are being moved to the output folder are still moved.
     *
     * <p>The thread polls the process of the build. A thread that waits in native code, for the end of its input or of
     * a process, would delay the end of this JVM by 0.3 s.
     */
    private static void endWith(ProcessHandle build, Path outcome) {
        var poll = new Thread(() -> {
            try {
                while (build.isAlive()) {
                    Thread.sleep(BETWEEN_CHECKS.toMillis());
                }
                Files.deleteIfExists(outcome);
            } catch (IOException | InterruptedException e) {
                // Nobody is left to receive a message.
            } finally {
                Runtime.getRuntime().exit(1);
            }
        });
        poll.setDaemon(true);
        poll.start();
    }
}
