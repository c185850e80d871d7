package dev.codebook.output.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;

/**
 * The old files of a folder in which several are being replaced, so that they can be put back: by the run itself after a
 * failure, by the next one after a kill.
 *
 * <p>It lies in the run's staging folder: a file of its own, with a line for each file of the folder that is replaced,
 * deleted or new, and links to the old ones. It is there, whole, before the first file is touched, and is gone once the
 * last one is in its place: that is the moment from which the new files hold.
 */
final class UndoLog {

    private static final String NAME = "undo";
    private static final String OLD = "old";
    private static final String NEW = "new";

    private final Path log;
    private final Path staging;
    private final Path folder;

    UndoLog(Path staging, Path folder) {
        this.log = staging.resolve(NAME);
        this.staging = staging;
        this.folder = folder;
    }

    /** Whether files have been, or may have been, replaced and the old ones not put back. */
    boolean isOpen() {
        return Files.exists(log);
    }

    /** Begins: from now on these files may be touched. */
    void open(Collection<String> names) throws IOException {
        var lines = new ArrayList<String>();
        for (var name : names) {
            var place = folder.resolve(name);
            if (Files.isDirectory(place)) {
                throw new FileSystemException(place.toString(), null, "is a folder: expected a file, or none");
            }
            boolean isOld = Files.exists(place, LinkOption.NOFOLLOW_LINKS);
            if (isOld) {
                keep(place, kept(lines.size()));
            }
            lines.add((isOld ? OLD : NEW) + "\t" + name);
        }
        var unfinished = staging.resolve(NAME + ".tmp");
        Files.write(unfinished, lines);
        Files.move(unfinished, log, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Ends: the new files hold. */
    void close() throws IOException {
        Files.delete(log);
    }

    /**
     * Puts the old files back, if there is something to put back. It can be begun again where it was broken off.
     *
     * @throws IOException if a file cannot be put back; the others are, and the log stays for the next run
     */
    void restore() throws IOException {
        if (!isOpen()) {
            return;
        }
        IOException failure = null;
        var lines = Files.readAllLines(log, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            try {
                restore(kept(i), place(line.substring(line.indexOf('\t') + 1)), line.startsWith(NEW));
            } catch (IOException e) {
                failure = failure == null ? e : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
        close();
    }

    /** What was not touched yet is left alone: it might be what cannot be touched. */
    private static void restore(Path kept, Path place, boolean isNew) throws IOException {
        if (isNew) {
            Files.deleteIfExists(place);
        } else if (Files.exists(kept, LinkOption.NOFOLLOW_LINKS) && !isSame(kept, place)) {
            move(kept, place);
        }
    }

    private static boolean isSame(Path kept, Path place) throws IOException {
        return Files.isRegularFile(kept) && Files.isRegularFile(place) && Files.mismatch(kept, place) == -1;
    }

    /** The log is read from a disk that others write too. */
    private Path place(String name) throws IOException {
        if (!OutputFolder.isInside(folder, name)) {
            throw new FileSystemException(log.toString(), null, "names a file outside of its folder: delete it");
        }
        return folder.resolve(name);
    }

    private Path kept(int index) {
        return staging.resolve(index + ".old");
    }

    /** A link costs nothing; some file systems have none. */
    private static void keep(Path file, Path kept) throws IOException {
        try {
            Files.createLink(kept, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(file, kept, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** Moves a file over another one. */
    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
