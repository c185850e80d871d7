package dev.codebook.generator.tables;

import dev.codebook.generator.data.NamePatterns;
import dev.codebook.generator.preprocess.Definition;
import dev.codebook.generator.tables.message.MessageStyle;
import dev.codebook.model.CodeSpace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Codes of a table that have something in common. A definition belongs to the family where every condition that is given
 * holds; those given as lists hold where one of the list does.
 *
 * @param messageId whether the message compiler's block must stand above it
 * @param types the constant's type as spelled: {@code HRESULT}. Macros through which it is cast have none
 * @param enums the enum that it is an enumerator of, by its tag or the name that a typedef gives it
 * @param names patterns of its name: {@code ERROR_*}
 * @param except patterns of names that do not belong to the family
 * @param builders patterns of macros that stand in its replacement list or initializer as written: {@code MAKE_HRESULT}
 * @param values the ranges that its value may lie in
 * @param space how the family's numbers are read; null for what their types or the table say
 */
public record CodeFamily(
        boolean messageId,
        List<String> types,
        List<String> enums,
        NamePatterns names,
        NamePatterns except,
        NamePatterns builders,
        List<ValueRange> values,
        @Nullable CodeSpace space) {

    /** Whether a constant belongs to the family. */
    boolean takes(Candidate candidate) {
        var type = candidate.type();
        var value = candidate.value();
        return value != null
                && (types.isEmpty() || types.contains(type))
                && (values.isEmpty() || values.stream().anyMatch(range -> range.contains(value)))
                && (enums.isEmpty() || enums.contains(type))
                && holdsAsWritten(candidate);
    }

    /** Whether the way a definition is written alone makes it one of the family, with a value or without. */
    boolean claims(Candidate candidate) {
        return types.isEmpty() && values.isEmpty() && enums.isEmpty() && holdsAsWritten(candidate);
    }

    private boolean holdsAsWritten(Candidate candidate) {
        return (names.isEmpty() || names.match(candidate.name()))
                && !except.match(candidate.name())
                && (builders.isEmpty() || isBuilt(candidate.definition()))
                && (enums.isEmpty() || isEnumerator(candidate.definition()))
                && (!messageId || MessageStyle.hasMessageId(candidate.comments(), candidate.name()));
    }

    private boolean isBuilt(Definition definition) {
        return definition.tokens().stream().anyMatch(token -> token.isName() && builders.match(token.text()));
    }

    private static boolean isEnumerator(Definition definition) {
        return definition instanceof Definition.Variable variable && variable.isEnumerator();
    }
}
