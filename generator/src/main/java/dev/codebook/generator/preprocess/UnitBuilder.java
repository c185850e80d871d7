package dev.codebook.generator.preprocess;

import dev.codebook.generator.expression.Calculator;
import dev.codebook.generator.expression.ConstantResult.Constant;
import dev.codebook.generator.expression.Symbols;
import dev.codebook.grammar.HeaderSyntax;
import dev.codebook.grammar.Item;
import dev.codebook.grammar.Spelling;
import dev.codebook.grammar.Token;
import dev.codebook.model.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What the walks through the headers of one unit share.
 *
 * @param headers where includes are found
 * @param parsers for conditions and initializers
 * @param target what the unit is read for
 * @param environment what is defined so far
 * @param recorded the definitions of each header that is to be recorded, by path
 * @param isAllRecorded whether included headers are recorded too
 * @param diagnostics what was odd in recorded headers
 * @param includes how many includes were followed
 */
record UnitBuilder(
        SdkHeaders headers,
        Parsers parsers,
        Target target,
        Environment environment,
        Map<String, List<Definition>> recorded,
        boolean isAllRecorded,
        List<Diagnostic> diagnostics,
        AtomicInteger includes) {

    /** A hundred times what a unit of the SDKs needs; headers that include one another twice would never end. */
    private static final int MOST_INCLUDES = 50_000;

    UnitBuilder(SdkHeaders headers, Parsers parsers, Target target, Environment environment, boolean isAllRecorded) {
        this(
                headers,
                parsers,
                target,
                environment,
                new HashMap<>(),
                isAllRecorded,
                new ArrayList<>(),
                new AtomicInteger());
    }

    /**
     * Walks through a header and keeps what it defines.
     *
     * @param before what to walk through first; it may include the header already
     */
    List<Definition> record(String path, HeaderSyntax before) {
        recorded.put(path, List.of());
        new HeaderWalker(this, before, 0, null).run();
        walk(path, 0, true);
        return recorded.getOrDefault(path, List.of());
    }

    /** Walks through an included header; one whose guard is defined says nothing new. False where there were too many. */
    boolean include(String path, int depth) {
        if (includes.incrementAndGet() > MOST_INCLUDES) {
            return false;
        }
        var guard = headers.header(path).guardName();
        boolean isGuarded = guard != null && environment.macros().isDefined(guard);
        boolean isFirst = isAllRecorded && !recorded.containsKey(path);
        if (isFirst || !isGuarded) {
            walk(path, depth, isAllRecorded || recorded.containsKey(path));
        }
        return true;
    }

    /** Of several walks through a recorded header the one in which it says most counts: a header can include itself. */
    private void walk(String path, int depth, boolean isRecorded) {
        var definitions = isRecorded ? new ArrayList<Definition>() : null;
        new HeaderWalker(this, headers.header(path), depth, definitions).run();
        if (definitions != null) {
            recorded.merge(
                    path, definitions, (one, other) -> active(other) > active(one) || one.isEmpty() ? other : one);
        }
    }

    /** How many definitions hold under the target. */
    static long active(List<Definition> definitions) {
        return definitions.stream().filter(Definition::isActive).count();
    }

    /** Whether an {@code #if} condition holds; empty where it has no value. */
    Optional<Boolean> holds(List<Token> condition, MacroTable macros) {
        var expanded = Expander.expandCondition(condition, macros, headers.reader());
        var expression = parsers.expressions().parse(expanded.tokens(), name -> false);
        return Calculator.compute(expression, expanded.tokens(), Symbols.CONDITION) instanceof Constant constant
                ? Optional.of(constant.bits() != 0)
                : Optional.empty();
    }

    /** Declares what a declaration says, macros expanded. */
    void declare(List<Token> tokens) {
        Declarations.declare(tokens, parsers, environment.scope(), true);
    }

    /** Declares what a declaration says and gives back its constants, with their initializers as written. */
    List<Definition.Variable> define(List<Token> written, boolean isActive) {
        var tokens = expanded(written, environment.macros());
        var declared = Declarations.declare(tokens, parsers, environment.scope(), isActive);
        if (declared.isEmpty()) {
            return Declarations.unexpanded(written, parsers, environment.scope(), isActive);
        }
        return tokens.equals(written) ? declared : Declarations.asWritten(declared, written, parsers);
    }

    /**
     * The enumerators of a piece that an {@code #if} inside the braces takes out.
     *
     * @param before the tokens of the declaration up to the piece: enumerators count on
     */
    List<Definition.Variable> enumerators(List<Token> before, List<Token> piece, @Nullable String condition) {
        var whole = new ArrayList<>(before);
        whole.addAll(piece);
        whole.addAll(headers.reader().tokens("}"));
        return define(whole, false).stream()
                .filter(each -> each.offset() >= piece.get(0).offset())
                .map(each -> each.under(condition))
                .toList();
    }

    /** Expands a run of tokens. */
    List<Token> expanded(List<Token> tokens, MacroTable macros) {
        return Expander.expand(tokens, macros, headers.reader()).tokens();
    }

    /** The include that the tokens of a computed one expand to (C11 6.10.2p4), or null. */
    Item.@Nullable Include computed(Item.Include include) {
        var spelling =
                Spelling.of(expanded(include.tokens(), environment.macros())).strip();
        boolean isAngled = spelling.startsWith("<") && spelling.endsWith(">");
        boolean isQuoted = spelling.length() > 1 && spelling.startsWith("\"") && spelling.endsWith("\"");
        return isAngled || isQuoted
                ? new Item.Include(spelling.substring(1, spelling.length() - 1), isAngled, List.of(), include.offset())
                : null;
    }
}
