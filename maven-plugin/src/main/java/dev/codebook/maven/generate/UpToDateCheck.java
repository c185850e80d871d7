package dev.codebook.maven.generate;

import dev.codebook.maven.input.InputParameters;
import dev.codebook.maven.state.Inputs;
import dev.codebook.maven.state.State;
import dev.codebook.maven.state.StateFile;
import dev.codebook.model.Digest;
import dev.codebook.model.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Whether all that a generation would write lies there already, as one with the same parameters left it.
 *
 * <p>It holds where the same headers would be read, they and all other files that were read have the same content, the
 * plugin has, and the files that were written are untouched. Whatever cannot be told does not hold.
 */
public final class UpToDateCheck {

    /** 64 bits of a digest in hexadecimal. */
    private static final int DIGITS = 16;

    private final GenerateParameters parameters;
    private final List<Path> program;
    private final StateFile file;
    private final Consumer<String> log;

    /**
     * A check of one generation.
     *
     * @param program the files and folders that Codebook is loaded from
     * @param folder where states are kept, each under a name of its parameters' own
     * @param log is told where a state cannot be kept, which costs the next build a generation
     */
    public UpToDateCheck(GenerateParameters parameters, List<Path> program, Path folder, Consumer<String> log) {
        this.parameters = parameters;
        this.program = program;
        this.file = new StateFile(folder, name(parameters, program));
        this.log = log;
    }

    /** Looks at the files. Where some have only another time, they are not read again the next time. */
    public boolean holds() {
        var kept = file.read();
        if (kept.isEmpty() || !kept.get().places().equals(places(parameters.input()))) {
            return false;
        }
        var now = kept.get().now();
        now.filter(state -> !state.equals(kept.get())).ifPresent(this::write);
        return now.isPresent();
    }

    /**
     * Writes the state file.
     *
     * @param state what a generation read and wrote, or null if it is unknown
     */
    public void keep(@Nullable State state) {
        var inputs = new Inputs();
        program.forEach(inputs::add);
        if (state != null) {
            inputs.state(List.of()).map(state::with).ifPresent(this::write);
        }
    }

    private void write(State state) {
        try {
            file.write(state);
        } catch (IOException e) {
            log.accept("what was read and written cannot be remembered: " + e);
        }
    }

    /** Where headers would be read, or null where that is not known. */
    public static @Nullable List<String> places(InputParameters input) {
        try {
            return input.roots().stream().map(Path::toString).toList();
        } catch (ProblemException absent) {
            return null;
        }
    }

    /** How the names of all states begin whose generations read this input. */
    public static String name(InputParameters input, List<Path> program) {
        return digest(input.withoutMeans(), program.toString()) + "-";
    }

    private static String name(GenerateParameters parameters, List<Path> program) {
        return name(parameters.input(), program) + digest(parameters.withoutMeans());
    }

    /** Parameters may hold characters that the name of a file may not. */
    private static String digest(Object... parameters) {
        try {
            var bytes = new ByteArrayOutputStream();
            try (var out = new ObjectOutputStream(bytes)) {
                out.writeObject(parameters);
            }
            return Digest.sha256(bytes.toByteArray()).hex().substring(0, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written", e);
        }
    }
}
