package dev.codebook.sdk;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Lists the entries of folders, on disk or in archives. */
interface Listing {

    /**
     * Returns the entries of a folder; empty entries if the folder cannot be read.
     *
     * @param folder a relative path with forward slashes; empty for the top folder
     */
    Entries entries(String folder);

    /** The names of the folders and files directly in a folder. */
    record Entries(SortedSet<String> folders, SortedSet<String> files) {

        private Entries() {
            this(new TreeSet<>(), new TreeSet<>());
        }
    }

    /** Returns a listing of the folders on disk below a folder. Each folder is read when its entries are requested. */
    static Listing ofFolder(Path top) {
        return folder -> {
            var entries = new Entries();
            try (var children = Files.newDirectoryStream(top.resolve(folder))) {
                for (Path child : children) {
                    var names = Files.isDirectory(child) ? entries.folders() : entries.files();
                    names.add(String.valueOf(child.getFileName()));
                }
            } catch (IOException | DirectoryIteratorException unreadable) {
                return entries;
            }
            return entries;
        };
    }

    /** Returns a listing of the folders in archives, derived from the paths of files; archives list only these. */
    static Listing ofPaths(Collection<String> paths) {
        var folders = new HashMap<String, Entries>();
        folders.put("", new Entries());
        for (String path : paths) {
            int slash = path.lastIndexOf('/');
            folder(folders, path.substring(0, Math.max(slash, 0))).files().add(path.substring(slash + 1));
        }
        return folder -> folders.getOrDefault(folder, new Entries());
    }

    private static Entries folder(Map<String, Entries> folders, String path) {
        var known = folders.get(path);
        if (known != null) {
            return known;
        }
        int slash = path.lastIndexOf('/');
        folder(folders, path.substring(0, Math.max(slash, 0))).folders().add(path.substring(slash + 1));
        var added = new Entries();
        folders.put(path, added);
        return added;
    }
}
