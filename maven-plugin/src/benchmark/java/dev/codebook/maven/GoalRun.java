package dev.codebook.maven;

import dev.codebook.generator.sdk.source.Machine;
import dev.codebook.generator.sdk.source.SdkSources;
import dev.codebook.generator.tables.Catalogue;
import java.nio.file.Path;
import java.util.List;

/**
 * The goal {@code generate} as a program: its parameters, its work, its report, but not Maven, which takes a second to
 * start and in a build runs already.
 */
final class GoalRun {

    private GoalRun() {}

    /** Takes {@code sdk}, {@code scope}, {@code headers}, {@code formats} and {@code outputDirectory}, as the goal does. */
    public static void main(String[] arguments) throws Exception {
        var parameters = new Parameters();
        var request = new GenerateRequest(
                parameters.input(
                        List.of(arguments[0]),
                        List.of(),
                        List.of(),
                        arguments[2].isEmpty() ? List.of() : List.of(arguments[2].split(",")),
                        arguments[1],
                        Catalogue.builtIn()),
                parameters.writers(List.of(arguments[3].split(",")), "codebook", false),
                Path.of(arguments[4]));
        parameters.check();
        var here = Path.of("").toAbsolutePath();
        var result = new Generation(
                        new InputReader(new SdkSources(Machine.current(), here, here, true), here), line -> {})
                .run(request);
        result.summary().forEach(System.out::println);
    }
}
