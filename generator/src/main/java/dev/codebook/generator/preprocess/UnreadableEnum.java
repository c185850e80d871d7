package dev.codebook.generator.preprocess;

import dev.codebook.generator.expression.ConstantResult.NotConstant;
import dev.codebook.grammar.Token;
import dev.codebook.model.Account;
import java.util.ArrayList;
import java.util.List;

/** Finds the enumerators of an enum that cannot be parsed (in inactive text, in a template), so that none is lost. */
final class UnreadableEnum {

    private static final NotConstant UNREADABLE =
            new NotConstant(Account.Kind.NOT_AN_EXPRESSION, "an enum that cannot be read");

    private UnreadableEnum() {}

    /** Returns the enumerators of a declaration, without values; empty if it is not an enum with a body. */
    static List<Definition.Variable> enumerators(List<Token> tokens, boolean isActive) {
        var enumerators = new ArrayList<Definition.Variable>();
        int depth = 0;
        for (int i = body(tokens); i < tokens.size() && depth >= 0; i++) {
            var token = tokens.get(i);
            if (token.is("(") || token.is("{")) {
                depth++;
            } else if (token.is(")") || token.is("}")) {
                depth--;
            } else if (depth == 0 && isEnumerator(tokens, i)) {
                enumerators.add(new Definition.Variable(token, true, List.of(), UNREADABLE, isActive, null));
            }
        }
        return enumerators;
    }

    /** Returns the index after the brace of the enum; a brace after a template argument {@code <enum E>} is not one. */
    private static int body(List<Token> tokens) {
        boolean isEnum = false;
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.is("{")) {
                return isEnum ? i + 1 : tokens.size();
            }
            isEnum = (isEnum || token.is("enum") || token.text().startsWith("enum ")) && !token.is(">");
        }
        return tokens.size();
    }

    /** Returns whether a token is a name after a comma or brace, and not the last argument of a template. */
    private static boolean isEnumerator(List<Token> tokens, int index) {
        var before = tokens.get(index - 1);
        return tokens.get(index).isIdentifier()
                && (before.is("{") || before.is(","))
                && !(index + 1 < tokens.size() && tokens.get(index + 1).is(">"));
    }
}
