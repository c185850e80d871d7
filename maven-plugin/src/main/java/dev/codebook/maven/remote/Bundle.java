package dev.codebook.maven.remote;

import dev.codebook.model.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A folder of archives that are one SDK together: links to the files where they lie. */
final class Bundle {

    private final Path folder;

    /** @param folder for bundles; made when it is needed */
    Bundle(Path folder) {
        this.folder = folder;
    }

    /**
     * The folder with all of them, which is made where it is not there.
     *
     * @throws IOException where a file cannot be read, or the folder not be written
     */
    Path of(List<Path> files) throws IOException {
        Path bundle = folder.resolve(key(files));
        if (Files.isDirectory(bundle)) {
            return bundle;
        }
        Files.createDirectories(folder);
        Path made = Files.createTempDirectory(folder, "new");
        for (int i = 0; i < files.size(); i++) {
            link(files.get(i), made.resolve((i + 1) + "-" + files.get(i).getFileName()));
        }
        return move(made, bundle);
    }

    /** Another build may have been faster. */
    private static Path move(Path made, Path bundle) throws IOException {
        try {
            return Files.move(made, bundle, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (Files.isDirectory(bundle)) {
                return made;
            }
            throw e;
        }
    }

    /** Not every file system has links, and none to another one. */
    private static void link(Path file, Path link) throws IOException {
        try {
            Files.createLink(link, file.toRealPath());
        } catch (IOException | UnsupportedOperationException noLinks) {
            Files.copy(file, link);
        }
    }

    /** What would tell that a file is another one: a snapshot of Maven's changes under its name. */
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
