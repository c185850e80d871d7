package dev.codebook.maven;

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

/** What runs in a {@link GenerationJvm}. */
final class GenerationProgram {

    private GenerationProgram() {}

    /** Takes the parameters, and where to write the outcome, from the standard input; prints lines of progress. */
    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        var in = new ObjectInputStream(System.in);
        var parameters = (GenerateParameters) in.readObject();
        var outcome = Path.of(in.readUTF());
        endWith(in, outcome);
        var progress = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try (var out = new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(outcome)))) {
            out.writeObject(GenerateOutcome.of(parameters, progress::println));
        }
    }

    /**
     * Nobody waits for the outcome once the other end of the input is closed: a build that was killed is over. Files that
     * are just being moved to their places still are.
     */
    private static void endWith(ObjectInputStream in, Path outcome) {
        var watch = new Thread(() -> {
            try {
                while (in.read() >= 0) {
                    // Nothing more is sent.
                }
                Files.deleteIfExists(outcome);
            } catch (IOException e) {
                // Nobody is there to be told.
            } finally {
                Runtime.getRuntime().exit(1);
            }
        });
        watch.setDaemon(true);
        watch.start();
    }
}
