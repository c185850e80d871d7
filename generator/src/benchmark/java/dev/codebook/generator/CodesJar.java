package dev.codebook.generator;

import dev.codebook.generator.Generator.Selection;
import dev.codebook.generator.real.GeneratedJava;
import dev.codebook.generator.tables.Catalogue;
import dev.codebook.model.Code;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The Java of all code tables of a release as a jar. A process of its own makes it, so that the one that measures is as
 * cold as a user's.
 */
final class CodesJar {

    private CodesJar() {}

    /** Makes the jar, prints its size, and returns a loader for its classes. */
    static URLClassLoader load() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/benchmark")), "codes");
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dsdk.include=" + System.getProperty("sdk.include", ""),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        CodesJar.class.getName(),
                        folder.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("no jar was made, but exit " + exit);
        }
        var jar = Path.of(Files.readString(folder.resolve("jar.txt")));
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    }

    /** Takes the folder to write to. */
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var codebook = Generator.generate(
                        List.of(Releases::open),
                        new Selection(List.of(), Code.Scope.CODE),
                        Catalogue.builtIn(),
                        Progress.NONE)
                .codebook();
        var jar = GeneratedJava.of(codebook, folder.resolve("codes"), Path.of(System.getProperty("java.home")))
                .jar();
        Files.writeString(folder.resolve("jar.txt"), jar.toString());
        int codes = codebook.tables().stream()
                .mapToInt(table -> table.codes().size())
                .sum();
        System.out.println(
                codebook.tables().size() + " tables, " + codes + " codes: a jar of " + Files.size(jar) + " bytes");
    }
}
