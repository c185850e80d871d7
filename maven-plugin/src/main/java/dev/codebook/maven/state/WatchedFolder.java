package dev.codebook.maven.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Records the files that several threads read in a folder. */
final class WatchedFolder {

    private final SortedMap<String, FileStamp> stamps;
    private final Map<String, Long> checksums = new ConcurrentHashMap<>();

    /** Takes the stamps of all files in a folder. Must be called before any file is read. */
    WatchedFolder(Path folder) throws IOException {
        this.stamps = FolderState.stamps(folder);
    }

    void read(String path, byte[] content) {
        checksums.put(path, Checksum.of(content));
    }

    /** Returns the state at the start. Files created later are not included, so the next build finds a change. */
    FolderState state() {
        var files = new TreeMap<String, FileState>();
        checksums.forEach((path, checksum) -> {
            var stamp = stamps.get(path);
            if (stamp != null) {
                files.put(path, new FileState(stamp, checksum));
            }
        });
        return new FolderState(Checksum.of(stamps.keySet()), files);
    }

    /** Reads all files of a folder, and returns its state. */
    static FolderState whole(Path folder) throws IOException {
        var watched = new WatchedFolder(folder);
        for (var path : watched.stamps.keySet()) {
            watched.checksums.put(path, Checksum.of(folder.resolve(path)));
        }
        return watched.state();
    }
}
