package dev.codebook.generator.tables.message;

import dev.codebook.generator.expression.CType;
import dev.codebook.generator.preprocess.Definition;
import dev.codebook.generator.preprocess.Unit;
import dev.codebook.grammar.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the types that only a message compiler names. Its source can set {@code MessageIdTypedef} to any name, which the
 * compiler writes as a cast in each definition: {@code #define GATE_OPEN ((GATE_CODE)0x40000001L)}. The generated header
 * does not declare the name. The id of a message has 32 bits, and so has the type.
 */
public final class MessageIdTypedefs {

    private MessageIdTypedefs() {}

    /** Returns a unit in which the types of message ids are known; types that the unit declares do not change. */
    public static Unit declare(Unit unit) {
        var types = new HashMap<String, CType>();
        for (var definition : unit.definitions()) {
            var name = definition instanceof Definition.Macro macro ? castName(macro.tokens()) : null;
            if (name != null && isUnknown(name, unit) && !types.containsKey(name) && isMessageId(definition, unit)) {
                types.put(name, CType.UNSIGNED.named(name));
            }
        }
        return types.isEmpty() ? unit : unit.withTypes(Map.copyOf(types));
    }

    /** Returns the name in {@code ((NAME)1L)} or {@code (NAME) 1}, as message compilers write it; otherwise null. */
    private static @Nullable String castName(List<Token> body) {
        int last = body.size() - 1;
        boolean isEnclosed = last > 1 && body.get(1).is("(") && body.get(last).is(")");
        var cast = isEnclosed ? body.subList(1, last) : body;
        boolean isNegative = cast.size() == 5 && cast.get(3).is("-");
        boolean isCast = (cast.size() == 4 || isNegative)
                && cast.get(0).is("(")
                && cast.get(1).isIdentifier()
                && cast.get(2).is(")")
                && Character.isDigit(cast.get(cast.size() - 1).text().charAt(0));
        return isCast ? cast.get(1).text() : null;
    }

    private static boolean isUnknown(String name, Unit unit) {
        return !unit.symbols().isType(name) && unit.macros().get(name) == null;
    }

    private static boolean isMessageId(Definition definition, Unit unit) {
        var comments = new NearbyComments(unit.header(), definition.offset(), definition.end());
        return MessageIdBlock.isAbove(comments, definition.name());
    }
}
