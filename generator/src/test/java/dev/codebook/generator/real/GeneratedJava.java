package dev.codebook.generator.real;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.model.Codebook;
import dev.codebook.output.Formats;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The Java source of a codebook, compiled with every warning an error, as a jar. */
public final class GeneratedJava {

    /** The package of the classes. */
    public static final String PACKAGE = "com.example.codes";

    private final Path jar;

    private GeneratedJava(Path jar) {
        this.jar = jar;
    }

    /**
     * Writes, compiles and packs; fails if the compiler says anything.
     *
     * @param folder an empty one
     * @param jdk the home of the JDK whose compiler is asked
     */
    public static GeneratedJava of(Codebook codebook, Path folder, Path jdk) throws IOException, InterruptedException {
        Formats.write(codebook, new Formats(PACKAGE, false).writers(List.of("java")), folder);
        assertThat(compile(folder, jdk)).isEmpty();
        var jar = folder.resolve("codes.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            add(zip, folder.resolve("classes"));
            add(zip, folder.resolve("java-resources"));
        }
        return new GeneratedJava(jar);
    }

    /** What the compiler says. */
    private static String compile(Path folder, Path jdk) throws IOException, InterruptedException {
        var arguments = folder.resolve("arguments.txt");
        Files.write(
                arguments,
                files(folder.resolve("java")).stream().map(Path::toString).toList());
        var builder = new ProcessBuilder(
                jdk.resolve("bin/javac").toString(),
                "--release",
                "17",
                "-Xlint:all",
                "-Xdoclint:all/protected",
                "-Werror",
                "-d",
                folder.resolve("classes").toString(),
                "@" + arguments);
        // A JVM says aloud that it was given options this way.
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        var process = builder.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static List<Path> files(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void add(ZipOutputStream zip, Path root) throws IOException {
        for (var file : files(root)) {
            zip.putNextEntry(new ZipEntry(root.relativize(file).toString()));
            Files.copy(file, zip);
            zip.closeEntry();
        }
    }

    /** The jar: classes and resources. */
    public Path jar() {
        return jar;
    }

    /** A loader for the classes, which knows nothing but the JDK. */
    public URLClassLoader loader() throws IOException {
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    }
}
