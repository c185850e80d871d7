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
 * @param file the path of the codebook, which need not exist
 * @param states the folder that contains the states of generations
 * @param classPath the files and folders from which Codebook is loaded
 */
public record ProjectCodebook(Path file, Path states, List<Path> classPath) {

    boolean exists() {
        return Files.isRegularFile(file);
    }

    /**
     * Returns whether the codebook was generated from this input, and a new generation would write the same codebook.
     * The result is false if this is unknown.
     */
    boolean isUpToDateFor(Input input) {
        var places = UpToDateCheck.places(input);
        return states(UpToDateCheck.namePrefix(input, classPath))
                .anyMatch(state ->
                        state.places().equals(places) && state.ifUnchanged().isPresent());
    }

    /** Returns whether a file that the codebook was generated from has changed. False if this is unknown. */
    boolean isStale() {
        var states = states("").toList();
        return !states.isEmpty()
                && states.stream().noneMatch(state -> state.ifUnchanged().isPresent());
    }

    private Stream<State> states(String prefix) {
        return StateFile.all(states, prefix).stream()
                .flatMap(kept -> kept.read().stream())
                .filter(state -> state.outputs().containsKey(file.toString()));
    }
}
