package dev.codebook.maven.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

/** Prints what other programs read to the standard output of the process, without the decoration that Maven adds. */
public final class StandardOutput {

    /** Maven 4 sends {@code System.out} to its log, which adds a prefix to each line, unless {@code --raw-streams} is set. */
    private static final String LOG = "org.apache.maven.logging.";

    private StandardOutput() {}

    /** Returns the stream. It has to be flushed at the end, and is never closed. */
    public static PrintStream open() {
        if (!System.out.getClass().getName().startsWith(LOG)) {
            return System.out;
        }
        var encoding = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
        var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        return new PrintStream(out, false, Charset.forName(encoding));
    }

    /** Prints a text, and flushes it. */
    public static void print(String text) {
        var out = open();
        out.print(text);
        out.flush();
    }
}
