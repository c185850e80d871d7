package dev.codebook.generator.expression;

import dev.codebook.grammar.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The types that C++ and MSVC spell with keywords, in the Windows data model. */
public final class BuiltinTypes {

    private BuiltinTypes() {}

    /**
     * Returns the type named by keywords in any order ({@code long unsigned int}); null if the list contains any other
     * word, or only qualifiers.
     */
    public static @Nullable CType of(List<Token> words) {
        boolean isUnsigned = false;
        boolean isOnlyQualified = true;
        int longs = 0;
        CType base = CType.INT;
        for (var word : words) {
            isOnlyQualified &= word.is("const") || word.is("constexpr") || word.is("volatile");
            switch (word.text()) {
                case "const", "constexpr", "volatile", "int", "signed" -> {
                    // These words do not change the default type, int.
                }
                case "unsigned" -> isUnsigned = true;
                case "long" -> longs++;
                case "short", "__int16" -> base = new CType(CType.Kind.INTEGER, 16, true, "short");
                case "char", "__int8" -> base = CType.CHAR;
                case "__int32" -> base = CType.INT;
                case "__int64" -> longs = 2;
                case "wchar_t", "__wchar_t" -> base = CType.WCHAR;
                case "char16_t" -> base = CType.WCHAR.named("char16_t");
                case "char32_t" -> base = CType.UNSIGNED.named("char32_t");
                case "bool" -> base = CType.BOOL;
                case "void" -> base = CType.VOID;
                case "float" -> base = CType.FLOAT;
                case "double" -> base = CType.DOUBLE;
                default -> {
                    return null;
                }
            }
        }
        return isOnlyQualified ? null : combined(base, longs, isUnsigned);
    }

    private static CType combined(CType base, int longs, boolean isUnsigned) {
        if (base.kind() != CType.Kind.INTEGER) {
            return base;
        }
        if (longs > 0) {
            return longs == 1
                    ? (isUnsigned ? CType.UNSIGNED_LONG : CType.LONG)
                    : (isUnsigned ? CType.UNSIGNED_LONG_LONG : CType.LONG_LONG);
        }
        if (!isUnsigned) {
            return base;
        }
        return base.width() == 32
                ? CType.UNSIGNED
                : new CType(CType.Kind.INTEGER, base.width(), false, "unsigned " + base.spelling());
    }
}
