package dev.codebook.generator.preprocess;

import dev.codebook.grammar.Item;
import dev.codebook.grammar.Spelling;
import dev.codebook.grammar.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One if-section (C11 6.10): {@code #if} to {@code #endif}, with its groups. Stores which group is selected, and
 * determines the text of the condition of each group.
 */
final class IfSection {

    /**
     * The maximum length of a condition text, in characters; the rest is replaced by {@link #LEFT_OUT}. The longest
     * text of the public SDKs has 814 characters. The text of a nested section repeats the text of the outer sections:
     * without a limit, the texts would grow with the square of the nesting depth.
     */
    static final int MAX_CONDITION_LENGTH = 4_000;

    static final String LEFT_OUT = "...";

    private final @Nullable IfSection outer;
    /** Whether the text around the section is active. */
    private final boolean isOuterActive;
    /** Whether the section is an include guard, which does not count as a condition. */
    private final boolean isGuard;

    /** The conditions of the groups before the current one. */
    private final List<List<Token>> earlier = new ArrayList<>(0);
    /** The condition of the current group; null for {@code #else}. */
    private @Nullable List<Token> current;

    /** Whether a group has been selected. */
    private boolean isTaken;

    private boolean isActive;
    /** The condition text of the current group, outer sections included; null until it is requested. */
    private @Nullable String condition;
    /** Whether the text was cut at the limit. */
    private boolean isCut;

    IfSection(@Nullable IfSection outer, boolean isGuard) {
        this.outer = outer;
        this.isOuterActive = outer == null || outer.isActive;
        this.isGuard = isGuard;
    }

    void enterGroup(@Nullable List<Token> condition, boolean holds) {
        current = condition;
        this.condition = null;
        isActive = isOuterActive && !isTaken && holds;
        isTaken |= isActive;
    }

    void leaveGroup() {
        if (current != null) {
            earlier.add(current);
        }
    }

    @Nullable
    IfSection outer() {
        return outer;
    }

    /** Returns whether the current group is selected and the text around the section is active. */
    boolean isActive() {
        return isActive;
    }

    /** Returns whether the text around the section is active, but no group has been selected so far. */
    boolean isUndecided() {
        return isOuterActive && !isTaken;
    }

    /** Returns NAME in the first group of an {@code #ifndef NAME} in active text; otherwise null. */
    @Nullable
    String ifndefName() {
        if (!isOuterActive || !earlier.isEmpty() || current == null || current.isEmpty()) {
            return null;
        }
        return current.get(0).is("!") ? Item.If.definedName(current) : null;
    }

    /**
     * Returns the conjunction of the conditions of the current group and of the outer sections, outermost first; empty
     * if there are none. The method is iterative, because sections can nest more deeply than calls.
     */
    String condition() {
        var unknown = new ArrayDeque<IfSection>();
        var section = this;
        while (section != null && section.condition == null) {
            unknown.push(section);
            section = section.outer;
        }
        var text = section == null || section.condition == null ? "" : section.condition;
        while (!unknown.isEmpty()) {
            text = unknown.pop().appendTo(text);
        }
        return text;
    }

    /** Stores and returns the condition text. {@code around} is the text of the outer sections. */
    private String appendTo(String around) {
        isCut = outer != null && outer.isCut;
        var all = new StringBuilder(around);
        if (!isGuard) {
            for (int i = 0; i < earlier.size() && !isCut; i++) {
                append(negated(earlier.get(i)), all);
            }
            if (current != null) {
                append(conjunct(current), all);
            }
        }
        var text = all.length() == around.length() ? around : all.toString();
        condition = text;
        return text;
    }

    private void append(String conjunct, StringBuilder all) {
        if (!isCut) {
            isCut = all.length() + conjunct.length() > MAX_CONDITION_LENGTH;
            all.append(all.isEmpty() ? "" : " && ").append(isCut ? LEFT_OUT : conjunct);
        }
    }

    /** Returns the text of a condition. An empty condition is false. */
    private static String spelling(List<Token> condition) {
        return condition.isEmpty() ? "0" : Spelling.of(condition);
    }

    /** Returns a condition as an operand of {@code &&}: in parentheses if it has an operator of lower precedence. */
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

    /** Returns whether one pair of parentheses encloses the whole condition. */
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
