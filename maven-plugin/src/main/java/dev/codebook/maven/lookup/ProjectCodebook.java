package dev.codebook.maven.lookup;

import dev.codebook.maven.generate.UpToDateCheck;
import dev.codebook.maven.input.InputParameters;
import dev.codebook.maven.state.State;
import dev.codebook.maven.state.StateFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The codebook that {@code generate} wrote in this project.
 *
 * @param file where it is if it is there
 * @param states where the goal keeps what it read and wrote
 * @param program the files and folders that Codebook is loaded from
 */
public record ProjectCodebook(Path file, Path states, List<Path> program) {

    public boolean isThere() {
        return Files.isRegularFile(file);
    }

    /** Whether it was generated from this input, and would be the same again. What cannot be told is not so. */
    public boolean isOf(InputParameters input) {
        var places = UpToDateCheck.places(input);
        return states(UpToDateCheck.name(input, program))
                .anyMatch(state -> state.places().equals(places) && state.now().isPresent());
    }

    /** Whether it is known what it was generated from, and some of that has changed since. */
    public boolean isStale() {
        var states = states("").toList();
        return !states.isEmpty()
                && states.stream().noneMatch(state -> state.now().isPresent());
    }

    private Stream<State> states(String beginning) {
        return StateFile.all(states, beginning).stream()
                .flatMap(kept -> kept.read().stream())
                .filter(state -> state.outputs().containsKey(file.toString()));
    }
}
