package dev.codebook.maven.state;

import dev.codebook.sdk.SdkTree;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tree of headers of which it is remembered what is read.
 *
 * @param tree on disk
 * @param folder where it begins
 */
record WatchedTree(SdkTree tree, WatchedFolder folder) implements SdkTree {

    @Override
    public String release() {
        return tree.release();
    }

    @Override
    public String family() {
        return tree.family();
    }

    @Override
    public boolean isPartitioned() {
        return tree.isPartitioned();
    }

    @Override
    public List<String> headers() {
        return tree.headers();
    }

    @Override
    public @Nullable String find(String path) {
        return tree.find(path);
    }

    @Override
    public byte[] read(String path) throws IOException {
        var content = tree.read(path);
        folder.read(path, content);
        return content;
    }
}
