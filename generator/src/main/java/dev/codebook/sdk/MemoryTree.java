package dev.codebook.sdk;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tree held in memory: what an archive unpacks to, or what a test makes up. */
public final class MemoryTree implements SdkTree {

    private final Identity identity;
    private final Map<String, byte[]> files;
    private final PathIndex index;

    /**
     * A tree of the given files.
     *
     * @param files by path in the tree, with forward slashes
     */
    public MemoryTree(String release, String family, boolean isPartitioned, Map<String, byte[]> files) {
        this(new Identity(release, family, isPartitioned), files);
    }

    MemoryTree(Identity identity, Map<String, byte[]> files) {
        this.identity = identity;
        this.files = Map.copyOf(files);
        this.index = new PathIndex(files.keySet());
    }

    @Override
    public String release() {
        return identity.release();
    }

    @Override
    public String family() {
        return identity.family();
    }

    @Override
    public boolean isPartitioned() {
        return identity.isPartitioned();
    }

    @Override
    public List<String> headers() {
        return index.headers();
    }

    @Override
    public @Nullable String find(String path) {
        return index.find(path);
    }

    @Override
    public byte[] read(String path) throws IOException {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new FileNotFoundException(path);
        }
        return bytes.clone();
    }
}
