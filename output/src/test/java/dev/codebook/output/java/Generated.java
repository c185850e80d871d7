package dev.codebook.output.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.model.Codebook;
import dev.codebook.output.file.OutputFolder;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Generated source, compiled with every warning an error, and used as a user would. */
final class Generated implements AutoCloseable {

    static final String PACKAGE = "com.acme.win32";

    private final Path folder;
    private final URLClassLoader loader;

    private Generated(Path folder, URLClassLoader loader) {
        this.folder = folder;
        this.loader = loader;
    }

    /** Writes, compiles and loads; fails if javac or doclint says anything. */
    static Generated of(Codebook codebook, Path folder, boolean withModule) throws IOException {
        write(codebook, folder, withModule);
        var classes = folder.resolve("classes");
        compile(folder.resolve(JavaWriter.SOURCES), classes);
        var roots = new URL[] {
            classes.toUri().toURL(),
            folder.resolve(JavaWriter.RESOURCES).toUri().toURL()
        };
        return new Generated(folder, new URLClassLoader(roots, null));
    }

    static void write(Codebook codebook, Path folder, boolean withModule) throws IOException {
        OutputFolder.write(folder, output -> new JavaWriter(PACKAGE, withModule).write(codebook, output));
    }

    private static void compile(Path sources, Path classes) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var messages = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.US_ASCII)) {
            var options = List.of(
                    "--release", "17", "-Xlint:all", "-Werror", "-Xdoclint:all/protected", "-d", classes.toString());
            boolean compiled = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(files(sources)))
                    .call();
            assertThat(messages.toString()).isEmpty();
            assertThat(compiled).isTrue();
        }
    }

    /** What the javadoc tool has to say of the source. */
    static String javadoc(Path folder) throws IOException {
        var tool = ToolProvider.getSystemDocumentationTool();
        var messages = new StringWriter();
        try (var files = tool.getStandardFileManager(null, Locale.ROOT, StandardCharsets.US_ASCII)) {
            var sources = files.getJavaFileObjectsFromPaths(files(folder.resolve(JavaWriter.SOURCES)));
            var options = List.of(
                    "-quiet",
                    "-Xdoclint:all",
                    "-Werror",
                    "-d",
                    folder.resolve("api").toString());
            tool.getTask(messages, files, null, null, options, sources).call();
        }
        return messages.toString();
    }

    static List<Path> files(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The classes with their resources as a module. */
    ModuleLayer module() throws IOException {
        var resources = folder.resolve(JavaWriter.RESOURCES);
        var classes = folder.resolve("classes");
        for (var file : files(resources)) {
            Files.copy(file, classes.resolve(resources.relativize(file)));
        }
        var parent = ModuleLayer.boot();
        var configuration =
                parent.configuration().resolve(ModuleFinder.of(classes), ModuleFinder.of(), Set.of(PACKAGE));
        return parent.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
    }

    /** The names of the generated classes. */
    List<String> classes() throws IOException {
        return files(folder.resolve(JavaWriter.SOURCES)).stream()
                .map(file -> String.valueOf(file.getFileName()).replace(".java", ""))
                .toList();
    }

    /** The value of a constant: {@code Winerror.E_FAIL}. */
    Object constant(String type, String name) throws ReflectiveOperationException {
        return type(type).getField(name).get(null);
    }

    /** The constants of a class, inherited ones included. */
    List<String> constants(String type) throws ReflectiveOperationException {
        return Stream.of(type(type).getFields())
                .map(field -> field.getName())
                .sorted()
                .toList();
    }

    /** What a lookup of {@code Codes} returns. */
    Object lookup(String method, Object argument) throws ReflectiveOperationException {
        var type = argument instanceof Long ? long.class : String.class;
        return type("Codes").getMethod(method, type).invoke(null, argument);
    }

    /** A component of each code that a lookup returns. */
    List<Object> each(String method, Object argument, String component) throws ReflectiveOperationException {
        var values = new ArrayList<Object>();
        for (var code : (List<?>) lookup(method, argument)) {
            values.add(type("Code").getMethod(component).invoke(code));
        }
        return values;
    }

    /** What {@code Codes.find} finds, as the table of cases has it: {@code exact E_FAIL}. */
    List<String> hits(String input) throws ReflectiveOperationException {
        var hits = new ArrayList<String>();
        var answer = lookup("find", input);
        for (var hit : (List<?>) type("Answer").getMethod("hits").invoke(answer)) {
            var code = (Optional<?>) type("Hit").getMethod("code").invoke(hit);
            var text = hit.toString();
            if (code.isEmpty()) {
                var docs = (List<?>) type("Hit").getMethod("docs").invoke(hit);
                text = "documented " + type("Doc").getMethod("title").invoke(docs.get(0));
            }
            hits.add(text);
        }
        return hits;
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        return loader.loadClass(PACKAGE + "." + name);
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
