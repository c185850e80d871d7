package dev.codebook.generator.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.generator.clang.Clang;
import dev.codebook.generator.clang.Clang.Problem;
import dev.codebook.generator.expression.ConstantResult.Constant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A random expression has the same value, width and signedness as in clang, or is not a constant in either. */
@DisplayName("random expressions")
class RandomExpressionsTest {

    private static final int EXPRESSIONS = 1_500;

    private static final String TYPES = """
            typedef long HRESULT; typedef unsigned long DWORD; typedef unsigned short WORD; typedef unsigned char BYTE;
            typedef unsigned long long ULONG_PTR; enum Kind { enumerator = (int) 0x80041001 };
            """.replace('\n', ' ');

    private static final List<String> LEAVES = List.of(
            "0",
            "1",
            "2",
            "7",
            "31",
            "2147483647",
            "2147483648",
            "0x7FFFFFFF",
            "0x80000000",
            "0xFFFFFFFF",
            "0777",
            "1u",
            "0x80004005L",
            "3L",
            "4UL",
            "5LL",
            "0xFFFFFFFFFFFFFFFF",
            "6ULL",
            "1i64",
            "0xFFui64",
            "1ui8",
            "1i16",
            "'a'",
            "'\\xFF'",
            "'abcd'",
            "L'w'",
            "u'c'",
            "U'd'",
            "true",
            "false",
            "enumerator",
            "sizeof(int)",
            "sizeof(WORD*)");

    private static final List<String> NAMES = List.of(
            "HRESULT",
            "DWORD",
            "WORD",
            "BYTE",
            "ULONG_PTR",
            "int",
            "unsigned",
            "char",
            "short",
            "long",
            "bool",
            "unsigned char",
            "unsigned short",
            "unsigned long",
            "long long",
            "unsigned long long",
            "wchar_t",
            "__int64");

    private static final List<String> OPERATORS =
            List.of("+", "-", "*", "/", "%", "<<", ">>", "<", "<=", ">", ">=", "==", "!=", "&", "|", "^", "&&", "||");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void agreesWithClang(long seed) throws IOException, InterruptedException {
        Clang.required();
        var random = new Random(seed);
        var expressions = new ArrayList<String>();
        for (int i = 0; i < EXPRESSIONS; i++) {
            expressions.add(random(random, 4));
        }
        var lines = expressions.stream().map(RandomExpressionsTest::assertions).toList();
        var source = Files.writeString(folder.resolve("random.cpp"), TYPES + "\n" + String.join("\n", lines) + "\n");
        // Shifts of negative numbers have a value since C++20, and always had it for compilers.
        var problems = new HashMap<Integer, Problem>();
        Clang.errors(source, "-std=c++20").forEach(each -> problems.putIfAbsent(each.line(), each));

        var different = new ArrayList<String>();
        int constants = 0;
        for (int i = 0; i < expressions.size(); i++) {
            var result = Computed.result(expressions.get(i));
            var problem = problems.get(i + 2);
            boolean isUndefined = problem != null && problem.message().contains("not an integral constant");
            constants += problem == null ? 1 : 0;
            if (result instanceof Constant ? problem != null && !isUndefined : !isUndefined) {
                different.add(expressions.get(i) + " is not " + Computed.print(result) + ": " + problem);
            }
        }
        assertThat(different).isEmpty();
        assertThat(constants).isGreaterThan(EXPRESSIONS / 2);
    }

    private static String assertions(String text) {
        if (!(Computed.result(text) instanceof Constant constant)) {
            return "static_assert((" + text + ") == (" + text + "));";
        }
        var type = constant.type();
        return "static_assert((%s) == (decltype(%s))0x%XULL); static_assert(sizeof(%s) == %d && %s((decltype(%s))-1 < (decltype(%s))1));"
                .formatted(text, text, constant.bits(), text, type.width() / 8, type.isSigned() ? "" : "!", text, text);
    }

    private static String random(Random random, int depth) {
        if (depth == 0 || random.nextInt(8) == 0) {
            return any(random, LEAVES);
        }
        var left = random(random, depth - 1);
        return switch (random.nextInt(12)) {
            case 0 -> any(random, List.of("-", "+", "~", "!")) + "(" + left + ")";
            case 1, 2 -> "(" + any(random, NAMES) + ")(" + left + ")";
            case 3 -> "static_cast<" + any(random, NAMES) + ">(" + left + ")";
            case 4 -> "(" + left + ") ? " + defined(random) + " : " + defined(random);
            case 5 -> "sizeof(" + defined(random) + ")";
            case 6 -> "(" + left + ")" + any(random, List.of("<<", ">>")) + random.nextInt(36);
            default -> "(" + left + ")" + any(random, OPERATORS) + "(" + random(random, depth - 1) + ")";
        };
    }

    /** Returns an operand that is not evaluated. It must have a value, because its type is not known without one. */
    private static String defined(Random random) {
        return "(" + any(random, NAMES) + ")" + any(random, LEAVES)
                + any(random, List.of("+1", "|1L", "<<3", "==0u", ""));
    }

    private static String any(Random random, List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
