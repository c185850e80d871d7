package dev.codebook.generator.tables;

import dev.codebook.generator.preprocess.Definition;
import dev.codebook.generator.tables.message.MessageStyle;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.data.NamePatterns;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of codes of a table, described by conditions.
 *
 * <p>A definition belongs to the family if it meets every condition that is given. A condition that is a list is met if one
 * of its items is.
 *
 * @param messageId whether a message compiler block must precede the definition
 * @param types types as spelled: {@code HRESULT}. A cast by a macro has no type
 * @param enums enums that the definition is an enumerator of, by tag or typedef name
 * @param names patterns of the name: {@code ERROR_*}
 * @param except patterns of names that do not belong to the family
 * @param builders patterns of macros that are used in the replacement list or initializer as written: {@code MAKE_HRESULT}
 * @param values ranges of the value
 * @param space the code space; null if the type or the table determines it
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

    /** Returns whether a constant belongs to the family. */
    boolean matches(CodeCandidate candidate) {
        var type = candidate.type();
        var value = candidate.value();
        return value != null
                && (types.isEmpty() || types.contains(type))
                && (values.isEmpty() || values.stream().anyMatch(range -> range.contains(value)))
                && (enums.isEmpty() || enums.contains(type))
                && matchesAsWritten(candidate);
    }

    /** Returns whether the definition as written, without its value, belongs to the family. */
    boolean claims(CodeCandidate candidate) {
        return types.isEmpty() && values.isEmpty() && enums.isEmpty() && matchesAsWritten(candidate);
    }

    private boolean matchesAsWritten(CodeCandidate candidate) {
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
