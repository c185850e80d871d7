package dev.codebook.sdk;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headers of one release, in a folder, in archives or in memory. Several threads may use a tree at once. */
public final class SdkTree {

    private final TreeIdentity identity;
    private final PathIndex paths;
    private final Content content;

    /** A reader of the files of a tree. Several threads may use a reader at the same time. */
    public interface Content {

        /**
         * Returns the bytes of a file.
         *
         * @param path a path as the tree spells it
         * @throws IOException if the file cannot be read
         */
        byte[] read(String path) throws IOException;
    }

    /** Creates a tree; {@code paths} are the paths of all files, with forward slashes. */
    SdkTree(TreeIdentity identity, Collection<String> paths, Content content) {
        this(identity, new PathIndex(paths), content);
    }

    private SdkTree(TreeIdentity identity, PathIndex paths, Content content) {
        this.identity = identity;
        this.paths = paths;
        this.content = content;
    }

    /** Returns the same tree with another reader of its files. */
    public SdkTree withContent(Content other) {
        return new SdkTree(identity, paths, other);
    }

    /** Returns the name of the release, such as {@code 10.0.16299.0} or {@code mingw-w64-10.0.0}. */
    public String release() {
        return identity.release();
    }

    /** Returns the family of the headers: {@code sdk}, {@code mingw-w64} or {@code wine}. */
    public String family() {
        return identity.family();
    }

    /**
     * Returns whether the tree has partitions ({@code um shared km ucrt winrt}). A tree without partitions is one flat
     * folder.
     */
    public boolean isPartitioned() {
        return identity.isPartitioned();
    }

    /** Returns the paths of all headers ({@code .h}, in any case), sorted ignoring case, then by spelling. */
    public List<String> headers() {
        return paths.headers();
    }

    /**
     * Returns the path of a file as the tree spells it, or null if the tree does not have the file. The file need not
     * be a header, because an {@code #include} can name any file.
     *
     * @param path compared ignoring case; may contain backslashes, {@code .} and {@code ..}
     */
    public @Nullable String find(String path) {
        return paths.find(path);
    }

    /**
     * Returns the bytes of a file.
     *
     * @param path a path that {@link #headers()} or {@link #find} returned
     * @throws IOException if the file cannot be read
     */
    public byte[] read(String path) throws IOException {
        return content.read(path);
    }
}
