package dev.codebook.lookup.program;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The bytes of standard output. {@link PrintStream} ignores errors of the stream that it writes to, so this stream throws
 * an error that it cannot ignore.
 */
final class StandardOutput extends OutputStream {

    private final OutputStream out = new FileOutputStream(FileDescriptor.out);

    /** Returns a buffered stream of text in the encoding of the terminal. The caller must flush it. */
    static PrintStream open() {
        return new PrintStream(new BufferedOutputStream(new StandardOutput(), 1 << 13), false, charset());
    }

    /** JDK 19 names the encoding of standard output. Before, the JDK names it only if the output is a terminal. */
    private static Charset charset() {
        var name = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", ""));
        return name.isEmpty() || !Charset.isSupported(name) ? StandardCharsets.UTF_8 : Charset.forName(name);
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether the reader of the output has ended, as {@code head} does. */
    static boolean isClosed(UncheckedIOException error) {
        return String.valueOf(error.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
