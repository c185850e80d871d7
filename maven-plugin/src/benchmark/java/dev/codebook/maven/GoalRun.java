package dev.codebook.maven;

import dev.codebook.maven.generate.ClassPath;
import dev.codebook.maven.generate.GenerateRequest;
import dev.codebook.maven.generate.GenerationJvm;
import dev.codebook.maven.generate.UpToDateCheck;
import dev.codebook.maven.input.Input;
import dev.codebook.maven.input.ParameterErrors;
import java.nio.file.Path;
import java.util.List;

/**
 * The goal {@code generate} as a program without Maven, which takes a second to start: it checks the parameters, checks
 * whether the outputs are up to date, generates, and prints the summary.
 */
final class GoalRun {

    /** The start of the last line of output; the seconds since the first line of {@code main} follow. */
    static final String SECONDS = "goal: ";

    private GoalRun() {}

    /** Takes {@code sdk}, {@code scope}, {@code headers}, {@code formats} and {@code outputDirectory}, as the goal does. */
    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        var here = Path.of("").toAbsolutePath().toString();
        var errors = new ParameterErrors();
        var input = new Input(
                List.of(arguments[0]),
                List.of(),
                List.of(),
                arguments[2].isEmpty() ? List.of() : List.of(arguments[2].split(",")),
                Input.scope(arguments[1], errors),
                null,
                here,
                here,
                true);
        var state = stateFolder(Path.of(arguments[4])).toString();
        var formats = List.of(arguments[3].split(","));
        var request = new GenerateRequest(input, List.of(), formats, "codebook", false, true, arguments[4], state);
        request.check(errors);
        errors.throwIfAny();
        generate(request);
        System.out.println(SECONDS + (System.nanoTime() - start) / 1e9);
    }

    private static void generate(GenerateRequest request) throws Exception {
        if (new UpToDateCheck(request, ClassPath.files()).isUpToDate()) {
            System.out.println("up to date");
            return;
        }
        new GenerationJvm(GoalRun::refuse, System.out::println)
                .generate(request)
                .summary()
                .forEach(System.out::println);
    }

    /** Returns the folder for the state of a generation. */
    static Path stateFolder(Path outputDirectory) {
        return outputDirectory.resolveSibling("codebook-state");
    }

    private static void refuse(String reason) {
        throw new IllegalStateException(reason);
    }
}
