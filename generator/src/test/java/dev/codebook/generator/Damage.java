package dev.codebook.generator;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Damages a file in one to six places, in ways that broken disks, transfers, editors and ill will do. */
final class Damage {

    private static final String BRACKETS = "(){}[]<>";

    /** What ends, or begins, a comment, a literal, a line, a block of lines. */
    private static final List<String> MARKS =
            List.of("*/", "/*", "//", "\"", "'", "\\\n", "\n", "\r\n", "#endif", "#if", "#else", "}", ")");

    /** NUL, end of file of old, ill-formed UTF-8, marks of encodings, a lone surrogate, a separator that C does not know. */
    private static final List<String> GARBAGE = List.of(
            "\0",
            "\u001a",
            "\u00c3(",
            "\u00ff\u00fe",
            "\u00ef\u00bb\u00bf",
            "\u00ed\u00a0\u0080",
            "\u00f4\u0090\u0080\u0080",
            "\u00e2\u0080\u00a8",
            "\u00c0\u0080");

    /** What nests, or goes on and on. */
    private static final List<String> NESTS = List.of(
            "(",
            "{",
            "[",
            "-",
            "!",
            "(int)",
            "sizeof(",
            "1?",
            "a(",
            "/*",
            "\"",
            "\\\n",
            "enum {",
            "struct {",
            "\nenum E { A = (",
            "\n#if 1\n",
            "\n#else\n",
            "\n#endif\n",
            "\n#define A ((",
            "\n#define A(a) A(A(a)) A(a)\n");

    private final Random random;
    private final StringBuilder text;

    private Damage(byte[] bytes, int seed) {
        random = new Random(seed);
        text = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** The bytes, damaged; the same seed does the same. */
    static byte[] of(byte[] bytes, int seed) {
        var damage = new Damage(bytes, seed);
        for (int times = 1 + damage.random.nextInt(6); times > 0; times--) {
            damage.once();
        }
        return damage.text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private void once() {
        int from = place();
        int to = Math.min(text.length(), from + 1 + random.nextInt(80));
        int line = lineStart(from);
        int next = lineStart(to);
        switch (random.nextInt(12)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, text.substring(from, to));
            case 2 -> move(from, to);
            case 3 -> text.delete(line, next);
            case 4 -> text.insert(line, text.substring(line, next));
            case 5 -> move(line, next);
            case 6 -> text.replace(from, to, Character.toString(random.nextInt(256)));
            case 7 -> turnBracket(from);
            case 8 -> cut(pick(MARKS), from);
            case 9 -> text.insert(from, pick(GARBAGE));
            case 10 -> text.setLength(from);
            default -> text.insert(from, pick(NESTS).repeat(1 + random.nextInt(3_000)));
        }
    }

    private void move(int from, int to) {
        var piece = text.substring(from, to);
        text.delete(from, to);
        text.insert(place(), piece);
    }

    private void turnBracket(int from) {
        for (int i = from; i < text.length(); i++) {
            if (BRACKETS.indexOf(text.charAt(i)) >= 0) {
                text.setCharAt(i, BRACKETS.charAt(random.nextInt(BRACKETS.length())));
                return;
            }
        }
    }

    private void cut(String mark, int from) {
        int found = text.indexOf(mark, from);
        if (found >= 0) {
            text.delete(found, found + mark.length());
        }
    }

    private int place() {
        return random.nextInt(text.length() + 1);
    }

    private int lineStart(int offset) {
        return text.lastIndexOf("\n", offset - 1) + 1;
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
