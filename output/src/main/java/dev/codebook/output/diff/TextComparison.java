package dev.codebook.output.diff;

import dev.codebook.model.PrintableText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Compares byte by byte, and shows the lines from the first that is otherwise to the last. Files that differ in nothing
 * that can be shown, in line ends or in bytes that are no text, are told to differ all the same.
 */
public final class TextComparison implements FileComparison {

    /** A page keeps its data in one line. */
    private static final int LONGEST = 160;

    @Override
    public List<String> differences(Path old, Path now) throws IOException {
        if (Files.mismatch(old, now) == -1) {
            return List.of();
        }
        var before = lines(old);
        var after = lines(now);
        if (isBinary(before) || isBinary(after)) {
            return List.of("other bytes");
        }
        int start = sameAtStart(before, after);
        int end = sameAtEnd(before, after, start);
        var gone = before.subList(start, before.size() - end);
        var more = after.subList(start, after.size() - end);
        if (gone.isEmpty() && more.isEmpty()) {
            return List.of("other line ends");
        }
        int column = gone.isEmpty() || more.isEmpty() ? 0 : sameAtStart(gone.get(0), more.get(0));
        var differences = new ArrayList<>(List.of("from line " + (start + 1)));
        gone.forEach(line -> differences.add("- " + shown(line, column)));
        more.forEach(line -> differences.add("+ " + shown(line, column)));
        return differences;
    }

    private static boolean isBinary(List<String> lines) {
        return lines.stream().anyMatch(line -> line.indexOf(0) >= 0);
    }

    /** Every byte is a character: whatever differs in bytes differs here. */
    private static List<String> lines(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList();
    }

    private static int sameAtStart(List<String> before, List<String> after) {
        int most = Math.min(before.size(), after.size());
        int same = 0;
        while (same < most && before.get(same).equals(after.get(same))) {
            same++;
        }
        return same;
    }

    private static int sameAtEnd(List<String> before, List<String> after, int start) {
        int most = Math.min(before.size(), after.size()) - start;
        int same = 0;
        while (same < most && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) {
            same++;
        }
        return same;
    }

    private static int sameAtStart(String before, String after) {
        int same = Arrays.mismatch(before.toCharArray(), after.toCharArray());
        return Math.max(same, 0);
    }

    /** Of a long line the part where the first one of them becomes another. */
    private static String shown(String line, int column) {
        int start = line.length() <= LONGEST ? 0 : Math.min(Math.max(0, column - LONGEST / 2), line.length() - LONGEST);
        int end = Math.min(line.length(), start + LONGEST);
        var part = (start > 0 ? "..." : "") + line.substring(start, end) + (end < line.length() ? "..." : "");
        var text = new String(part.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return PrintableText.of(text);
    }
}
