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
 * Checks whether a generation would write exactly what is already there.
 *
 * <p>That is so if it would read the same headers, if the content of all files that were read and of the plugin is
 * unchanged, and if the files that were written have not been touched. If in doubt, the outputs are regenerated.
 */
public final class UpToDateCheck {

    /** 64 bits of a digest in hexadecimal. */
    private static final int DIGITS = 16;

    private final GenerateRequest request;
    private final List<Path> program;
    private final @Nullable StateFile file;

    /**
     * Creates a check.
     *
     * @param program the files and folders from which Codebook is loaded
     */
    public UpToDateCheck(GenerateRequest request, List<Path> program) {
        this.request = request;
        this.program = program;
        this.file = request.stateFolder() == null
                ? null
                : new StateFile(Path.of(request.stateFolder()), name(request.input(), program) + digest(request.key()));
    }

    /**
     * Compares the files with the recorded state. A file that only has a new time stamp is read once and then recorded
     * with that time stamp.
     */
    public boolean holds() {
        var kept = file == null ? null : file.read().orElse(null);
        if (file == null || kept == null || !kept.places().equals(places(request.input()))) {
            return false;
        }
        var now = kept.now();
        if (now.isPresent() && !now.get().equals(kept)) {
            write(file, now.get(), failure -> {});
        }
        return now.isPresent();
    }

    /**
     * Records what a generation read and wrote.
     *
     * @param problems receives the reason if it cannot be recorded; the next build then generates again
     */
    void keep(InputRecorder inputs, List<WrittenFile> outputs, Consumer<String> problems) {
        if (file != null) {
            program.forEach(inputs::add);
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
    public static String name(Input input, List<Path> program) {
        return digest(input.key() + program) + "-";
    }
    /** A parameter may contain characters that the name of a file may not. */
    private static String digest(String key) {
        return Digest.sha256(key).hex().substring(0, DIGITS);
    }
}
