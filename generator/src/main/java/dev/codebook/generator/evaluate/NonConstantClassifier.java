package dev.codebook.generator.evaluate;

import dev.codebook.generator.expression.ConstantResult.NotConstant;
import dev.codebook.generator.preprocess.Unit;
import dev.codebook.grammar.Spelling;
import dev.codebook.grammar.Token;
import dev.codebook.model.Account;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Classifies macro bodies and initializers that are not integer constants.
 *
 * <p>The names of functions and variables are not known here. Therefore an unknown name counts as the name of a
 * function or variable, unless it is in capitals: headers spell constants and macros in capitals, so such a name is
 * unresolved.
 */
final class NonConstantClassifier {

    private static final Set<String> TAGS = Set.of("struct", "class", "union", "enum", "interface");
    /** The start of an operand of a cast. */
    private static final Pattern OPERAND = Pattern.compile("[0-9(~-]");

    private final List<Token> tokens;
    private final Unit unit;

    private NonConstantClassifier(List<Token> tokens, Unit unit) {
        this.tokens = tokens;
        this.unit = unit;
    }

    /** Classifies the expanded body of a macro; {@code result} is the result of evaluating it as an expression. */
    static NotConstant ofBody(NotConstant result, List<Token> tokens, Unit unit) {
        boolean isSpecific =
                result.reason() != Account.Kind.UNRESOLVED && result.reason() != Account.Kind.NOT_AN_EXPRESSION;
        return isSpecific ? result : new NonConstantClassifier(tokens, unit).classified(result);
    }

    /** Classifies an initializer. It must be an expression: if it cannot be parsed, a name in it is unresolved. */
    static NotConstant ofInitializer(NotConstant result, List<Token> tokens, Unit unit) {
        return result.reason() == Account.Kind.NOT_AN_EXPRESSION
                ? new NonConstantClassifier(tokens, unit).unresolved(result)
                : result;
    }

    private NotConstant classified(NotConstant result) {
        if (isType()) {
            return new NotConstant(Account.Kind.TYPE, Spelling.of(tokens));
        }
        if (isName()) {
            return new NotConstant(
                    isConstantName() ? Account.Kind.UNRESOLVED : Account.Kind.ALIAS, Spelling.of(tokens));
        }
        int member = member();
        if (member >= 0) {
            return new NotConstant(
                    Account.Kind.STRUCT_LAYOUT, tokens.get(member).text());
        }
        if (result.reason() == Account.Kind.UNRESOLVED || tokens.stream().anyMatch(token -> token.is(";"))) {
            return result;
        }
        if (isAggregate()) {
            return new NotConstant(Account.Kind.AGGREGATE, "");
        }
        return IntStream.range(0, tokens.size()).anyMatch(this::isUnknownMacroOrType) ? unresolved(result) : result;
    }

    private NotConstant unresolved(NotConstant result) {
        var missing = tokens.stream().filter(this::isUnknown).findFirst();
        return new NotConstant(Account.Kind.UNRESOLVED, missing.map(Token::text).orElse(result.detail()));
    }

    private boolean isType() {
        return IntStream.range(0, tokens.size()).allMatch(i -> isTypeWord(tokens.get(i)) || isTag(i));
    }

    private boolean isTypeWord(Token token) {
        return token.isTypeWord()
                || token.is("&")
                || unit.symbols().isType(token.text())
                || token.text().startsWith("enum ") && token.isName();
    }

    /** Returns whether a token is {@code enum}, or the tag after {@code struct} or a similar keyword. */
    private boolean isTag(int index) {
        return tokens.get(index).is("enum")
                || index > 0
                        && tokens.get(index).isIdentifier()
                        && TAGS.contains(tokens.get(index - 1).text());
    }

    /** Returns whether the body is a name, or several names joined by {@code ::}, {@code .} and {@code ->}. */
    private boolean isName() {
        int first = tokens.get(0).is("::") ? 1 : 0;
        return (tokens.size() - first) % 2 == 1
                && IntStream.range(first, tokens.size())
                        .allMatch(i -> (i - first) % 2 == 0 ? tokens.get(i).isName() : isNameSeparator(tokens.get(i)));
    }

    private static boolean isNameSeparator(Token token) {
        return token.is("::") || token.is(".") || token.is("->");
    }

    private boolean isConstantName() {
        return tokens.size() == 1 && isInCapitals(tokens.get(0)) && !isGuid(tokens.get(0));
    }

    /**
     * Returns the index of the member in {@code ((type *)0)->member}, to which {@code FIELD_OFFSET} expands; -1 if the
     * body has no such member.
     */
    private int member() {
        return IntStream.range(0, tokens.size())
                .filter(i -> isAt(i - 3, "0") && isAt(i - 2, ")") && isAt(i - 1, "->"))
                .findFirst()
                .orElse(-1);
    }

    private boolean isAggregate() {
        boolean isBraced =
                tokens.get(0).is("{") && tokens.get(tokens.size() - 1).is("}");
        boolean isGuid = isAt(1, "(") && isGuid(tokens.get(0));
        return isBraced || isGuid || isList();
    }

    /** Returns whether the body is a list of values with commas, to which a function-like macro can add braces. */
    private boolean isList() {
        return !isTypeWord(tokens.get(0))
                && tokens.stream().anyMatch(token -> token.is(","))
                && tokens.stream().noneMatch(this::isUnknown);
    }

    /** Returns whether a token is an unknown name in the place of a macro or type: {@code NAME(1)}, {@code (NAME)1}. */
    private boolean isUnknownMacroOrType(int index) {
        return isUnknown(tokens.get(index))
                && (isCast(index) || isAt(index + 1, "(") && isInCapitals(tokens.get(index)));
    }

    private boolean isCast(int index) {
        return isAt(index - 1, "(")
                && isAt(index + 1, ")")
                && index + 2 < tokens.size()
                && OPERAND.matcher(tokens.get(index + 2).text()).lookingAt();
    }

    private boolean isAt(int index, String spelling) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(spelling);
    }

    private boolean isUnknown(Token token) {
        return token.isIdentifier()
                && !unit.symbols().isType(token.text())
                && unit.symbols().value(token) instanceof NotConstant value
                && value.reason() == Account.Kind.UNRESOLVED;
    }

    private boolean isInCapitals(Token token) {
        return token.text().equals(token.text().toUpperCase(Locale.ROOT))
                && unit.macros().get(token.text()) == null;
    }

    private static boolean isGuid(Token token) {
        var name = token.text().toUpperCase(Locale.ROOT);
        return name.contains("GUID") || name.contains("UUID");
    }
}
