package dev.codebook.sdk.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs programs. */
public interface Commands {

    /**
     * Runs a program to its end.
     *
     * @param command the program and its arguments
     * @param folder where it runs
     * @return what it printed
     * @throws IOException where it is not there, fails, or takes more than five minutes; the message says which, with
     *     the last line that it printed
     */
    String run(List<String> command, Path folder) throws IOException;
}
