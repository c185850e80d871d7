package dev.codebook.generator.preprocess;

import dev.codebook.grammar.HeaderReader;
import dev.codebook.grammar.Item.Define;
import dev.codebook.grammar.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Substitutes arguments for parameters, and applies {@code #} and {@code ##} (C11 6.10.3.1 to 6.10.3.3). */
final class Substitution {

    private final List<Token> body;
    private final List<String> parameters;
    private final List<List<Token>> arguments;
    /** The arguments that have been expanded so far; null for each of the other arguments. */
    private final @Nullable List<Token>[] expanded;

    private final UnaryOperator<List<Token>> prescan;
    private final HeaderReader reader;
    private final List<Token> out = new ArrayList<>();

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists
    private Substitution(
            Define macro, List<List<Token>> arguments, UnaryOperator<List<Token>> prescan, HeaderReader reader) {
        this.body = macro.body();
        this.parameters = macro.parameters();
        this.arguments = arguments;
        this.expanded = new List[arguments.size()];
        this.prescan = prescan;
        this.reader = reader;
    }

    /**
     * Returns the replacement of one use of a macro, before it is rescanned.
     *
     * @param arguments the arguments as written, at least one for each parameter
     * @param prescan expands an argument; it is called only if needed, because annotations have many arguments that are
     *     not used
     */
    static List<Token> of(
            Define macro, List<List<Token>> arguments, UnaryOperator<List<Token>> prescan, HeaderReader reader) {
        return isPlain(macro) ? macro.body() : new Substitution(macro, arguments, prescan, reader).substitute();
    }

    /** Returns whether the replacement list needs no substitution: it has no parameters and no {@code ##}. */
    private static boolean isPlain(Define macro) {
        var body = macro.body();
        if (macro.isFunctionLike()) {
            return body.isEmpty();
        }
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i).isPaste()) {
                return false;
            }
        }
        return true;
    }

    private List<Token> substitute() {
        for (int i = 0; i < body.size(); i++) {
            var token = body.get(i);
            boolean isPasted = isAt(i + 1, "##");
            if (token.is("#") && i + 1 < body.size() && parameter(i + 1) >= 0) {
                i++;
                out.add(reader.string(arguments.get(parameter(i))).at(token, token.isSpaced()));
            } else if (token.is("##") && i + 1 < body.size() && !out.isEmpty()) {
                i++;
                paste(operand(i));
            } else {
                int parameter = parameter(i);
                if (parameter < 0) {
                    out.add(token);
                } else {
                    addSpaced(isPasted ? arguments.get(parameter) : expanded(parameter), token);
                }
                if (isPasted && parameter >= 0 && arguments.get(parameter).isEmpty()) {
                    i = pastePlacemarker(i + 2);
                }
            }
        }
        return out;
    }

    /**
     * Pastes a placemarker, which stands for an empty argument, to the operands that start at an index (C11
     * 6.10.3.3p2). Returns the index of the last token that was used.
     */
    private int pastePlacemarker(int first) {
        int next = first;
        while (next < body.size() && operand(next).isEmpty() && isAt(next + 1, "##")) {
            next += 2;
        }
        if (next < body.size()) {
            addSpaced(operand(next), body.get(next));
        }
        return next;
    }

    private void addSpaced(List<Token> tokens, Token place) {
        for (int i = 0; i < tokens.size(); i++) {
            out.add(i == 0 ? tokens.get(0).spaced(place.isSpaced()) : tokens.get(i));
        }
    }

    private List<Token> expanded(int parameter) {
        var known = expanded[parameter];
        if (known == null) {
            known = prescan.apply(arguments.get(parameter));
            expanded[parameter] = known;
        }
        return known;
    }

    private List<Token> operand(int index) {
        int parameter = parameter(index);
        return parameter < 0 ? List.of(body.get(index)) : arguments.get(parameter);
    }

    /** Concatenates the last token of the result with the first one of the operand, and tokenises the concatenation. */
    private void paste(List<Token> right) {
        if (right.isEmpty()) {
            return;
        }
        var left = out.remove(out.size() - 1);
        for (var joined : reader.tokens(left.text() + right.get(0).text())) {
            out.add(joined.at(left, joined.isSpaced() || left.isSpaced()));
        }
        out.addAll(right.subList(1, right.size()));
    }

    private int parameter(int index) {
        var token = body.get(index);
        return token.isName() ? parameters.indexOf(token.text()) : -1;
    }

    private boolean isAt(int index, String spelling) {
        return index < body.size() && body.get(index).is(spelling);
    }
}
