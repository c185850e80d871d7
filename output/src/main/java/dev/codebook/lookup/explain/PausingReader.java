package dev.codebook.lookup.explain;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Runs an action before each read, which may wait for a program that still writes the text. */
public final class PausingReader extends FilterReader {

    private final Runnable pause;

    /**
     * Creates a reader.
     *
     * @param reader the text; closing this reader closes it
     * @param pause the action
     */
    public PausingReader(Reader reader, Runnable pause) {
        super(reader);
        this.pause = pause;
    }

    @Override
    public int read() throws IOException {
        pause.run();
        return super.read();
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        pause.run();
        return super.read(buffer, offset, length);
    }
}
