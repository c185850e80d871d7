package dev.codebook.generator.tables;

import dev.codebook.generator.data.NamePatterns;
import dev.codebook.generator.tables.message.MessageStyle;
import dev.codebook.generator.tables.message.NearbyComments;
import dev.codebook.output.model.CodeSpace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says of one code table.
 *
 * @param title a line for people
 * @param header file name of the header, wherever a release keeps it
 * @param space how the table's numbers are read where the constant's own type does not say it
 * @param codes which constants are codes
 * @param messages the styles to look for a message in, the first that has one wins
 * @param facilities the space whose facilities the header's {@code FACILITY_*} name; null where it names none
 */
public record TableRule(
        String title,
        String header,
        CodeSpace space,
        Membership codes,
        List<MessageStyle> messages,
        @Nullable CodeSpace facilities) {

    /** Whether a header, named by its path, is the one that the rule is for. */
    public boolean isFor(String path) {
        return header.equalsIgnoreCase(path.substring(path.lastIndexOf('/') + 1));
    }

    /** The rule for a header that the catalogue does not know: none of its constants is a code. */
    static TableRule forConstants(String header) {
        var none = NamePatterns.ofNames(List.of());
        return new TableRule(
                "Constants of " + header,
                header,
                CodeSpace.WIN32,
                new Membership(false, List.of(), none, none),
                List.of(),
                null);
    }

    /**
     * Which constants are codes: those under a MessageId block, if asked for; else those of a type or with a name on the
     * list that no exception takes out.
     *
     * @param messageId whether a MessageId block above makes a code
     * @param types as spelled: {@code HRESULT}
     * @param names patterns: {@code ERROR_*}
     * @param except patterns of names that are no codes: {@code *_BASE}
     */
    public record Membership(boolean messageId, List<String> types, NamePatterns names, NamePatterns except) {

        /** Whether a constant of a name and type, with these comments around it, is a code. */
        boolean contains(String name, String type, NearbyComments comments) {
            return claims(name)
                    || types.contains(type) && !except.match(name)
                    || messageId && MessageStyle.hasMessageId(comments, name);
        }

        /** Whether the name alone makes a constant a code. */
        public boolean claims(String name) {
            return names.match(name) && !except.match(name);
        }
    }
}
