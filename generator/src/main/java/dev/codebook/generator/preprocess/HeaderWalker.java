package dev.codebook.generator.preprocess;

import dev.codebook.grammar.HeaderSyntax;
import dev.codebook.grammar.Item;
import dev.codebook.grammar.Token;
import dev.codebook.model.Diagnostic.Severity;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks through one header directive by directive, and through the headers that it includes, as a compiler does. */
final class HeaderWalker {

    /** The maximum depth of includes. MSVC stops at 1,024. No header of the SDKs nests deeper than 30. */
    private static final int MAX_INCLUDE_DEPTH = 200;

    private final UnitBuilder unit;
    private final HeaderSyntax header;
    private final int depth;
    /** Receives the definitions of the header; null for a header that is included but not recorded. */
    private final @Nullable List<Definition> definitions;

    private final TranslationState state;
    private final DirectiveCache cache;
    private final ConditionalStack conditionals = new ConditionalStack();
    /** The declarations whose last piece has not been read, by number. */
    private final Map<Integer, SplitDeclaration> unfinished = new HashMap<>();
    /** The names of the macros that the header itself has defined so far, if it is recorded. */
    private final Set<String> defined = new HashSet<>();

    HeaderWalker(UnitBuilder unit, HeaderSyntax header, int depth, @Nullable List<Definition> definitions) {
        this.unit = unit;
        this.header = header;
        this.depth = depth;
        this.definitions = definitions;
        this.state = unit.state();
        this.cache = unit.headers().cache(header);
    }

    void run() {
        var items = header.items();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (item instanceof Item.If opened) {
                boolean holds = conditionals.isActive() && holds(opened.condition(), i);
                conditionals.open(opened.condition(), holds, definitions != null && header.isGuard(i));
            } else if (item instanceof Item.Elif elif) {
                boolean holds = conditionals.isUndecided() && holds(elif.condition(), i);
                conditionals.elif(elif.condition(), holds);
            } else if (item instanceof Item.Else) {
                conditionals.elseGroup();
            } else if (item instanceof Item.Endif) {
                conditionals.close();
            } else if (conditionals.isActive()) {
                runActive(item, i);
            } else if (definitions != null) {
                keepInactive(item, i, definitions);
            }
        }
        unfinished.values().forEach(this::declare);
        if (definitions != null) {
            sort(definitions);
        }
    }

    /** Sorts definitions by offset. Only the constants of a split declaration can be out of order. */
    private static void sort(List<Definition> definitions) {
        int place = 0;
        for (var each : definitions) {
            if (each.offset() < place) {
                definitions.sort(Comparator.comparingInt(Definition::offset));
                return;
            }
            place = each.offset();
        }
    }

    private void runActive(Item item, int index) {
        if (item instanceof Item.Define define) {
            state.macros().define(define);
            if (definitions != null) {
                defined.add(define.name());
                definitions.add(new Definition.Macro(define, true, conditionals.condition()));
            }
        } else if (item instanceof Item.Undef undef) {
            state.macros().undefine(undef.name());
        } else if (item instanceof Item.Include include) {
            include(include);
        } else if (item instanceof Item.Declaration piece) {
            add(piece, index);
        } else if (item instanceof Item.Pragma pragma) {
            apply(pragma);
        }
    }

    private void apply(Item.Pragma pragma) {
        var macro = pragma.macro();
        if (pragma.is("once")) {
            state.once().add(header.source().path());
        } else if (macro != null && pragma.is("push_macro")) {
            state.macros().push(macro);
        } else if (macro != null && pragma.is("pop_macro")) {
            state.macros().pop(macro);
            if (definitions != null) {
                deactivate(macro, definitions);
            }
        }
    }

    /** Makes later definitions of a macro inactive, after {@code pop_macro} has restored an earlier one or none. */
    private void deactivate(String name, List<Definition> kept) {
        var meaning = state.macros().get(name);
        for (int i = kept.size() - 1; i >= 0; i--) {
            if (kept.get(i) instanceof Definition.Macro macro && macro.name().equals(name)) {
                if (macro.define().equals(meaning)) {
                    return;
                }
                kept.set(i, new Definition.Macro(macro.define(), false, macro.condition()));
            }
        }
    }

    /**
     * Keeps an inactive item. A macro inside an {@code #ifndef} of its name counts as active if another header has
     * already defined the name.
     */
    private void keepInactive(Item item, int index, List<Definition> kept) {
        if (item instanceof Item.Define define) {
            boolean isLive = conditionals.isRedefinition(define)
                    && !defined.contains(define.name())
                    && !define.body().isEmpty();
            kept.add(new Definition.Macro(define, isLive, conditionals.condition()));
        } else if (item instanceof Item.Declaration piece) {
            var started = unfinished.get(piece.declaration());
            if (started != null && started.isActive()) {
                kept.addAll(unit.enumerators(started.tokens(), piece.tokens(), conditionals.condition()));
            } else {
                add(piece, index);
            }
        }
    }

    /**
     * Adds a piece of a declaration. An active piece after inactive pieces starts the declaration again: the group
     * after {@code #else} can have a different head of an enum.
     */
    private void add(Item.Declaration piece, int index) {
        if (piece.isLast() && unfinished.isEmpty()) {
            declare(piece, index);
            return;
        }
        var declaration = unfinished.get(piece.declaration());
        if (declaration == null || conditionals.isActive() && !declaration.isActive()) {
            declaration = new SplitDeclaration(conditionals.isActive());
            unfinished.put(piece.declaration(), declaration);
        }
        declaration.add(piece.tokens(), definitions == null ? null : conditionals.condition());
        if (piece.isLast()) {
            unfinished.remove(piece.declaration());
            declare(declaration);
        }
    }

    /** Evaluates a declaration that consists of one piece, as nearly all declarations do. */
    private void declare(Item.Declaration whole, int index) {
        if (definitions == null) {
            unit.declare(expanded(whole.tokens(), index));
            return;
        }
        var condition = conditionals.condition();
        for (var each : unit.define(whole.tokens(), conditionals.isActive())) {
            definitions.add(each.withCondition(condition));
        }
    }

    private List<Token> expanded(List<Token> tokens, int index) {
        return Expander.mayExpand(tokens, state.macros())
                ? cache.get(index, state.macros(), macros -> unit.expanded(tokens, macros))
                : tokens;
    }

    /** Evaluates a complete declaration. Each constant has the condition of its piece. */
    private void declare(SplitDeclaration declaration) {
        for (var each : unit.define(declaration.tokens(), declaration.isActive())) {
            if (definitions != null) {
                definitions.add(each.withCondition(declaration.condition(each.offset())));
            }
        }
    }

    private void include(Item.Include include) {
        var named = include.name() == null ? unit.computed(include) : include;
        var path = named == null ? null : path(named);
        if (path == null) {
            report(
                    include.offset(),
                    named == null
                            ? "this does not expand to \"name\" or <name>; the include is skipped"
                            : "header " + named.name() + " not found; the include is skipped");
        } else if (!state.once().contains(path)) {
            if (depth >= MAX_INCLUDE_DEPTH) {
                report(include.offset(), "includes nest deeper than " + MAX_INCLUDE_DEPTH + "; this one is skipped");
            } else if (!unit.include(path, depth + 1)) {
                report(include.offset(), "too many includes in one unit; this one is skipped");
            }
        }
    }

    private boolean holds(List<Token> condition, int index) {
        var macro = Item.If.definedName(condition);
        if (macro != null) {
            return state.macros().isDefined(macro) != condition.get(0).is("!");
        }
        var holds = HasInclude.isIn(condition)
                ? unit.holds(hasIncludeReplaced(condition), state.macros())
                : cache.get(index, state.macros(), macros -> unit.holds(condition, macros));
        if (holds.isEmpty()) {
            report(
                    header.items().get(index).offset(),
                    "this condition is not a constant expression; it counts as false");
        }
        return holds.orElse(false);
    }

    private List<Token> hasIncludeReplaced(List<Token> condition) {
        return HasInclude.replaced(
                condition, include -> path(include) != null, unit.headers().reader());
    }

    private @Nullable String path(Item.Include include) {
        return unit.headers().find(include, header.source().path(), unit.target());
    }

    private void report(int offset, String message) {
        if (definitions != null) {
            unit.diagnostics().add(SourceDiagnostics.at(header.source(), offset, Severity.NOTE, message));
        }
    }
}
