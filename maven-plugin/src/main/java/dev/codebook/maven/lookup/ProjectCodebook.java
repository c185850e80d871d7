package dev.codebook.maven.lookup;

import dev.codebook.maven.generate.UpToDateCheck;
import dev.codebook.maven.input.Input;
import dev.codebook.maven.state.State;
import dev.codebook.maven.state.StateFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The codebook that {@code generate} wrote in this project.
 *
 * @param file its path, whether it exists or not
 * @param states the folder that holds the states of generations
 * @param program the files and folders from which Codebook is loaded
 */
public record ProjectCodebook(Path file, Path states, List<Path> program) {

    boolean exists() {
        return Files.isRegularFile(file);
    }

    /**
     * Returns whether it was generated from this input, and a new generation would give the same; false if in doubt.
     */
    boolean isOf(Input input) {
        var places = UpToDateCheck.places(input);
        return states(UpToDateCheck.name(input, program))
                .anyMatch(state -> state.places().equals(places) && state.now().isPresent());
    }

    /** Returns whether something that it was generated from has changed; false if that is unknown. */
    boolean isStale() {
        var states = states("").toList();
        return !states.isEmpty()
                && states.stream().noneMatch(state -> state.now().isPresent());
    }

    private Stream<State> states(String prefix) {
        return StateFile.all(states, prefix).stream()
                .flatMap(kept -> kept.read().stream())
                .filter(state -> state.outputs().containsKey(file.toString()));
    }
}
