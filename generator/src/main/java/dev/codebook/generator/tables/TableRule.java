package dev.codebook.generator.tables;

import dev.codebook.generator.data.NamePatterns;
import dev.codebook.generator.tables.message.MessageStyle;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.Message;
import dev.codebook.model.TableId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says of one code table: an object of {@code catalogue.json} or of a user's file in the same form,
 * which {@code catalogue.schema.json} describes.
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
 * @param id of the table; without it the header's file name in lower case, without its extension
 * @param title a line for people
 * @param header file name of the header, wherever a release keeps it, without regard to case; with the folder that it lies
 *     in where only that one of several headers of the name is meant
 * @param space how the table's numbers are read where neither the family nor the constant's own type says it
 * @param codes the families of its codes: a constant is a code where one of them takes it, and the first that does so
 *     says how it is read
 * @param others names of constants that are known to be no codes, whatever else holds: range marks, facilities, flags.
 *     What is neither a code nor one of these is reported as unclaimed
 * @param mixed whether the header is mainly one of other things, so that what is no code is not worth a report
 * @param messages the styles to look for a message in; the first that has one wins
 * @param undocumented names of codes whose nearby comment is a section's title or another remark, not a message
 * @param facilities what names facilities in the header; null where nothing does
 * @param links public documentation of the codes
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
     * The header's own names of facilities.
     *
     * @param space whose facilities they are: HRESULT or NTSTATUS
     * @param names patterns; without them {@code FACILITY_*}
     */
    public record FacilityNames(CodeSpace space, NamePatterns names) {}

    /** The rule for a header that the catalogue does not know: none of its constants is a code. */
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

    /** The family that takes a definition; null where it is no code. */
    @Nullable
    CodeFamily family(Candidate candidate) {
        if (codes.isEmpty() || others.match(candidate.name())) {
            return null;
        }
        for (var family : codes) {
            if (family.takes(candidate)) {
                return family;
            }
        }
        return null;
    }

    /** Whether it is known that a constant which no family takes is no code, so that nobody has to look at it. */
    boolean isKnown(String name) {
        return mixed || others.match(name);
    }

    /** Whether the way a definition without a value is written says that it is meant as a code. */
    boolean claims(Candidate candidate) {
        return !others.match(candidate.name()) && codes.stream().anyMatch(family -> family.claims(candidate));
    }

    /** What the header says of a code, in the first style that has something; null where there is nothing. */
    @Nullable
    Message message(Candidate candidate) {
        return undocumented.match(candidate.name())
                ? null
                : messages.stream()
                        .map(style -> style.message(candidate.comments(), candidate.name()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
