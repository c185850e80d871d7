package dev.codebook.generator.preprocess;

import dev.codebook.grammar.Item;
import dev.codebook.grammar.Spelling;
import dev.codebook.grammar.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The conditionals that are open at a place of a header: whether they hold, and in which words. */
final class Conditionals {

    private static final Pattern NOT_DEFINED = Pattern.compile("!defined\\(\\w+\\)");
    /** A condition that a {@code !} can stand before as it is. */
    private static final Pattern OPERAND = Pattern.compile("defined\\(\\w+\\)|\\w+|\\([^()]*\\)");

    /** One {@code #if} ... {@code #endif}. */
    private static final class Group {
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
        /** The words of this branch, once they are asked for. */
        private @Nullable String words;

        Group(boolean isOuterActive, boolean isGuard) {
            this.isOuterActive = isOuterActive;
            this.isGuard = isGuard;
        }

        /** What must hold in this branch; empty where nothing must. */
        String words() {
            if (words == null) {
                var all = new ArrayList<String>();
                if (!isGuard) {
                    earlier.forEach(condition -> all.add(negated(Spelling.of(condition))));
                    if (current != null) {
                        all.add(conjunct(current));
                    }
                }
                words = String.join(" && ", all);
            }
            return words;
        }
    }

    private final Deque<Group> groups = new ArrayDeque<>();
    private @Nullable String words;

    boolean isActive() {
        return groups.isEmpty() || groups.peek().isActive;
    }

    /** Whether an {@code #elif} here must be decided: no branch of the group held so far. */
    boolean isUndecided() {
        return !groups.isEmpty() && groups.peek().isOuterActive && !groups.peek().isTaken;
    }

    void open(List<Token> condition, boolean holds, boolean isGuard) {
        var group = new Group(isActive(), isGuard);
        groups.push(group);
        enter(group, condition, holds);
    }

    void elif(List<Token> condition, boolean holds) {
        var group = groups.peek();
        if (group != null) {
            leaveBranch(group);
            enter(group, condition, holds);
        }
    }

    void otherwise() {
        var group = groups.peek();
        if (group != null) {
            leaveBranch(group);
            enter(group, null, true);
        }
    }

    void close() {
        groups.poll();
        words = null;
    }

    private void enter(Group group, @Nullable List<Token> condition, boolean holds) {
        group.current = condition;
        group.words = null;
        group.isActive = group.isOuterActive && !group.isTaken && holds;
        group.isTaken |= group.isActive;
        words = null;
    }

    private static void leaveBranch(Group group) {
        if (group.current != null) {
            group.earlier.add(group.current);
        }
    }

    /**
     * Whether nothing but the {@code #ifndef} of a name keeps this place inactive: the name is defined already, and what
     * stands here says it again.
     */
    boolean isOnlyKnown(String name) {
        var group = groups.peek();
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
        if (words == null) {
            var all = new ArrayList<String>();
            groups.descendingIterator().forEachRemaining(group -> {
                if (!group.words().isEmpty()) {
                    all.add(group.words());
                }
            });
            words = String.join(" && ", all);
        }
        return words.isEmpty() ? null : words;
    }

    /** A condition as it can stand beside others: in parentheses where it has an operator that binds less than &&. */
    private static String conjunct(List<Token> condition) {
        var spelling = Spelling.of(condition);
        int depth = 0;
        for (var token : condition) {
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 && (token.is("||") || token.is("?"))) {
                return "(" + spelling + ")";
            }
        }
        return spelling;
    }

    private static String negated(String condition) {
        if (NOT_DEFINED.matcher(condition).matches()) {
            return condition.substring(1);
        }
        return OPERAND.matcher(condition).matches() ? "!" + condition : "!(" + condition + ")";
    }
}
