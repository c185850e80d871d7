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
 * <p>A definition belongs to the family if it meets every condition that is given. A definition meets a list if it
 * meets one of the items.
 *
 * @param messageId whether a message compiler block must precede the definition
 * @param types types of the constant, as spelled: {@code HRESULT}. A number without a cast has its C type, such as
 *     {@code int}
 * @param enums tags or typedef names of enums; the definition must be an enumerator of one of these enums
 * @param names patterns of the name: {@code ERROR_*}
 * @param except patterns of names that do not belong to the family
 * @param builders patterns of macros that are used in the replacement list or initializer as written:
 *     {@code MAKE_HRESULT}
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

    boolean matches(CodeCandidate candidate) {
        var type = candidate.type();
        var value = candidate.value();
        return value != null
                && (types.isEmpty() || types.contains(type))
                && (values.isEmpty() || values.stream().anyMatch(range -> range.contains(value)))
                && (enums.isEmpty() || enums.contains(type))
                && meetsSourceConditions(candidate);
    }

    /**
     * Returns whether a definition without a value belongs to the family: the family has no condition on the type or
     * value, and the definition as written meets the other conditions.
     */
    boolean matchesAsWritten(CodeCandidate candidate) {
        return types.isEmpty() && values.isEmpty() && enums.isEmpty() && meetsSourceConditions(candidate);
    }

    private boolean meetsSourceConditions(CodeCandidate candidate) {
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
