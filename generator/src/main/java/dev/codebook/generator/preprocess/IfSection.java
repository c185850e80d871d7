package dev.codebook.generator.preprocess;

import dev.codebook.grammar.Item;
import dev.codebook.grammar.Spelling;
import dev.codebook.grammar.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One {@code #if} ... {@code #endif}: which of its branches holds, and in which words. */
final class IfSection {

    /**
     * The longest words, in characters; what would make them longer is {@link #LEFT_OUT}. The public SDKs come to 814. The
     * words of groups that nest repeat one another: without a bound they would grow with the square of the nesting.
     */
    static final int MOST_WORDS = 4_000;

    static final String LEFT_OUT = "...";

    private final @Nullable IfSection outer;
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
    /** The words of this branch and of the groups around it, once they are asked for. */
    private @Nullable String words;
    /** Whether some are left out. */
    private boolean isCut;

    IfSection(@Nullable IfSection outer, boolean isGuard) {
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

    @Nullable
    IfSection outer() {
        return outer;
    }

    /** Whether this branch holds, and all around it. */
    boolean isActive() {
        return isActive;
    }

    /** Whether no branch held so far, but one could. */
    boolean isUndecided() {
        return isOuterActive && !isTaken;
    }

    /** The NAME where this is the branch of {@code #ifndef NAME}, and all around it holds; else null. */
    @Nullable
    String missedName() {
        if (!isOuterActive || !earlier.isEmpty() || current == null || current.isEmpty()) {
            return null;
        }
        return current.get(0).is("!") ? Item.If.definedName(current) : null;
    }

    /** What must hold in this branch, outermost first; empty where nothing must. Groups nest deeper than calls can. */
    String words() {
        var unsaid = new ArrayDeque<IfSection>();
        var group = this;
        while (group != null && group.words == null) {
            unsaid.push(group);
            group = group.outer;
        }
        var said = group == null || group.words == null ? "" : group.words;
        while (!unsaid.isEmpty()) {
            said = unsaid.pop().say(said);
        }
        return said;
    }

    /** @param around the words of the groups around this one */
    private String say(String around) {
        isCut = outer != null && outer.isCut;
        var all = new StringBuilder(around);
        if (!isGuard) {
            for (int i = 0; i < earlier.size() && !isCut; i++) {
                add(negated(earlier.get(i)), all);
            }
            if (current != null) {
                add(conjunct(current), all);
            }
        }
        var said = all.length() == around.length() ? around : all.toString();
        words = said;
        return said;
    }

    private void add(String conjunct, StringBuilder all) {
        if (!isCut) {
            isCut = all.length() + conjunct.length() > MOST_WORDS;
            all.append(all.isEmpty() ? "" : " && ").append(isCut ? LEFT_OUT : conjunct);
        }
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
