package dev.codebook.sdk;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** The folders of an archive, which itself knows only whole paths. */
final class ArchiveListing implements Listing {

    private final Map<String, Entries> folders = new HashMap<>();

    /** Sorts paths into folders. */
    ArchiveListing(Collection<String> paths) {
        paths.forEach(this::addFile);
    }

    @Override
    public Entries entries(String folder) {
        return folders.getOrDefault(folder, new Entries(new TreeSet<>(), new TreeSet<>()));
    }

    private void addFile(String path) {
        int slash = path.lastIndexOf('/');
        folder(slash < 0 ? "" : path.substring(0, slash)).files().add(path.substring(slash + 1));
    }

    private Entries folder(String path) {
        var known = folders.get(path);
        if (known != null) {
            return known;
        }
        var added = new Entries(new TreeSet<>(), new TreeSet<>());
        folders.put(path, added);
        if (!path.isEmpty()) {
            int slash = path.lastIndexOf('/');
            folder(slash < 0 ? "" : path.substring(0, slash)).folders().add(path.substring(slash + 1));
        }
        return added;
    }
}
