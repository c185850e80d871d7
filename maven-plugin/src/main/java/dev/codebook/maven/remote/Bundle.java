package dev.codebook.maven.remote;

import dev.codebook.model.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Combines several archives that form one SDK into one folder with links to their files. */
final class Bundle {

    private final Path folder;

    /** Creates bundles in a folder, which is created when it is needed. */
    Bundle(Path folder) {
        this.folder = folder;
    }

    /** Returns the folder of these archives, and creates it if it does not exist. */
    Path of(List<Path> files) throws IOException {
        Path bundle = folder.resolve(key(files));
        if (Files.isDirectory(bundle)) {
            return bundle;
        }
        Files.createDirectories(folder);
        Path created = Files.createTempDirectory(folder, "new");
        for (int i = 0; i < files.size(); i++) {
            link(files.get(i), created.resolve((i + 1) + "-" + files.get(i).getFileName()));
        }
        return move(created, bundle);
    }

    /**
     * Moves a temporary folder to its place, and returns the new path. If another build has created the bundle in the
     * meantime, returns the temporary folder, which this build then uses.
     */
    private static Path move(Path created, Path bundle) throws IOException {
        try {
            return Files.move(created, bundle, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (Files.isDirectory(bundle)) {
                return created;
            }
            throw e;
        }
    }

    /** Creates a link. Copies the file if the file system has no links, or the file is on another file system. */
    private static void link(Path file, Path link) throws IOException {
        try {
            Files.createLink(link, file.toRealPath());
        } catch (IOException | UnsupportedOperationException noLinks) {
            Files.copy(file, link);
        }
    }

    /**
     * Returns the name of the folder for a list of files. It depends on the sizes and times of the files, because the
     * file of a Maven snapshot changes without a new name.
     */
    private static String key(List<Path> files) throws IOException {
        var text = new StringBuilder();
        for (Path file : files) {
            text.append(file).append('\n');
            text.append(Files.size(file))
                    .append(' ')
                    .append(Files.getLastModifiedTime(file))
                    .append('\n');
        }
        return Digest.sha256(text.toString()).hex();
    }
}
