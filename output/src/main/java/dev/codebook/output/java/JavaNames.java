package dev.codebook.output.java;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Creates the names of classes and constants. The names are legal, unique, and the same on every machine. */
final class JavaNames {

    /** Reserved names: the other generated classes, classes of {@code java.lang}, and device names of Windows. */
    private static final Set<String> RESERVED_CLASSES = Set.of("""
            code codedata codes codetexts decoded fields
            appendable boolean byte character class cloneable comparable deprecated double enum error exception float
            integer iterable long math module number object override package process readable record runnable runtime
            short string system thread throwable void
            aux con nul prn com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9
            """.split("\\s+"));

    private final Set<String> taken;

    private JavaNames(Set<String> taken) {
        this.taken = taken;
    }

    /** No two names differ only in case, because some file systems ignore case. */
    static JavaNames ofClasses() {
        return new JavaNames(new HashSet<>(RESERVED_CLASSES));
    }

    static JavaNames ofConstants() {
        return new JavaNames(new HashSet<>());
    }

    /** Returns {@code UmIssper16} for {@code um-issper16}, or {@code UmIssper16Table} if the former is taken. */
    String forTable(String id) {
        var name = new StringBuilder();
        for (var word : id.split("[^A-Za-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
            }
        }
        boolean startsWithLetter = !name.isEmpty() && Character.isLetter(name.charAt(0));
        var candidate = startsWithLetter ? name.toString() : "Table" + name;
        return taken.contains(key(candidate)) ? unique(candidate + "Table") : unique(candidate);
    }

    /** Returns the name of an interface with a part of the constants of a class, such as {@code WinerrorPart1}. */
    String forPart(String className, int part) {
        return unique(className + "Part" + part);
    }

    /**
     * Returns the name of a constant. Characters that are not allowed in ASCII identifiers are replaced by underscores.
     * An underscore is added before a digit at the start, and after a keyword or a name that is taken.
     */
    String forConstant(String name) {
        var legal = new StringBuilder(name.length());
        name.chars().forEach(character -> legal.append(isLegal(character) ? (char) character : '_'));
        if (legal.isEmpty() || Character.isDigit(legal.charAt(0))) {
            legal.insert(0, '_');
        }
        while (SourceVersion.isKeyword(legal, SourceVersion.RELEASE_17) || !taken.add(legal.toString())) {
            legal.append('_');
        }
        return legal.toString();
    }

    private static boolean isLegal(int character) {
        return character < 0x80 && Character.isJavaIdentifierPart(character) && !Character.isISOControl(character);
    }

    private String unique(String name) {
        var unique = name;
        for (int count = 2; !taken.add(key(unique)); count++) {
            unique = name + "_" + count;
        }
        return unique;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
