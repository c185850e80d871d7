package dev.codebook.lookup;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/** What people paste, in the characters that codes are written in. */
final class NormalizedInput {

    /** Marks of direction, joiners, soft hyphens, a byte order mark: Unicode's format characters. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    /** Hyphens, dashes and the minus sign. */
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");

    private NormalizedInput() {}

    /** The same with full-width forms as ASCII (Unicode's NFKC), each dash as a minus, and nothing invisible. */
    static String of(String input) {
        var visible = INVISIBLE.matcher(Normalizer.normalize(input, Form.NFKC)).replaceAll("");
        return DASH.matcher(visible).replaceAll("-");
    }
}
