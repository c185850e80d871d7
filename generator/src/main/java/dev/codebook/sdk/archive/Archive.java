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

/** An archive of files, which can be listed, and read below a given folder. */
public final class Archive {

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

    /** Returns whether the name of a file has the ending of a supported format. */
    public static boolean isArchive(Path file) {
        return FORMATS.stream().anyMatch(format -> hasEnding(file, format));
    }

    /** Returns the supported endings for a message, separated by blanks, such as {@code .tgz .zip}. */
    public static String endings() {
        return FORMATS.stream().map(ArchiveFormat::ending).collect(Collectors.joining(" "));
    }

    /**
     * Opens an archive and lists its files.
     *
     * @param file a file for which {@link #isArchive} returns true
     * @throws IOException if the archive is damaged, exceeds a limit, or has ambiguous or unsafe paths
     */
    public static Archive open(Path file) throws IOException {
        return open(file, ArchiveLimits.STANDARD);
    }

    static Archive open(Path file, ArchiveLimits limits) throws IOException {
        var format = FORMATS.stream()
                .filter(known -> hasEnding(file, known))
                .findFirst()
                .orElseThrow(() -> new IOException("unsupported format: expected " + endings()));
        return new Archive(file, format, limits);
    }

    /** Returns the paths of all files, with forward slashes, in the order of the archive. */
    public List<String> paths() {
        return paths;
    }

    /**
     * Reads the files below a folder.
     *
     * @param folder a path with forward slashes; empty for all files
     * @return the bytes of each file by its path relative to the folder
     * @throws IOException if the archive is damaged or exceeds a limit
     */
    public Map<String, byte[]> below(String folder) throws IOException {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        var files = new HashMap<String, byte[]>();
        var limit = new ByteLimit(limits.kept(), "its headers exceed %d bytes, more than any SDK");
        walk((path, content) -> {
            if (path.startsWith(prefix)) {
                files.put(path.substring(prefix.length()), content.read(limit));
            }
        });
        return files;
    }

    private List<String> list() throws IOException {
        var found = new LinkedHashSet<String>();
        walk((path, content) -> {
            if (!found.add(path)) {
                throw new IOException("entry '" + path + "' occurs twice: unpack the archive and specify the folder");
            }
            if (found.size() > limits.entries()) {
                throw new IOException("it contains more than " + limits.entries() + " files, more than any SDK");
            }
        });
        return List.copyOf(found);
    }

    private void walk(ArchiveFormat.Visitor visitor) throws IOException {
        try {
            checkSignature();
            format.walk(file, limits.unpacked(), (entry, content) -> visitor.visit(EntryPath.of(entry), content));
        } catch (EOFException e) {
            throw new IOException("the archive is truncated: download it again", e);
        }
    }

    private void checkSignature() throws IOException {
        byte[] signature = format.signature();
        try (var bytes = Files.newInputStream(file)) {
            byte[] start = bytes.readNBytes(signature.length);
            if (!Arrays.equals(start, Arrays.copyOf(signature, start.length))) {
                throw new IOException("not a " + format.ending()
                        + " archive, although its name says so: download it again, or rename it to match its format");
            }
            if (start.length < signature.length) {
                throw new EOFException("incomplete signature");
            }
        }
    }

    private static boolean hasEnding(Path file, ArchiveFormat format) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(format.ending());
    }
}
