package dev.codebook.output.diff;

import dev.codebook.model.Code;

final class Types {

    private Types() {}

    /** Returns a description such as {@code HRESULT (signed, 32 bits)}. */
    static String words(Code code) {
        var type = code.type();
        return type.spelling() + " (" + (type.isSigned() ? "signed, " : "unsigned, ") + type.width() + " bits)";
    }
}
