package dev.codebook.maven;

import dev.codebook.maven.generate.GenerateParameters;
import dev.codebook.maven.generate.GenerationJvm;
import dev.codebook.maven.generate.UpToDateCheck;
import dev.codebook.maven.input.InputParameters;
import java.nio.file.Path;
import java.util.List;

/**
 * The goal {@code generate} as a program: its parameters, its look at what is there, its work, its report, but not Maven,
 * which takes a second to start and in a build runs already.
 */
final class GoalRun {

    /** Begins the last line of the output: the seconds from the first line of {@code main} on follow. */
    static final String SECONDS = "goal: ";

    private GoalRun() {}

    /** Takes {@code sdk}, {@code scope}, {@code headers}, {@code formats} and {@code outputDirectory}, as the goal does. */
    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        var here = Path.of("").toAbsolutePath().toString();
        var input = new InputParameters(
                List.of(arguments[0]),
                List.of(),
                List.of(),
                arguments[2].isEmpty() ? List.of() : List.of(arguments[2].split(",")),
                arguments[1],
                null,
                here,
                here,
                true);
        var parameters =
                new GenerateParameters(input, List.of(arguments[3].split(",")), "codebook", false, true, arguments[4]);
        generate(parameters);
        System.out.println(SECONDS + (System.nanoTime() - start) / 1e9);
    }

    private static void generate(GenerateParameters parameters) throws Exception {
        var state = stateFolder(Path.of(parameters.outputDirectory()));
        var check = new UpToDateCheck(parameters, GenerationJvm.classPath(), state, GoalRun::refuse);
        if (check.holds()) {
            System.out.println("up to date");
            return;
        }
        var report = new GenerationJvm(GoalRun::refuse, System.out::println).generate(parameters);
        check.keep(report.state());
        report.summary().forEach(System.out::println);
    }

    /** Where it remembers what it read and wrote. */
    static Path stateFolder(Path outputDirectory) {
        return outputDirectory.resolveSibling("codebook-state");
    }

    private static void refuse(String reason) {
        throw new IllegalStateException(reason);
    }
}
