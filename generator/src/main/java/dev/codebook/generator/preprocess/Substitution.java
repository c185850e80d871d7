package dev.codebook.generator.preprocess;

import dev.codebook.grammar.HeaderReader;
import dev.codebook.grammar.Item.Define;
import dev.codebook.grammar.Spelling;
import dev.codebook.grammar.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Puts arguments for parameters in a replacement list, with {@code #} and {@code ##} (C11 6.10.3.1 to 6.10.3.3). */
final class Substitution {

    private final List<Token> body;
    private final List<String> parameters;
    private final List<List<Token>> arguments;
    /** Those that were expanded so far. */
    private final @Nullable List<Token>[] expanded;

    private final UnaryOperator<List<Token>> expansion;
    private final HeaderReader reader;
    private final List<Token> out = new ArrayList<>();

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists
    private Substitution(
            Define macro, List<List<Token>> arguments, UnaryOperator<List<Token>> expansion, HeaderReader reader) {
        this.body = macro.body();
        this.parameters = macro.parameters();
        this.arguments = arguments;
        this.expanded = new List[arguments.size()];
        this.expansion = expansion;
        this.reader = reader;
    }

    /**
     * The replacement of one use of a macro.
     *
     * @param arguments as written, at least one for each parameter
     * @param expansion expands an argument; annotations have many that are never used
     */
    static List<Token> of(
            Define macro, List<List<Token>> arguments, UnaryOperator<List<Token>> expansion, HeaderReader reader) {
        return isPlain(macro) ? macro.body() : new Substitution(macro, arguments, expansion, reader).substitute();
    }

    /** Whether the replacement list can stand as it is. */
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
                out.add(reader.string(Spelling.of(arguments.get(parameter(i)))).at(token, token.isSpaced()));
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

    /** Nothing, pasted to what follows, is what follows (C11 6.10.3.3p2). Gives the index of the last token used. */
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
            known = expansion.apply(arguments.get(parameter));
            expanded[parameter] = known;
        }
        return known;
    }

    private List<Token> operand(int index) {
        int parameter = parameter(index);
        return parameter < 0 ? List.of(body.get(index)) : arguments.get(parameter);
    }

    /** Joins the last token so far with the first of the right operand and reads the spelling again. */
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
