package dev.codebook.output.program;

import dev.codebook.lookup.Lookup;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;

/** The classes of the program and their data, in the folder or jar from which this JVM loads them. */
final class ProgramFiles {

    private ProgramFiles() {}

    /** Returns the contents of the files by their paths, sorted by path. */
    static Map<String, byte[]> all() throws IOException {
        var place = place();
        var files = new TreeMap<String, byte[]>();
        if (Files.isDirectory(place)) {
            try (var paths = Files.walk(place)) {
                for (var path : paths.filter(Files::isRegularFile).toList()) {
                    var name = place.relativize(path).toString().replace('\\', '/');
                    if (isOfProgram(name)) {
                        files.put(name, Files.readAllBytes(path));
                    }
                }
            }
            return files;
        }
        try (var jar = new ZipFile(place.toFile())) {
            for (var entry : jar.stream().toList()) {
                if (isOfProgram(entry.getName())) {
                    files.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
                }
            }
        }
        return files;
    }

    private static Path place() throws IOException {
        var url = Lookup.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IOException("The classes of Codebook are at " + url + ": expected a folder or a jar", e);
        }
    }

    /** Accepts the look-up and the texts for people, which need only the JDK; without the source of the look-up. */
    private static boolean isOfProgram(String name) {
        return (name.startsWith("dev/codebook/lookup/") || name.startsWith("dev/codebook/text/"))
                && !name.endsWith("/")
                && !name.endsWith(".java")
                && !name.endsWith("/package-info.class");
    }
}
