package dev.codebook.maven.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** A folder in which files are being read, by several threads at once. */
final class WatchedFolder {

    private final SortedMap<String, FileStamp> stamps;
    private final Map<String, Long> digests = new ConcurrentHashMap<>();

    /** Begins before anything is read. */
    WatchedFolder(Path folder) throws IOException {
        this.stamps = FolderState.stamps(folder);
    }

    /** A file was read. */
    void read(String path, byte[] content) {
        digests.put(path, Checksum.of(content));
    }

    /** What it was. A file that came after the beginning is not in it, so that the folder as it is now is another. */
    FolderState state() {
        var files = new TreeMap<String, FileState>();
        digests.forEach((path, digest) -> {
            var stamp = stamps.get(path);
            if (stamp != null) {
                files.put(path, new FileState(stamp, digest));
            }
        });
        return new FolderState(Checksum.of(stamps.keySet()), files);
    }

    /** The folder with all that lies in it. */
    static FolderState whole(Path folder) throws IOException {
        var watched = new WatchedFolder(folder);
        for (var path : watched.stamps.keySet()) {
            watched.digests.put(path, Checksum.of(folder.resolve(path)));
        }
        return watched.state();
    }
}
