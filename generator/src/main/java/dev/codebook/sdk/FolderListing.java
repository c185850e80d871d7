package dev.codebook.sdk;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;

/**
 * A folder on disk.
 *
 * @param place the folder
 */
record FolderListing(Path place) implements Listing {

    @Override
    public Entries entries(String folder) {
        var entries = new Entries(new TreeSet<>(), new TreeSet<>());
        try (var children = Files.newDirectoryStream(place.resolve(folder))) {
            for (Path child : children) {
                var names = Files.isDirectory(child) ? entries.folders() : entries.files();
                names.add(String.valueOf(child.getFileName()));
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return entries;
        }
        return entries;
    }
}
