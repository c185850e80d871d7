package dev.codebook.generator.preprocess;

import dev.codebook.generator.expression.ConstantResult.Constant;
import dev.codebook.generator.expression.ExpressionEvaluator;
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
import org.jspecify.annotations.Nullable;

/**
 * Builds one unit: contains the state that the {@link HeaderWalker}s of its headers share, and collects the definitions
 * of the recorded headers. A builder is used by one thread.
 */
final class UnitBuilder {

    /**
     * The maximum number of includes in a unit, a hundred times the number that the SDKs need. Without a limit, headers
     * that include each other twice would never end.
     */
    private static final int MAX_INCLUDES = 50_000;

    private final HeaderLoader headers;
    private final Parsers parsers;
    private final Target target;
    private final TranslationState state;
    /** Whether the definitions of included headers are recorded too. */
    private final boolean isAllRecorded;
    /** The definitions of each recorded header, by path. */
    private final Map<String, List<Definition>> recorded = new HashMap<>();

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int includes;

    /**
     * @param parsers the parsers for conditions and initializers
     * @param state the macros and symbols that the unit starts with; the builder changes it
     * @param isAllRecorded whether the definitions of included headers are recorded too
     */
    UnitBuilder(HeaderLoader headers, Parsers parsers, Target target, TranslationState state, boolean isAllRecorded) {
        this.headers = headers;
        this.parsers = parsers;
        this.target = target;
        this.state = state;
        this.isAllRecorded = isAllRecorded;
    }

    HeaderLoader headers() {
        return headers;
    }

    Target target() {
        return target;
    }

    TranslationState state() {
        return state;
    }

    Map<String, List<Definition>> recorded() {
        return recorded;
    }

    /** Returns the diagnostics of the recorded headers; walkers add to the list. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Walks through a text and a header, which the text may already include; returns the header's definitions. */
    List<Definition> record(String path, HeaderSyntax before) {
        recorded.put(path, List.of());
        new HeaderWalker(this, before, 0, null).run();
        walk(path, 0, true);
        return recorded.getOrDefault(path, List.of());
    }

    /** Walks through a header unless its guard is defined; returns false if the unit has too many includes. */
    boolean include(String path, int depth) {
        if (++includes > MAX_INCLUDES) {
            return false;
        }
        var guard = headers.header(path).guardName();
        boolean isGuarded = guard != null && state.macros().isDefined(guard);
        boolean isFirst = isAllRecorded && !recorded.containsKey(path);
        if (isFirst || !isGuarded) {
            walk(path, depth, isAllRecorded || recorded.containsKey(path));
        }
        return true;
    }

    /**
     * Walks through a header. A header can include itself: of several walks through a recorded header, the walk with
     * the most active definitions counts.
     */
    private void walk(String path, int depth, boolean isRecorded) {
        var definitions = isRecorded ? new ArrayList<Definition>() : null;
        new HeaderWalker(this, headers.header(path), depth, definitions).run();
        if (definitions != null) {
            recorded.merge(
                    path, definitions, (one, other) -> active(other) > active(one) || one.isEmpty() ? other : one);
        }
    }

    /** Returns the number of definitions that are active under the target. */
    static long active(List<Definition> definitions) {
        return definitions.stream().filter(Definition::isActive).count();
    }

    /** Evaluates an {@code #if} condition. Returns an empty result if the condition has no value. */
    Optional<Boolean> holds(List<Token> condition, MacroTable macros) {
        var expanded = Expander.expandCondition(condition, macros, headers.reader());
        var expression = parsers.expressions().parse(expanded.tokens(), name -> false);
        return ExpressionEvaluator.compute(expression, expanded.tokens(), Symbols.CONDITION)
                        instanceof Constant constant
                ? Optional.of(constant.bits() != 0)
                : Optional.empty();
    }

    /** Declares the types and values of a declaration whose macros are expanded. */
    void declare(List<Token> tokens) {
        DeclarationEvaluator.declare(tokens, parsers, state.symbols(), true);
    }

    /** Declares the types and values of a declaration and returns its constants, with their initializers as written. */
    List<Definition.Variable> define(List<Token> written, boolean isActive) {
        var tokens = expanded(written, state.macros());
        var declared = DeclarationEvaluator.declare(tokens, parsers, state.symbols(), isActive);
        if (declared.isEmpty()) {
            return DeclarationEvaluator.unexpanded(written, parsers, state.symbols(), isActive);
        }
        return tokens.equals(written) ? declared : DeclarationEvaluator.asWritten(declared, written, parsers);
    }

    /**
     * Returns the enumerators of a piece of an enum that an {@code #if} inside the braces excludes.
     *
     * @param before the tokens of the declaration before the piece: the value of an enumerator without an initializer
     *     depends on the previous one
     */
    List<Definition.Variable> enumerators(List<Token> before, List<Token> piece, @Nullable String condition) {
        var whole = new ArrayList<>(before);
        whole.addAll(piece);
        whole.addAll(headers.reader().tokens("}"));
        return define(whole, false).stream()
                .filter(each -> each.offset() >= piece.get(0).offset())
                .map(each -> each.withCondition(condition))
                .toList();
    }

    List<Token> expanded(List<Token> tokens, MacroTable macros) {
        return Expander.expand(tokens, macros, headers.reader()).tokens();
    }

    /** Returns the include that a computed include expands to (C11 6.10.2p4); null if it does not expand to one. */
    Item.@Nullable Include computed(Item.Include include) {
        var spelling = Spelling.of(expanded(include.tokens(), state.macros())).strip();
        boolean isAngled = spelling.startsWith("<") && spelling.endsWith(">");
        boolean isQuoted = spelling.length() > 1 && spelling.startsWith("\"") && spelling.endsWith("\"");
        return isAngled || isQuoted
                ? new Item.Include(spelling.substring(1, spelling.length() - 1), isAngled, List.of(), include.offset())
                : null;
    }
}
