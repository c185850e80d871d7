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
 * Writes sets of files, one after the other, until it is killed. All files of a set have the same content, the number of
 * the set, which also decides which files there are. So a test can see whether a folder holds one whole set.
 */
final class Publisher {

    private static final String MARK = "// set ";
    private static final int FILES = 40;

    private Publisher() {}

    /** Takes the folder, the number of the first set, and how many sets; prints a line after the first set. */
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
        OutputFolder.write(path, folder -> {
            folder.own("sets", MARK);
            for (var name : names(set)) {
                Files.writeString(folder.add(name), MARK + set);
            }
        });
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

    /** The number of the set that is in the folder; fails if anything of it is missing, or anything else is there. */
    static int wholeSet(Path path) throws IOException {
        var contents = contents(path);
        int set = set(String.valueOf(contents.get("all.txt")));
        var expected = new TreeMap<String, String>();
        names(set).forEach(name -> expected.put(name, MARK + set));
        if (!contents.equals(expected)) {
            throw new AssertionError("not one whole set: " + contents);
        }
        return set;
    }

    /** The numbers of the sets whose files are in the folder; fails if a file is not whole. Temporary files are ignored. */
    static List<Integer> setsOfWholeFiles(Path path) throws IOException {
        return contents(path).entrySet().stream()
                .filter(file -> !file.getKey().startsWith(".codebook-"))
                .map(file -> set(file.getValue()))
                .distinct()
                .sorted()
                .toList();
    }

    private static int set(String content) {
        if (!content.matches(MARK + "\\d+")) {
            throw new AssertionError("not a whole file: " + content);
        }
        return Integer.parseInt(content.substring(MARK.length()));
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

    /** Starts {@link #main} in a separate process. */
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
