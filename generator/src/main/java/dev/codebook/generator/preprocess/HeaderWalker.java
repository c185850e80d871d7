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

/** Goes through one header, directive by directive, and into what it includes, as a compiler would. */
final class HeaderWalker {

    /** MSVC stops at 1,024; no header of the SDKs goes beyond 30. */
    private static final int DEEPEST_INCLUDE = 200;

    private final UnitBuilder translation;
    private final HeaderSyntax header;
    private final int depth;
    /** Where definitions are kept; null for a header that is only included. */
    private final @Nullable List<Definition> definitions;

    private final Environment environment;
    private final DirectiveCache memory;
    private final ConditionalStack conditionals = new ConditionalStack();
    private final Map<Integer, PendingDeclaration> pending = new HashMap<>();
    /** The macros that the header itself defined so far, if it is recorded. */
    private final Set<String> defined = new HashSet<>();

    HeaderWalker(UnitBuilder translation, HeaderSyntax header, int depth, @Nullable List<Definition> definitions) {
        this.translation = translation;
        this.header = header;
        this.depth = depth;
        this.definitions = definitions;
        this.environment = translation.environment();
        this.memory = translation.headers().memory(header);
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
                conditionals.otherwise();
            } else if (item instanceof Item.Endif) {
                conditionals.close();
            } else if (conditionals.isActive()) {
                runActive(item, i);
            } else if (definitions != null) {
                keepInactive(item, i, definitions);
            }
        }
        pending.values().forEach(this::declare);
        if (definitions != null) {
            sort(definitions);
        }
    }

    /** Only a declaration in pieces comes later than its place. */
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
            environment.macros().define(define);
            if (definitions != null) {
                defined.add(define.name());
                definitions.add(new Definition.Macro(define, true, conditionals.words()));
            }
        } else if (item instanceof Item.Undef undef) {
            environment.macros().undefine(undef.name());
        } else if (item instanceof Item.Include include) {
            include(include);
        } else if (item instanceof Item.Declaration piece) {
            add(piece, index);
        } else if (item instanceof Item.Pragma pragma) {
            obey(pragma);
        }
    }

    private void obey(Item.Pragma pragma) {
        var macro = pragma.macro();
        if (pragma.is("once")) {
            environment.once().add(header.source().path());
        } else if (macro != null && pragma.is("push_macro")) {
            environment.macros().push(macro);
        } else if (macro != null && pragma.is("pop_macro")) {
            environment.macros().pop(macro);
            if (definitions != null) {
                takeBack(macro, definitions);
            }
        }
    }

    /** What was defined under a name since it had the meaning that it has again does not hold. */
    private void takeBack(String name, List<Definition> kept) {
        var meaning = environment.macros().get(name);
        for (int i = kept.size() - 1; i >= 0; i--) {
            if (kept.get(i) instanceof Definition.Macro macro && macro.name().equals(name)) {
                if (macro.define().equals(meaning)) {
                    return;
                }
                kept.set(i, new Definition.Macro(macro.define(), false, macro.condition()));
            }
        }
    }

    /** A name that another header defined first, and that this one defines only for want of that, is live here too. */
    private void keepInactive(Item item, int index, List<Definition> kept) {
        if (item instanceof Item.Define define) {
            boolean isLive = conditionals.isOnlyKnown(define)
                    && !defined.contains(define.name())
                    && !define.body().isEmpty();
            kept.add(new Definition.Macro(define, isLive, conditionals.words()));
        } else if (item instanceof Item.Declaration piece) {
            var begun = pending.get(piece.declaration());
            if (begun != null && begun.isActive()) {
                kept.addAll(translation.enumerators(begun.tokens(), piece.tokens(), conditionals.words()));
            } else {
                add(piece, index);
            }
        }
    }

    /** An active piece begins the declaration anew where all before it was inactive: another head in an #else. */
    private void add(Item.Declaration piece, int index) {
        if (piece.isLast() && pending.isEmpty()) {
            declare(piece, index);
            return;
        }
        var declaration = pending.get(piece.declaration());
        if (declaration == null || conditionals.isActive() && !declaration.isActive()) {
            declaration = new PendingDeclaration(conditionals.isActive());
            pending.put(piece.declaration(), declaration);
        }
        declaration.add(piece.tokens(), definitions == null ? null : conditionals.words());
        if (piece.isLast()) {
            pending.remove(piece.declaration());
            declare(declaration);
        }
    }

    /** Declares what stands in one piece, as nearly all declarations do. */
    private void declare(Item.Declaration whole, int index) {
        if (definitions == null) {
            translation.declare(expanded(whole.tokens(), index));
            return;
        }
        var condition = conditionals.words();
        for (var each : translation.define(whole.tokens(), conditionals.isActive())) {
            definitions.add(each.under(condition));
        }
    }

    private List<Token> expanded(List<Token> tokens, int index) {
        return Expander.mayExpand(tokens, environment.macros())
                ? memory.recall(index, environment.macros(), macros -> translation.expanded(tokens, macros))
                : tokens;
    }

    /** Declares what is put together; each constant has the condition of its own piece. */
    private void declare(PendingDeclaration declaration) {
        for (var each : translation.define(declaration.tokens(), declaration.isActive())) {
            if (definitions != null) {
                definitions.add(each.under(declaration.condition(each.offset())));
            }
        }
    }

    private void include(Item.Include include) {
        var named = include.name() == null ? translation.computed(include) : include;
        var path = named == null ? null : path(named);
        if (path == null) {
            report(include.offset(), "no header " + (named == null ? "can be made of this" : named.name()));
        } else if (!environment.once().contains(path)) {
            if (depth >= DEEPEST_INCLUDE) {
                report(include.offset(), "includes nest deeper than " + DEEPEST_INCLUDE);
            } else if (!translation.include(path, depth + 1)) {
                report(include.offset(), "more includes than a unit may have");
            }
        }
    }

    private boolean holds(List<Token> condition, int index) {
        var macro = Item.If.definedName(condition);
        if (macro != null) {
            return environment.macros().isDefined(macro) != condition.get(0).is("!");
        }
        var holds = HasInclude.isIn(condition)
                ? translation.holds(decided(condition), environment.macros())
                : memory.recall(index, environment.macros(), macros -> translation.holds(condition, macros));
        if (holds.isEmpty()) {
            report(header.items().get(index).offset(), "this condition has no value; it counts as false");
        }
        return holds.orElse(false);
    }

    private List<Token> decided(List<Token> condition) {
        return HasInclude.decided(
                condition,
                include -> path(include) != null,
                translation.headers().reader());
    }

    private @Nullable String path(Item.Include include) {
        return translation.headers().find(include, header.source().path(), translation.target());
    }

    private void report(int offset, String message) {
        if (definitions != null) {
            translation.diagnostics().add(SourceDiagnostics.at(header.source(), offset, Severity.NOTE, message));
        }
    }
}
