package dev.codebook.maven.check;

import dev.codebook.maven.terminal.Quantity;
import java.nio.file.Path;
import java.util.List;

/**
 * Committed tables that differ from the tables generated from the headers.
 *
 * @param folder the folder of the tables
 * @param differences lines that describe the differences, the most informative first
 * @param command the command that brings the tables up to date
 */
public record StaleTables(Path folder, List<String> differences, String command) {

    /** The maximum number of differences in the message, so that it does not fill the log of a build. */
    private static final int MAX_LINES = 40;

    /** Returns the error message. */
    public String message() {
        var text = new StringBuilder(folder.toString()).append(" differs from what the headers give:\n");
        differences.stream().limit(MAX_LINES).forEach(line -> text.append(line).append('\n'));
        int more = differences.size() - MAX_LINES;
        if (more > 0) {
            text.append("... and ").append(Quantity.of(more, "line")).append(" more\n");
        }
        return text.append("To bring it up to date: ").append(command).toString();
    }
}
