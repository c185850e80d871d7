package dev.codebook.generator.clang;

import dev.codebook.generator.clang.Clang.Problem;
import dev.codebook.generator.evaluate.Evaluation;
import dev.codebook.generator.expression.CType;
import dev.codebook.generator.expression.Computed;
import dev.codebook.generator.expression.ConstantResult.Constant;
import dev.codebook.generator.preprocess.Definition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Asserts to the compiler what we say of a header: a {@code static_assert} for each live constant. */
final class Assertions {

    private static final Pattern MISSING = Pattern.compile("'(.*)' file not found");
    private static final Path RESOURCES = Path.of("src/main/resources/dev/codebook/generator/preprocess");

    private final Path folder;
    private final List<String> options;

    /**
     * Assertions about the headers of a folder, read after the prelude that the target {@code x64-user} has.
     *
     * @param scratch where sources are written
     * @param headers the folders that the compiler includes from
     */
    Assertions(Path scratch, Path... headers) {
        this.folder = scratch;
        this.options = new ArrayList<>(List.of("-std=c++14"));
        for (var header : headers) {
            options.add("-I" + header.toAbsolutePath());
        }
        options.add("-I" + RESOURCES.resolve("stand-ins").toAbsolutePath());
        options.add("-I" + scratch.toAbsolutePath());
    }

    /** What the compiler says otherwise: a line for each constant. */
    List<String> differences(String header, List<Evaluation> evaluations) throws IOException, InterruptedException {
        var constants = new ArrayList<Evaluation>();
        var lines = new ArrayList<String>();
        for (var evaluation : evaluations) {
            if (evaluation.isLive() && evaluation.result() instanceof Constant constant) {
                constants.add(evaluation);
                lines.add(assertion(evaluation.definition().name(), constant));
            }
        }
        var source = source(header, "#line 1 \"assertions\"\n" + String.join("\n", lines) + "\n");
        var problems = new TreeMap<Integer, Problem>();
        var others = new ArrayList<String>();
        for (var problem : errors(source)) {
            if (problem.file().equals("assertions")) {
                problems.putIfAbsent(problem.line(), problem);
            }
        }
        // An enumerator of an enum class is not known by its bare name.
        problems.values()
                .removeIf(each -> each.message().contains("undeclared")
                        && constants.get(each.line() - 1).definition() instanceof Definition.Variable variable
                        && variable.isEnumerator());
        problems.forEach((line, problem) ->
                others.add(constants.get(line - 1).definition().name() + " is not "
                        + Computed.print(constants.get(line - 1).result()) + ": " + problem.message()));
        return others;
    }

    /** The names of object-like macros that hold after a header and have a body. */
    Set<String> macros(String header) throws IOException, InterruptedException {
        var source = source(header, "");
        errors(source);
        return Clang.macros(source, arguments()).stream()
                .filter(each -> each.matches("\\w+ .+"))
                .map(each -> each.substring(0, each.indexOf(' ')))
                .collect(Collectors.toSet());
    }

    /** The names among some that the compiler takes for an integer constant. */
    List<String> constants(String header, List<String> names) throws IOException, InterruptedException {
        var lines = IntStream.range(0, names.size())
                .mapToObj(i -> "enum { assertion_" + i + " = " + names.get(i) + " };")
                .collect(Collectors.joining("\n"));
        var source = source(header, "#line 1 \"assertions\"\n" + lines + "\n");
        var wrong = errors(source).stream()
                .filter(each -> each.file().equals("assertions"))
                .map(Problem::line)
                .collect(Collectors.toSet());
        var constants = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            if (!wrong.contains(i + 1)) {
                constants.add(names.get(i));
            }
        }
        return constants;
    }

    private Path source(String header, String then) throws IOException {
        var prelude = Files.readString(RESOURCES.resolve("preludes/user.h"));
        return Files.writeString(folder.resolve("assertions.cpp"), prelude + "#include <" + header + ">\n" + then);
    }

    /** Headers that the prelude names and the folders lack are empty: to the compiler they would be the end. */
    private List<Problem> errors(Path source) throws IOException, InterruptedException {
        while (true) {
            var problems = Clang.errors(source, arguments());
            var missing = problems.stream()
                    .map(each -> MISSING.matcher(each.message()))
                    .filter(Matcher::matches)
                    .map(match -> folder.resolve(match.group(1)))
                    .filter(Files::notExists)
                    .toList();
            if (missing.isEmpty()) {
                return problems;
            }
            for (var header : missing) {
                Files.createDirectories(header.getParent());
                Files.writeString(header, "");
            }
        }
    }

    private String[] arguments() {
        return options.toArray(String[]::new);
    }

    private static String assertion(String name, Constant constant) {
        var type = constant.type();
        if (type.kind() == CType.Kind.POINTER) {
            // No constant expression for clang, as a reinterpret_cast is not; its size is.
            return "static_assert(sizeof(%s) == 8, \"\");".formatted(name);
        }
        return "static_assert((unsigned long long)(%s) == 0x%XULL && sizeof(%s) == %d && %s((decltype(%s))-1 < (decltype(%s))1), \"\");"
                .formatted(name, constant.bits(), name, type.width() / 8, type.isSigned() ? "" : "!", name, name);
    }
}
