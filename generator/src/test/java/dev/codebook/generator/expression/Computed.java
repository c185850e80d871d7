package dev.codebook.generator.expression;

import dev.codebook.generator.expression.ConstantResult.Constant;
import dev.codebook.generator.expression.ConstantResult.NotConstant;
import dev.codebook.grammar.ExpressionParser;
import dev.codebook.grammar.HeaderReader;
import dev.codebook.grammar.Token;
import dev.codebook.model.Account;
import java.util.List;
import java.util.Map;

/** Evaluates the expression of a test, with some types and values of Windows declared. */
public final class Computed {

    private static final Map<String, CType> TYPES = Map.of(
            "HRESULT", CType.LONG.named("HRESULT"),
            "DWORD", CType.UNSIGNED_LONG.named("DWORD"),
            "BYTE", new CType(CType.Kind.INTEGER, 8, false, "BYTE"),
            "WORD", new CType(CType.Kind.INTEGER, 16, false, "WORD"),
            "ULONG_PTR", CType.UNSIGNED_LONG_LONG.named("ULONG_PTR"),
            "HKEY", CType.pointer("HKEY"),
            "RECT", new CType(CType.Kind.STRUCT, 0, false, "RECT"));

    private static final Map<String, ConstantResult> VALUES = Map.of(
            "enumerator", new Constant(0x80041001L, CType.INT.named("Kind")),
            "text", new NotConstant(Account.Kind.STRING, "\"text\""));

    private static final ExpressionParser PARSER = new ExpressionParser();
    private static final HeaderReader READER = new HeaderReader();

    private static final Symbols NAMES = new Symbols() {
        @Override
        public ConstantResult value(Token name) {
            return VALUES.getOrDefault(name.text(), new NotConstant(Account.Kind.UNRESOLVED, name.text()));
        }

        @Override
        public CType type(List<Token> words) {
            var builtin = BuiltinTypes.of(words);
            var name = words.get(words.size() - 1).text();
            return builtin != null ? builtin : TYPES.getOrDefault(name, new CType(CType.Kind.OTHER, 0, false, name));
        }
    };

    private Computed() {}

    static ConstantResult result(String text) {
        return result(text, NAMES);
    }

    static ConstantResult result(String text, Symbols names) {
        var tokens = READER.tokens(text);
        var expression = PARSER.parse(tokens, name -> TYPES.containsKey(name) || name.equals("UNKNOWN"));
        return ExpressionEvaluator.compute(expression, tokens, names);
    }

    /** {@code 0xFFFFFFFF 32s HRESULT}, or {@code struct layout: RECT}. */
    public static String print(ConstantResult result) {
        if (result instanceof Constant constant) {
            var type = constant.type();
            long bits = constant.bits() << 64 - type.width() >>> 64 - type.width();
            return "0x%X %d%s %s".formatted(bits, type.width(), type.isSigned() ? "s" : "u", type.spelling());
        }
        var not = (NotConstant) result;
        return not.reason().word() + ": " + not.detail();
    }
}
