package dev.codebook.maven.generate;

import dev.codebook.maven.input.Input;
import dev.codebook.maven.state.InputRecorder;
import dev.codebook.maven.state.State;
import dev.codebook.maven.state.StateFile;
import dev.codebook.model.Digest;
import dev.codebook.model.ProblemException;
import dev.codebook.output.file.WrittenFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks whether a generation would write exactly the files that already exist.
 *
 * <p>The outputs are up to date if the generation would read the same headers, if the content of all files that were
 * read and of the plugin is unchanged, and if the files that were written have not been changed. If in doubt, the
 * outputs are regenerated.
 */
public final class UpToDateCheck {

    /** The number of hexadecimal digits of a digest in the name of a file: 64 bits. */
    private static final int DIGITS = 16;

    private final GenerateRequest request;
    private final List<Path> classPath;
    private final @Nullable StateFile file;

    /**
     * Creates a check.
     *
     * @param classPath the files and folders from which Codebook is loaded
     */
    public UpToDateCheck(GenerateRequest request, List<Path> classPath) {
        this.request = request;
        this.classPath = classPath;
        this.file = request.stateFolder() == null
                ? null
                : new StateFile(
                        Path.of(request.stateFolder()), namePrefix(request.input(), classPath) + digest(request.key()));
    }

    /** Returns whether the files are unchanged since their state was recorded, as {@link StateFile#isUnchanged}. */
    public boolean isUpToDate() {
        var kept = file == null ? null : file.read().orElse(null);
        return file != null && kept != null && kept.places().equals(places(request.input())) && file.isUnchanged(kept);
    }

    /**
     * Records what a generation read and wrote.
     *
     * @param problems receives the reason if the state cannot be recorded; the next build then generates again
     */
    void record(InputRecorder inputs, List<WrittenFile> outputs, Consumer<String> problems) {
        if (file != null) {
            classPath.forEach(inputs::add);
            inputs.state(outputs).ifPresent(state -> write(file, state, problems));
        }
    }

    private static void write(StateFile file, State state, Consumer<String> problems) {
        try {
            file.write(state);
        } catch (IOException e) {
            problems.accept("the state of the generation cannot be recorded: " + e);
        }
    }

    /** Returns the places from which headers would be read, or null if they are not on this machine. */
    public static @Nullable List<String> places(Input input) {
        try {
            return input.roots().stream().map(Path::toString).toList();
        } catch (ProblemException absent) {
            return null;
        }
    }

    /** Returns the first part of the names of all states of generations that read this input. */
    public static String namePrefix(Input input, List<Path> classPath) {
        return digest(input.key() + classPath) + "-";
    }

    /** Returns a digest, because a parameter may contain characters that are not allowed in the name of a file. */
    private static String digest(String key) {
        return Digest.sha256(key).hex().substring(0, DIGITS);
    }
}
