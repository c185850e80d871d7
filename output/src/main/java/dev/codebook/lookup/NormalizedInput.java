package dev.codebook.lookup;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/** Reduces pasted text to the characters that occur in codes. */
final class NormalizedInput {

    /** Unicode's format characters: direction marks, joiners, soft hyphens, the byte order mark. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    /** Hyphens, dashes and the minus sign. */
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");

    private NormalizedInput() {}

    /** Returns the input in the Unicode form NFKC, without format characters and with each dash as {@code -}. */
    static String of(String input) {
        var visible = INVISIBLE.matcher(Normalizer.normalize(input, Form.NFKC)).replaceAll("");
        return DASH.matcher(visible).replaceAll("-");
    }
}
