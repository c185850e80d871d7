package dev.codebook.sdk.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A runner of programs. */
public interface CommandRunner {

    /**
     * Runs a program and waits until it ends.
     *
     * @param command the program and its arguments
     * @param folder the working directory
     * @return the output of the program
     * @throws IOException if the program does not exist, fails, or takes more than five minutes. The message contains
     *     the last line of its output.
     */
    String run(List<String> command, Path folder) throws IOException;
}
