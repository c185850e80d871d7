package dev.codebook.generator.preprocess;

import dev.codebook.grammar.HeaderReader;
import dev.codebook.grammar.Item.Define;
import dev.codebook.grammar.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Expands macros (C11 6.10.3) as compilers do: a macro is off while its own replacement is being read, and a name that
 * meets its macro switched off is painted, never to be expanded again.
 *
 * <p>One expander does one expansion. It ends whatever the macros are: what grows past a limit is cut off.
 */
final class Expander {

    /** Far beyond what headers need; a chain of doubling macros gets there at once. */
    private static final int MOST_TOKENS = 100_000;

    private static final int DEEPEST_ARGUMENTS = 100;

    private final MacroTable macros;
    private final HeaderReader reader;
    private final Place place;

    private final int depth;
    private final TokenStack sources;
    private int produced;
    private boolean isCut;

    /** Where the tokens stand. */
    private enum Place {
        TEXT,
        BODY,
        CONDITION
    }

    private Expander(MacroTable macros, HeaderReader reader, Place place, TokenStack sources, int depth) {
        this.macros = macros;
        this.reader = reader;
        this.place = place;
        this.sources = sources;
        this.depth = depth;
    }

    /** Expands a run of tokens. */
    static Expansion expand(List<Token> tokens, MacroTable macros, HeaderReader reader) {
        return mayExpand(tokens, macros)
                ? new Expander(macros, reader, Place.TEXT, TokenStack.off(""), 0).expand(tokens)
                : new Expansion(tokens, false);
    }

    /** Expands a replacement list, its own macro off. */
    static Expansion expandBody(Define macro, MacroTable macros, HeaderReader reader) {
        if (!mayExpand(macro.body(), macros)) {
            return new Expansion(macro.body(), false);
        }
        return new Expander(macros, reader, Place.BODY, TokenStack.off(macro.name()), 0)
                .expand(Substitution.of(macro, List.of(), written -> written, reader));
    }

    /** Expands an {@code #if} condition: the operand of {@code defined} stays (C11 6.10.1p4). */
    static Expansion expandCondition(List<Token> tokens, MacroTable macros, HeaderReader reader) {
        return new Expander(macros, reader, Place.CONDITION, TokenStack.off(""), 0).expand(tokens);
    }

    /** Whether a macro is named in a run of tokens, or something is pasted. */
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
        sources.push(tokens, "");
        for (var token = sources.next(); token != null; token = sources.next()) {
            if (++produced > MOST_TOKENS) {
                isCut = true;
                break;
            }
            if (!token.isName() || token.isPainted()) {
                out.add(token);
            } else if (place == Place.CONDITION && token.is("defined")) {
                out.add(isDefined(token));
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
        } else if (sources.isOff(macro.name())) {
            out.add(name.painted());
        } else if (!macro.isFunctionLike()) {
            replace(name, macro, List.of());
        } else if (sources.nextIs("(")) {
            sources.next();
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
        // Nobody asks where the tokens of a value stand.
        boolean isAtPlace = place != Place.TEXT && tokens.get(0).isSpaced() == name.isSpaced();
        sources.push(isAtPlace ? tokens : at(name, tokens), macro.name());
    }

    private static List<Token> at(Token name, List<Token> tokens) {
        var replacement = new Token[tokens.size()];
        for (int i = 0; i < replacement.length; i++) {
            var token = tokens.get(i);
            replacement[i] = token.at(name, i == 0 ? name.isSpaced() : token.isSpaced());
        }
        return Arrays.asList(replacement);
    }

    /** Reads up to the closing parenthesis; null where there is none. */
    private @Nullable List<List<Token>> readArguments(Define macro) {
        int parameters = macro.parameters().size();
        var arguments = new ArrayList<List<Token>>();
        var argument = new ArrayList<Token>();
        int open = 0;
        for (var token = sources.next(); token != null; token = sources.next()) {
            if (open == 0 && token.is(")")) {
                arguments.add(argument);
                return depth < DEEPEST_ARGUMENTS ? fitted(arguments, parameters) : null;
            }
            boolean isRest = macro.isVariadic() && arguments.size() == parameters - 1;
            if (open == 0 && token.is(",") && !isRest) {
                arguments.add(argument);
                argument = new ArrayList<>();
            } else {
                open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
                argument.add(token);
            }
            if (++produced > MOST_TOKENS) {
                return null;
            }
        }
        return null;
    }

    /** One argument for each parameter; missing ones are empty, as MSVC has it. */
    private static List<List<Token>> fitted(List<List<Token>> arguments, int parameters) {
        while (arguments.size() < parameters) {
            arguments.add(List.of());
        }
        return arguments;
    }

    /** What arguments produce counts like all else: they can double from one to the next. */
    private List<Token> expandArgument(List<Token> written) {
        if (!mayExpand(written, macros)) {
            return written;
        }
        var expander = new Expander(macros, reader, place, sources.inner(), depth + 1);
        expander.produced = produced;
        var expanded = expander.expand(written);
        produced = expander.produced;
        isCut |= expanded.isCut();
        return expanded.tokens();
    }

    /** {@code defined NAME} and {@code defined(NAME)} as 1 or 0. */
    private Token isDefined(Token operator) {
        boolean hasParenthesis = sources.nextIs("(");
        if (hasParenthesis) {
            sources.next();
        }
        var name = sources.next();
        if (hasParenthesis && sources.nextIs(")")) {
            sources.next();
        }
        boolean isDefined = name != null && macros.get(name.text()) != null;
        return reader.number(isDefined ? "1" : "0").at(operator, operator.isSpaced());
    }
}
