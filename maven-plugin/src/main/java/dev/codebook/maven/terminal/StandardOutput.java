package dev.codebook.maven.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

/** Prints to standard output without the prefixes that Maven adds, so that other programs can read it. */
final class StandardOutput {

    /**
     * The package of the stream that Maven 4 sets as {@code System.out}, unless {@code --raw-streams} is set. It writes
     * to the log, which adds a prefix to each line.
     */
    private static final String LOG = "org.apache.maven.logging.";

    private StandardOutput() {}

    /** Returns the standard output. The caller must flush the stream at the end, and must not close it. */
    static PrintStream open() {
        if (!System.out.getClass().getName().startsWith(LOG)) {
            return System.out;
        }
        var encoding = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
        var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        return new PrintStream(out, false, Charset.forName(encoding));
    }
}
