package dev.codebook.maven.generate;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lists the files and folders from which the classes of Codebook are loaded. */
public final class ClassPath {

    private ClassPath() {}

    /** Returns the class path of the plugin if it runs in Maven, otherwise the class path of this JVM. */
    public static List<Path> files() {
        var places = new ArrayList<Path>();
        if (ClassPath.class.getClassLoader() instanceof URLClassLoader plugin) {
            for (URL url : plugin.getURLs()) {
                places.add(place(url));
            }
        } else {
            for (var place : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                places.add(Path.of(place));
            }
        }
        return places;
    }

    private static Path place(URL url) {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            // The URL is not an encoded URI, so its path is not encoded either.
            return Path.of(url.getPath());
        }
    }
}
