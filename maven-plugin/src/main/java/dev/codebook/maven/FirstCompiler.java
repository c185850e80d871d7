package dev.codebook.maven;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.function.Consumer;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Leaves the code of a goal to HotSpot's first compiler until it is closed.
 *
 * <p>HotSpot compiles what is hot twice, first fast and then well. A goal that reads a whole release is over in seconds:
 * on two processors, compiling its code well takes a third of that time and comes too late to pay ({@code GoalBenchmark}).
 * Only Codebook's classes are meant, and those of the libraries that the plugin brings along. A JVM that takes no such
 * directives runs the goal as it runs all else.
 */
final class FirstCompiler {

    private static final String DIRECTIVES = "first-compiler.json";

    private final Consumer<String> log;
    private final boolean isAdded;

    /** @param log is told why a JVM goes on without */
    FirstCompiler(Consumer<String> log) {
        this.log = log;
        this.isAdded = add();
    }

    private boolean add() {
        try (var directives = FirstCompiler.class.getResourceAsStream(DIRECTIVES)) {
            var file = Files.createTempFile("codebook", ".json");
            try {
                Files.copy(Objects.requireNonNull(directives), file, StandardCopyOption.REPLACE_EXISTING);
                return tell("compilerDirectivesAdd", quoted(file)).contains("added");
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            log.accept("the JVM's compilers go on as usual: " + e);
            return false;
        }
    }

    /** The command's line is parted at blanks. */
    private static String quoted(Path file) {
        return '"' + file.toString() + '"';
    }

    void close() {
        if (isAdded) {
            tell("compilerDirectivesRemove");
        }
    }

    /** What the JVM answers to a diagnostic command; empty where it knows none. */
    private String tell(String command, String... arguments) {
        try {
            var beans = ManagementFactory.getPlatformMBeanServer();
            var bean = new ObjectName("com.sun.management:type=DiagnosticCommand");
            var answer = arguments.length == 0
                    ? beans.invoke(bean, command, new Object[0], new String[0])
                    : beans.invoke(bean, command, new Object[] {arguments}, new String[] {String[].class.getName()});
            return String.valueOf(answer);
        } catch (JMException | RuntimeException e) {
            log.accept("the JVM's compilers go on as usual: " + e);
            return "";
        }
    }
}
