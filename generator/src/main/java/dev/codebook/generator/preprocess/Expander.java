package dev.codebook.generator.preprocess;

import dev.codebook.grammar.HeaderReader;
import dev.codebook.grammar.Item.Define;
import dev.codebook.grammar.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Expands macros (C11 6.10.3). A macro is disabled while its replacement list is rescanned; the name of a disabled
 * macro is painted and never expanded again (C11 6.10.3.4p2). The package documentation describes the algorithm.
 *
 * <p>One expander performs one expansion. An expansion that exceeds a limit is cut.
 */
final class Expander {

    /** The maximum number of tokens: more than headers need, but macros that each double the tokens reach it soon. */
    private static final int MAX_TOKENS = 100_000;

    private static final int MAX_ARGUMENT_DEPTH = 100;

    private final MacroTable macros;
    private final HeaderReader reader;
    private final Input input;

    private final int depth;
    private final TokenStack stack;
    private int produced;
    private boolean isCut;

    private enum Input {
        TEXT,
        /** The replacement list of a macro. */
        BODY,
        /** The condition of {@code #if} or {@code #elif}. */
        CONDITION
    }

    private Expander(MacroTable macros, HeaderReader reader, Input input, TokenStack stack, int depth) {
        this.macros = macros;
        this.reader = reader;
        this.input = input;
        this.stack = stack;
        this.depth = depth;
    }

    static Expansion expand(List<Token> tokens, MacroTable macros, HeaderReader reader) {
        return mayExpand(tokens, macros)
                ? new Expander(macros, reader, Input.TEXT, TokenStack.disabling(""), 0).expand(tokens)
                : new Expansion(tokens, false);
    }

    /** Expands the replacement list of a macro, with that macro disabled. */
    static Expansion expandBody(Define macro, MacroTable macros, HeaderReader reader) {
        if (!mayExpand(macro.body(), macros)) {
            return new Expansion(macro.body(), false);
        }
        return new Expander(macros, reader, Input.BODY, TokenStack.disabling(macro.name()), 0)
                .expand(Substitution.of(macro, List.of(), written -> written, reader));
    }

    /** Expands an {@code #if} condition: the operand of {@code defined} is not expanded (C11 6.10.1p4). */
    static Expansion expandCondition(List<Token> tokens, MacroTable macros, HeaderReader reader) {
        return new Expander(macros, reader, Input.CONDITION, TokenStack.disabling(""), 0).expand(tokens);
    }

    /** Returns whether tokens contain the name of a macro or the operator {@code ##}. */
    static boolean mayExpand(List<Token> tokens, MacroTable macros) {
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.isName() ? macros.get(token.text()) != null : token.isPaste()) {
                return true;
            }
        }
        return false;
    }

    private Expansion expand(List<Token> tokens) {
        var out = new ArrayList<Token>(tokens.size());
        stack.push(tokens, "");
        for (var token = stack.next(); token != null; token = stack.next()) {
            if (++produced > MAX_TOKENS) {
                isCut = true;
                break;
            }
            if (!token.isName() || token.isPainted()) {
                out.add(token);
            } else if (input == Input.CONDITION && token.is("defined")) {
                out.add(evaluateDefined(token));
            } else {
                expandName(token, out);
            }
        }
        return new Expansion(out, isCut);
    }

    private void expandName(Token name, List<Token> out) {
        var macro = macros.get(name.text());
        if (macro == null) {
            out.add(name);
        } else if (stack.isDisabled(macro.name())) {
            out.add(name.painted());
        } else if (!macro.isFunctionLike()) {
            replace(name, macro, List.of());
        } else if (stack.nextIs("(")) {
            stack.next();
            var arguments = readArguments(macro);
            if (arguments != null) {
                replace(name, macro, arguments);
            } else {
                isCut = true;
            }
        } else {
            out.add(name);
        }
    }

    private void replace(Token name, Define macro, List<List<Token>> arguments) {
        var tokens = Substitution.of(macro, arguments, this::expandArgument, reader);
        if (tokens.isEmpty()) {
            return;
        }
        // Only expanded text needs the offset of the macro name: offsets in a value or a condition are not used.
        boolean keepsOffsets = input != Input.TEXT && tokens.get(0).isSpaced() == name.isSpaced();
        stack.push(keepsOffsets ? tokens : at(name, tokens), macro.name());
    }

    private static List<Token> at(Token name, List<Token> tokens) {
        var replacement = new Token[tokens.size()];
        for (int i = 0; i < replacement.length; i++) {
            var token = tokens.get(i);
            replacement[i] = token.at(name, i == 0 ? name.isSpaced() : token.isSpaced());
        }
        return Arrays.asList(replacement);
    }

    /**
     * Reads the arguments up to the closing parenthesis. Returns null if the parenthesis is missing, the arguments nest
     * too deeply, or the expansion exceeds the limit.
     */
    private @Nullable List<List<Token>> readArguments(Define macro) {
        int parameters = macro.parameters().size();
        var arguments = new ArrayList<List<Token>>();
        var argument = new ArrayList<Token>();
        int open = 0;
        for (var token = stack.next(); token != null; token = stack.next()) {
            if (open == 0 && token.is(")")) {
                arguments.add(argument);
                return depth < MAX_ARGUMENT_DEPTH ? withMissingArguments(arguments, parameters) : null;
            }
            boolean isRest = macro.isVariadic() && arguments.size() == parameters - 1;
            if (open == 0 && token.is(",") && !isRest) {
                arguments.add(argument);
                argument = new ArrayList<>();
            } else {
                open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
                argument.add(stack.isDisabled(token.text()) ? token.painted() : token);
            }
            if (++produced > MAX_TOKENS) {
                return null;
            }
        }
        return null;
    }

    /** Adds an empty argument for each missing one, as MSVC does. */
    private static List<List<Token>> withMissingArguments(List<List<Token>> arguments, int parameters) {
        while (arguments.size() < parameters) {
            arguments.add(List.of());
        }
        return arguments;
    }

    /** Expands an argument. Its tokens count towards the limit of the whole expansion. */
    private List<Token> expandArgument(List<Token> written) {
        if (!mayExpand(written, macros)) {
            return written;
        }
        var expander = new Expander(macros, reader, input, stack.nested(), depth + 1);
        expander.produced = produced;
        var expanded = expander.expand(written);
        produced = expander.produced;
        isCut |= expanded.isCut();
        return expanded.tokens();
    }

    /** Evaluates {@code defined NAME} or {@code defined(NAME)} to 1 or 0. */
    private Token evaluateDefined(Token operator) {
        boolean hasParenthesis = stack.nextIs("(");
        if (hasParenthesis) {
            stack.next();
        }
        var name = stack.next();
        if (hasParenthesis && stack.nextIs(")")) {
            stack.next();
        }
        boolean isDefined = name != null && macros.get(name.text()) != null;
        return reader.number(isDefined ? "1" : "0").at(operator, operator.isSpaced());
    }
}
