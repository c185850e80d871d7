package dev.codebook.output.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Publishes sets of files, one after the other, and is killed, or disturbed by another one, at it. The files of a set have
 * one content, and which files there are depends on it, so that whatever is in the folder can be told to be a whole set.
 */
final class Publisher {

    private static final String MARK = "// set ";
    private static final int FILES = 40;

    private Publisher() {}

    /** Takes the folder, the number of the first set, and how many sets; prints a line when it has begun. */
    public static void main(String[] arguments) throws IOException {
        int first = Integer.parseInt(arguments[1]);
        for (int set = first; set < first + Integer.parseInt(arguments[2]); set++) {
            publish(Path.of(arguments[0]), set);
            if (set == first) {
                System.out.println("begun");
            }
        }
    }

    static void publish(Path path, int set) throws IOException {
        try (var folder = OutputFolder.open(path)) {
            folder.own("sets", MARK);
            for (var name : names(set)) {
                Files.writeString(folder.add(name), MARK + set);
            }
            folder.publish();
        }
    }

    /** Half of the files are in every set. */
    private static List<String> names(int set) {
        var names = new ArrayList<>(List.of("all.txt"));
        for (int i = 0; i < FILES; i++) {
            if (i % 2 == 0 || (i >> 1) % 3 == set % 3) {
                names.add("sets/" + i + ".txt");
            }
        }
        return names;
    }

    /** The number of the set that is in the folder, whole, and nothing else is. */
    static int wholeSet(Path path) throws IOException {
        var contents = contents(path);
        var content = String.valueOf(contents.get("all.txt"));
        int set = Integer.parseInt(content.substring(MARK.length()));
        var expected = new TreeMap<String, String>();
        names(set).forEach(name -> expected.put(name, content));
        if (!contents.equals(expected)) {
            throw new AssertionError("no whole set, but " + contents);
        }
        return set;
    }

    static Map<String, String> contents(Path path) throws IOException {
        var contents = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(path)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                contents.put(path.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return contents;
    }

    /** In a process of its own. */
    static Process start(Path folder, int first, int sets) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Publisher.class.getName(),
                        folder.toString(),
                        Integer.toString(first),
                        Integer.toString(sets))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
