package dev.codebook.generator.tables;

import dev.codebook.generator.tables.message.MessageStyle;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.Message;
import dev.codebook.model.TableId;
import dev.codebook.model.data.NamePatterns;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue's rule for one code table: an object of {@code catalogue.json}, or of a user's file in the same format.
 * {@code catalogue.schema.json} describes the format.
 *
 * <pre>{@code
 * {
 *   "title": "Gates",
 *   "header": "gates.h",
 *   "space": "WIN32",
 *   "codes": [
 *     {"types": ["HRESULT"]},
 *     {"names": ["ERROR_GATE_*"], "except": ["*_BASE"], "values": ["12000..12999"]}
 *   ],
 *   "others": ["GATE_FLAG_*"],
 *   "messages": ["message-id", "line-end"],
 *   "undocumented": ["ERROR_GATE_OLD"],
 *   "facilities": {"space": "HRESULT", "names": ["FACILITY_*"]},
 *   "links": ["https://example.com/gates"]
 * }
 * }</pre>
 *
 * @param id the id of the table; by default the header's file name in lower case, without its extension
 * @param title the title of the table
 * @param header the file name of the header, case-insensitive, in any folder; or its folder and file name, if the rule
 *     is for only one of several headers of that name
 * @param space the code space of constants for which neither the family nor the type determines it
 * @param codes the families of codes: a constant is a code if a family matches it, and the first such family determines
 *     its code space
 * @param others patterns of names that are never codes: range marks, facilities, flags. A constant that is neither a
 *     code nor one of these is reported as unclaimed
 * @param mixed whether the header mainly defines other things, so that constants that are not codes are reported only if
 *     they look like codes
 * @param messages the message styles to try, in this order
 * @param undocumented patterns of names of codes whose nearby comment is a section title or a remark, not a message
 * @param facilities the names of facilities in the header; null if it defines none
 * @param links URLs of public documentation of the codes
 */
public record TableRule(
        String id,
        String title,
        String header,
        CodeSpace space,
        List<CodeFamily> codes,
        NamePatterns others,
        boolean mixed,
        List<MessageStyle> messages,
        NamePatterns undocumented,
        @Nullable FacilityNames facilities,
        List<String> links) {

    private static final NamePatterns NONE = NamePatterns.ofNames(List.of());

    /**
     * The names of facilities that a header defines.
     *
     * @param space the code space of the facilities: HRESULT or NTSTATUS
     * @param names patterns of their names; by default {@code FACILITY_*}
     */
    public record FacilityNames(CodeSpace space, NamePatterns names) {}

    /** Returns a rule for a header outside the catalogue: none of its constants is a code. */
    static TableRule forConstants(String header) {
        return new TableRule(
                TableId.of(header),
                "Constants of " + header,
                header,
                CodeSpace.WIN32,
                List.of(),
                NONE,
                true,
                List.of(),
                NONE,
                null,
                List.of());
    }

    /** Returns the family that matches a definition; null if the definition is not a code. */
    @Nullable
    CodeFamily family(CodeCandidate candidate) {
        if (codes.isEmpty() || others.match(candidate.name())) {
            return null;
        }
        for (var family : codes) {
            if (family.matches(candidate)) {
                return family;
            }
        }
        return null;
    }

    /**
     * Returns whether a constant that no family matches is known not to be a code, and so is not reported. Of a header
     * that mainly defines other things, only live constants that look like codes are reported: a definition that is not
     * live is often a copy of another header's code.
     */
    boolean isKnown(CodeCandidate candidate, boolean isLive) {
        return others.match(candidate.name()) || mixed && !(isLive && candidate.looksLikeCode());
    }

    /** Returns whether a definition without a value is written like a code of this table. */
    boolean matchesAsWritten(CodeCandidate candidate) {
        return !others.match(candidate.name()) && codes.stream().anyMatch(family -> family.matchesAsWritten(candidate));
    }

    /** Returns the message of a code in the first style that finds one; null if no style does. */
    @Nullable
    Message message(CodeCandidate candidate) {
        return undocumented.match(candidate.name())
                ? null
                : messages.stream()
                        .map(style -> style.message(candidate.comments(), candidate.name()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
