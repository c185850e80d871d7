package dev.codebook.maven.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

/** Where goals print what other programs may read: bare, whatever Maven makes of {@code System.out}. */
public final class StandardOutput {

    /** Maven 4 makes it a part of its log, each line with a mark, unless it is told {@code --raw-streams}. */
    private static final String LOG = "org.apache.maven.logging.";

    private StandardOutput() {}

    /** To be flushed when all is printed, and never closed. */
    public static PrintStream open() {
        if (!System.out.getClass().getName().startsWith(LOG)) {
            return System.out;
        }
        var encoding = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
        var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        return new PrintStream(out, false, Charset.forName(encoding));
    }

    /** Prints all that a goal has to say. */
    public static void print(String text) {
        var out = open();
        out.print(text);
        out.flush();
    }
}
