package dev.codebook.output.java;

import dev.codebook.model.CodeTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Creates the source of a table: one class of constants, such as {@code Winerror} with the constant {@code E_FAIL}.
 *
 * <p>The constants of a large table are in interfaces of at most 2,000 constants, which the class implements. Larger
 * types slow down javac and javadoc, and the constant pool of a class file is limited to 65,535 entries.
 */
final class TableSource {

    static final int LIMIT = 2000;

    private TableSource() {}

    /** Returns the sources of the classes of a table, by class name. */
    static Map<String, String> of(CodeTable table, String className, JavaNames names, List<String> constants) {
        var sources = new LinkedHashMap<String, String>();
        if (constants.size() <= LIMIT) {
            sources.put(className, type(table, "public final class " + className, constructor(className), constants));
            return sources;
        }
        for (int start = 0; start < constants.size(); start += LIMIT) {
            var part = names.forPart(className, start / LIMIT + 1);
            var constantsOfPart = constants.subList(start, Math.min(start + LIMIT, constants.size()));
            sources.put(
                    part,
                    type(table, "public sealed interface " + part + " permits " + className, "", constantsOfPart));
        }
        var head = "public final class " + className + "\n        implements " + String.join(", ", sources.keySet());
        sources.put(className, type(table, head, constructor(className), List.of()));
        return sources;
    }

    private static String constructor(String className) {
        return "\n    /** Prevents instances. */\n    private " + className + "() {}\n";
    }

    /** The URLs are text, because doclint checks the URLs of HTML links before it resolves entities. */
    private static String links(CodeTable table) {
        var links = table.links().stream().map(Javadoc::text).toList();
        return links.isEmpty() ? "" : "\n *\n * <p>Documented at " + String.join(",\n * ", links) + ".";
    }

    private static String type(CodeTable table, String head, String constructor, List<String> constants) {
        return """
                /**
                 * Constants of %header%: %title%.
                 *
                 * <p>A constant of 32 or 64 bits is the bit pattern as an {@code int} or {@code long}, also where the header's
                 * type is unsigned; a narrower one is an {@code int} with the number that the header means.%links%
                 */
                %head% {
                %members%}
                """.replace("%header%", Javadoc.code(table.header()))
                .replace("%title%", Javadoc.text(table.title()))
                .replace("%links%", links(table))
                .replace("%head%", head)
                .replace("%members%", constructor + String.join("", constants));
    }
}
