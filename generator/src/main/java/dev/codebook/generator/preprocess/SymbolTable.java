package dev.codebook.generator.preprocess;

import dev.codebook.generator.expression.BuiltinTypes;
import dev.codebook.generator.expression.CType;
import dev.codebook.generator.expression.CType.Kind;
import dev.codebook.generator.expression.ConstantResult;
import dev.codebook.generator.expression.ConstantResult.NotConstant;
import dev.codebook.generator.expression.Symbols;
import dev.codebook.grammar.Token;
import dev.codebook.model.Account;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The types, enumerators and constant variables that are declared at one point of a unit. A table can be layered on
 * another one.
 */
public final class SymbolTable implements Symbols {

    private final @Nullable SymbolTable base;
    private final Map<String, CType> types = new HashMap<>();
    private final Map<String, ConstantResult> values = new HashMap<>();

    /** Creates an empty table. */
    public SymbolTable() {
        this(null);
    }

    private SymbolTable(@Nullable SymbolTable base) {
        this.base = base;
    }

    /** Returns a table layered on this one. This table must not change any more. */
    SymbolTable extended() {
        return new SymbolTable(this);
    }

    void declareType(String name, CType type) {
        types.put(name, type);
    }

    void declareValue(String name, ConstantResult value) {
        values.put(name, value);
    }

    /** Returns whether a name is the name of a type. */
    public boolean isType(String name) {
        return type(name) != null;
    }

    private @Nullable CType type(String name) {
        var found = types.get(name);
        return found != null || base == null ? found : base.type(name);
    }

    private @Nullable ConstantResult value(String name) {
        var found = values.get(name);
        return found != null || base == null ? found : base.value(name);
    }

    @Override
    public ConstantResult value(Token name) {
        var found = value(name.text());
        return found != null ? found : new NotConstant(Account.Kind.UNRESOLVED, name.text());
    }

    @Override
    public CType type(List<Token> words) {
        var builtin = BuiltinTypes.of(words);
        if (builtin != null) {
            return builtin;
        }
        for (int i = words.size() - 1; i >= 0; i--) {
            var known = type(words.get(i).text());
            if (known != null) {
                return known;
            }
        }
        return unknown(words);
    }

    /** Returns the type of an undeclared name; {@code enum} or {@code struct} before it determines the kind of type. */
    private static CType unknown(List<Token> words) {
        int last = words.size() - 1;
        while (last > 0 && words.get(last).is("const")) {
            last--;
        }
        var name = words.get(last).text();
        return switch (words.get(0).text()) {
            case "enum" -> CType.INT.named(name);
            case "struct", "class", "union" -> new CType(Kind.STRUCT, 0, false, name);
            default -> new CType(Kind.OTHER, 0, false, name);
        };
    }
}
