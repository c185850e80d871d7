package dev.codebook.generator.preprocess;

import dev.codebook.grammar.Item;
import dev.codebook.grammar.Spelling;
import dev.codebook.grammar.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditionals that are open at a place of a header: whether they hold, and in which words. */
final class Conditionals {

    /** One {@code #if} ... {@code #endif}. */
    private static final class Group {
        private final @Nullable Group outer;
        /** Whether the text around the group is active. */
        private final boolean isOuterActive;
        /** Whether the group guards its header against a second inclusion, which is no condition. */
        private final boolean isGuard;

        /** The conditions of the branches before this one. */
        private final List<List<Token>> earlier = new ArrayList<>(0);
        /** The condition of this branch; null for {@code #else}. */
        private @Nullable List<Token> current;

        private boolean isTaken;
        private boolean isActive;
        /** The words of this branch and of the groups around it, once they are asked for here. */
        private @Nullable String words;

        Group(@Nullable Group outer, boolean isGuard) {
            this.outer = outer;
            this.isOuterActive = outer == null || outer.isActive;
            this.isGuard = isGuard;
        }

        void enter(@Nullable List<Token> condition, boolean holds) {
            current = condition;
            words = null;
            isActive = isOuterActive && !isTaken && holds;
            isTaken |= isActive;
        }

        void leaveBranch() {
            if (current != null) {
                earlier.add(current);
            }
        }

        /** What must hold in this branch, outermost first; empty where nothing must. Groups nest deeper than calls can. */
        String words() {
            if (words == null) {
                var unsaid = new ArrayDeque<Group>();
                var group = this;
                while (group != null && group.words == null) {
                    unsaid.push(group);
                    group = group.outer;
                }
                var all = new StringBuilder(group == null ? "" : group.words);
                unsaid.forEach(each -> each.addTo(all));
                words = all.toString();
            }
            return words;
        }

        private void addTo(StringBuilder all) {
            if (!isGuard) {
                for (var condition : earlier) {
                    add(negated(condition), all);
                }
                if (current != null) {
                    add(conjunct(current), all);
                }
            }
        }

        private static void add(String conjunct, StringBuilder all) {
            all.append(all.isEmpty() ? "" : " && ").append(conjunct);
        }
    }

    private @Nullable Group innermost;

    boolean isActive() {
        return innermost == null || innermost.isActive;
    }

    /** Whether an {@code #elif} here must be decided: no branch of the group held so far. */
    boolean isUndecided() {
        return innermost != null && innermost.isOuterActive && !innermost.isTaken;
    }

    void open(List<Token> condition, boolean holds, boolean isGuard) {
        innermost = new Group(innermost, isGuard);
        innermost.enter(condition, holds);
    }

    void elif(List<Token> condition, boolean holds) {
        if (innermost != null) {
            innermost.leaveBranch();
            innermost.enter(condition, holds);
        }
    }

    void otherwise() {
        if (innermost != null) {
            innermost.leaveBranch();
            innermost.enter(null, true);
        }
    }

    void close() {
        innermost = innermost == null ? null : innermost.outer;
    }

    /**
     * Whether nothing but the {@code #ifndef} of a name keeps this place inactive: the name is defined already, and what
     * stands here says it again.
     */
    boolean isOnlyKnown(String name) {
        var group = innermost;
        return group != null
                && group.isOuterActive
                && group.earlier.isEmpty()
                && group.current != null
                && !group.current.isEmpty()
                && group.current.get(0).is("!")
                && name.equals(Item.If.definedName(group.current));
    }

    /** What must hold here, outermost first, joined by {@code &&}; null where nothing must. */
    @Nullable
    String words() {
        var words = innermost == null ? "" : innermost.words();
        return words.isEmpty() ? null : words;
    }

    /** An {@code #if} without a condition never holds. */
    private static String spelling(List<Token> condition) {
        return condition.isEmpty() ? "0" : Spelling.of(condition);
    }

    /** A condition as it can stand beside others: in parentheses where it has an operator that binds less than &&. */
    private static String conjunct(List<Token> condition) {
        var spelling = spelling(condition);
        int depth = 0;
        for (var token : condition) {
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 && (token.is("||") || token.is("?"))) {
                return "(" + spelling + ")";
            }
        }
        return spelling;
    }

    private static String negated(List<Token> condition) {
        var spelling = spelling(condition);
        if (Item.If.definedName(condition) != null) {
            return condition.get(0).is("!") ? spelling.substring(1) : "!" + spelling;
        }
        return condition.size() < 2 || isParenthesised(condition) ? "!" + spelling : "!(" + spelling + ")";
    }

    /** Whether one pair of parentheses stands around all of it. */
    private static boolean isParenthesised(List<Token> condition) {
        int depth = 0;
        for (int i = 0; i < condition.size(); i++) {
            depth += condition.get(i).is("(") ? 1 : condition.get(i).is(")") ? -1 : 0;
            if (depth == 0 && i + 1 < condition.size()) {
                return false;
            }
        }
        return true;
    }
}
