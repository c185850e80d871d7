package dev.codebook.maven.lookup;

import dev.codebook.lookup.answer.AnswerFormat;
import dev.codebook.maven.input.ParameterErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code lookup}.
 *
 * @param inputs numbers, names and texts to look up
 * @param format the format of the answers
 */
public record LookupRequest(List<String> inputs, AnswerFormat format) {

    /** A number with a sign, prefix or suffix, or a name with an underscore or a star. */
    private static final Pattern CODE =
            Pattern.compile("[+-]?[0-9][0-9A-Za-z]*|[0-9A-Fa-f]{8}|&[Hh]\\w+&?|\\w*[_*][\\w*]*");

    /**
     * Parses the parameters.
     *
     * @param code inputs that are separated by commas; or by blanks, if all words between two commas are numbers and
     *     names. A message, which contains blanks, is one input
     * @param format the name of a format
     */
    public static LookupRequest parse(@Nullable String code, String format, ParameterErrors errors) {
        var inputs = new ArrayList<String>();
        for (var part : (code == null ? "" : code).split(",", -1)) {
            var words = part.strip().split("\\s+", -1);
            inputs.addAll(Stream.of(words).allMatch(CODE.asMatchPredicate()) ? List.of(words) : List.of(part.strip()));
        }
        inputs.removeIf(String::isEmpty);
        if (inputs.isEmpty()) {
            errors.add("code", "missing: name what to look up, such as -Dcodebook.code=80192ee7");
        }
        return new LookupRequest(inputs, errors.format(format, List.of(AnswerFormat.values()), AnswerFormat::word));
    }
}
