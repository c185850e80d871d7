package dev.codebook.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the precedences of the grammar with an independent table: the order of C++14 [expr.mul] to [expr.cond]. */
@DisplayName("precedence")
class PrecedenceTest {

    /** The binary operators in ascending order of precedence. */
    private static final List<List<String>> LEVELS = List.of(
            List.of("||"),
            List.of("&&"),
            List.of("|"),
            List.of("^"),
            List.of("&"),
            List.of("==", "!="),
            List.of("<", "<=", ">", ">="),
            List.of("<<", ">>"),
            List.of("+", "-"),
            List.of("*", "/", "%"));

    private static final int CONDITIONAL = -1;
    private static final int UNARY = LEVELS.size();

    /** An expression with the necessary parentheses and with all parentheses, and the precedence of its operator. */
    private record Written(String needed, String all, int level) {
        String at(int least) {
            return level >= least ? needed : "(" + needed + ")";
        }
    }

    @Test
    void eachBinaryOperatorAgainstEachOther() {
        for (int first = 0; first < LEVELS.size(); first++) {
            for (int second = 0; second < LEVELS.size(); second++) {
                for (var one : LEVELS.get(first)) {
                    for (var two : LEVELS.get(second)) {
                        var expected = second > first
                                ? "(a %s (b %s c))".formatted(one, two)
                                : "((a %s b) %s c)".formatted(one, two);
                        assertThat(Tree.of("a " + one + " b " + two + " c")).isEqualTo(expected);
                    }
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void randomExpressionsWithoutUnnecessaryParentheses(long seed) {
        var random = new Random(seed);
        var parser = new ExpressionParser();
        for (int i = 0; i < 100; i++) {
            var expression = random(random, 6);

            assertThat(Tree.of(expression.needed(), parser)).isEqualTo(expression.all());
        }
    }

    private static Written random(Random random, int depth) {
        if (depth == 0 || random.nextInt(6) == 0) {
            var leaf = List.of("1", "'c'", "name", "0x80L", "true").get(random.nextInt(5));
            return new Written(leaf, leaf, UNARY + 1);
        }
        var left = random(random, depth - 1);
        var right = random(random, depth - 1);
        switch (random.nextInt(8)) {
            case 0 -> {
                var operator = List.of("+", "-", "~", "!").get(random.nextInt(4));
                return new Written(operator + " " + left.at(UNARY), "(" + operator + left.all() + ")", UNARY);
            }
            case 1 -> {
                return new Written("(TYPE)" + left.at(UNARY), "([TYPE]" + left.all() + ")", UNARY);
            }
            case 2 -> {
                var condition = random(random, depth - 1);
                return new Written(
                        condition.at(0) + " ? " + left.at(CONDITIONAL) + " : " + right.at(CONDITIONAL),
                        "(" + condition.all() + " ? " + left.all() + " : " + right.all() + ")",
                        CONDITIONAL);
            }
            default -> {
                int level = random.nextInt(LEVELS.size());
                var operators = LEVELS.get(level);
                var operator = operators.get(random.nextInt(operators.size()));
                return new Written(
                        left.at(level) + operator + " " + right.at(level + 1),
                        "(" + left.all() + " " + operator + " " + right.all() + ")",
                        level);
            }
        }
    }
}
