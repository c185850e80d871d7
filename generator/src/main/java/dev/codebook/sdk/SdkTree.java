package dev.codebook.sdk;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headers of one release, wherever they lie. Safe for use by several threads at once. */
public interface SdkTree {

    /** The release's name: {@code 10.0.16299.0}, {@code mingw-w64-10.0.0}. */
    String release();

    /** {@code sdk}, {@code mingw-w64} or {@code wine}. */
    String family();

    /** Whether the tree has partitions ({@code um shared km ucrt winrt}) or is one flat folder. */
    boolean isPartitioned();

    /** The paths of all headers ({@code .h}, any case), sorted without regard to case, then by spelling. */
    List<String> headers();

    /**
     * The path as the tree spells it of any file, header or other (includes name them too), or null where it has none.
     *
     * @param path compared without regard to case; backslashes, {@code .} and {@code ..} are understood
     */
    @Nullable
    String find(String path);

    /**
     * The bytes of a file.
     *
     * @param path as {@link #headers()} or {@link #find} gave it
     * @throws IOException where the file can no longer be read
     */
    byte[] read(String path) throws IOException;
}
