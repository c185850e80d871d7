package dev.codebook.sdk.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One archive: the paths in it, and the bytes of those that are wanted. */
public final class Archive {

    /** Every format that is read. */
    private static final List<ArchiveFormat> FORMATS =
            List.of(new GzippedTar(".tgz"), new GzippedTar(".tar.gz"), new Zip(".zip"), new Nupkg(), new Deb());

    private final Path file;
    private final ArchiveFormat format;
    private final ArchiveLimits limits;
    private final List<String> paths;

    private Archive(Path file, ArchiveFormat format, ArchiveLimits limits) throws IOException {
        this.file = file;
        this.format = format;
        this.limits = limits;
        this.paths = list();
    }

    /** Whether the file's name has the ending of a format that is read. */
    public static boolean isArchive(Path file) {
        return FORMATS.stream().anyMatch(format -> hasEnding(file, format));
    }

    /** The endings, for a message: {@code .tgz .zip}. */
    public static String endings() {
        return FORMATS.stream().map(ArchiveFormat::ending).collect(Collectors.joining(" "));
    }

    /**
     * Reads which files are in it.
     *
     * @param file one that {@link #isArchive}
     * @throws IOException where it is damaged, or not what an archive of headers looks like
     */
    public static Archive open(Path file) throws IOException {
        return open(file, ArchiveLimits.STANDARD);
    }

    static Archive open(Path file, ArchiveLimits limits) throws IOException {
        var format = FORMATS.stream()
                .filter(known -> hasEnding(file, known))
                .findFirst()
                .orElseThrow(() -> new IOException("not one of " + endings()));
        return new Archive(file, format, limits);
    }

    /** Every file's path, with forward slashes, in the archive's order. */
    public List<String> paths() {
        return paths;
    }

    /**
     * The files below a folder, by their path in it.
     *
     * @param folder with forward slashes; empty for all files
     * @throws IOException where the archive is damaged
     */
    public Map<String, byte[]> below(String folder) throws IOException {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        var files = new HashMap<String, byte[]>();
        var budget = new Budget(limits.kept(), "the headers in it");
        walk((path, content) -> {
            if (path.startsWith(prefix)) {
                files.put(path.substring(prefix.length()), content.read(budget));
            }
        });
        return files;
    }

    private List<String> list() throws IOException {
        var found = new LinkedHashSet<String>();
        walk((path, content) -> {
            if (!found.add(path)) {
                throw new IOException("its entry '" + path + "' is there twice: nothing says which one is meant");
            }
            if (found.size() > limits.entries()) {
                throw new IOException("it has more than " + limits.entries() + " entries, more than any SDK");
            }
        });
        return List.copyOf(found);
    }

    private void walk(ArchiveFormat.Visitor visitor) throws IOException {
        try {
            checkSignature();
            format.walk(
                    file,
                    new Budget(limits.unpacked(), "what it unpacks to"),
                    (entry, content) -> visitor.visit(EntryPath.of(entry), content));
        } catch (EOFException e) {
            throw new IOException("it is cut short: get it again", e);
        }
    }

    private void checkSignature() throws IOException {
        byte[] signature = format.signature();
        try (var bytes = Files.newInputStream(file)) {
            byte[] start = bytes.readNBytes(signature.length);
            if (!Arrays.equals(start, Arrays.copyOf(signature, start.length))) {
                throw new IOException("it is no " + format.ending()
                        + " archive, whatever its name says: get it again, or name it by what it is");
            }
            if (start.length < signature.length) {
                throw new EOFException("not even a signature");
            }
        }
    }

    private static boolean hasEnding(Path file, ArchiveFormat format) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(format.ending());
    }
}
