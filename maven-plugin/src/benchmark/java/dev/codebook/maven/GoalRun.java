package dev.codebook.maven;

import java.nio.file.Path;
import java.util.List;

/**
 * The goal {@code generate} as a program: its parameters, its work, its report, but not Maven, which takes a second to
 * start and in a build runs already.
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
        var report = new GenerationJvm(
                        reason -> {
                            throw new IllegalStateException(reason);
                        },
                        System.out::println)
                .generate(parameters);
        report.summary().forEach(System.out::println);
        System.out.println(SECONDS + (System.nanoTime() - start) / 1e9);
    }
}
