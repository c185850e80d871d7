package dev.codebook.generator.real;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.output.Formats;
import dev.codebook.output.model.Code;
import dev.codebook.output.model.Codebook;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The Java source of real tables, compiled with every warning an error, and used. */
class GeneratedJavaTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"MINGW", "SDK_16299"})
    void aValueFindsEveryNameThatItHas(RealHeaders headers) throws Exception {
        var codebook = headers.codes().codebook();
        write(codebook);

        assertThat(compile(Path.of(System.getProperty("java.home")))).isEmpty();

        try (var loader = new URLClassLoader(new URL[] {url("classes"), url("java-resources")})) {
            var byValue = loader.loadClass("com.example.codes.Codes").getMethod("byValue", long.class);
            for (var entry : namesByValue(codebook).entrySet()) {
                assertThat(lookup(byValue, entry.getKey())).containsExactlyInAnyOrderElementsOf(entry.getValue());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MINGW", "SDK_16299"})
    void anotherJdkCompilesItWithoutAWarning(RealHeaders headers) throws Exception {
        var codebook = headers.codes().codebook();
        var jdk = System.getProperty("other.jdk");
        RealHeaders.runOnlyIf(jdk != null, "-Dother.jdk names no second JDK");
        write(codebook);

        assertThat(compile(Path.of(String.valueOf(jdk)))).isEmpty();
    }

    private void write(Codebook codebook) throws IOException {
        var formats = new Formats("com.example.codes", false);
        Formats.write(codebook, formats.writers(List.of("java")), folder);
    }

    /** What the compiler says. */
    private String compile(Path jdk) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                jdk.resolve("bin/javac").toString(),
                "--release",
                "17",
                "-Xlint:all",
                "-Werror",
                "-d",
                place("classes")));
        try (var files = Files.walk(folder.resolve("java"))) {
            files.map(Path::toString).filter(path -> path.endsWith(".java")).forEach(command::add);
        }
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static Map<Long, List<String>> namesByValue(Codebook codebook) {
        return codebook.tables().stream()
                .flatMap(table -> table.codes().stream())
                .collect(Collectors.groupingBy(
                        code -> code.value().bits(),
                        TreeMap::new,
                        Collectors.mapping(Code::name, Collectors.toList())));
    }

    private static List<String> lookup(Method byValue, long value) throws ReflectiveOperationException {
        var names = new ArrayList<String>();
        for (var code : (List<?>) byValue.invoke(null, value)) {
            names.add((String) code.getClass().getMethod("name").invoke(code));
        }
        return names;
    }

    private String place(String name) {
        return folder.resolve(name).toString();
    }

    private URL url(String name) throws IOException {
        return folder.resolve(name).toUri().toURL();
    }
}
