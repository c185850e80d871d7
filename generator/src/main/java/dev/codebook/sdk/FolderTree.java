package dev.codebook.sdk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A tree on disk: listed once, each file read when it is asked for. */
final class FolderTree implements SdkTree {

    private final Identity identity;
    private final Path root;
    private final PathIndex index;

    /**
     * Lists the folder.
     *
     * @throws IOException where a part of it cannot be read or it has no end
     */
    FolderTree(Identity identity, Path root) throws IOException {
        this.identity = identity;
        this.root = root;
        this.index = new PathIndex(withoutAliases(root, FolderFiles.below(root).keySet()));
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
        return Files.readAllBytes(root.resolve(path));
    }

    /**
     * Case-sensitive systems hold {@code windows.h} as a link to {@code Windows.h}, and {@code gl} as one to {@code GL} (xwin
     * makes such): one header.
     */
    private static List<String> withoutAliases(Path root, Set<String> paths) throws IOException {
        var real = root.toRealPath();
        var byLowerCase = new TreeMap<String, List<String>>();
        for (String path : paths) {
            byLowerCase
                    .computeIfAbsent(PathIndex.lowerCase(path), key -> new ArrayList<>(1))
                    .add(path);
        }
        var kept = new ArrayList<String>(paths.size());
        for (List<String> spellings : byLowerCase.values()) {
            var files = new ArrayList<String>(spellings.size());
            for (String path : spellings) {
                if (spellings.size() == 1 || root.resolve(path).toRealPath().equals(real.resolve(path))) {
                    files.add(path);
                }
            }
            kept.addAll(files.isEmpty() ? spellings : files);
        }
        return kept;
    }
}
