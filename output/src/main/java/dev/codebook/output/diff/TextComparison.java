package dev.codebook.output.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.codebook.text.PrintableText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Compares files line by line. Lines that differ are shown as hunks of a unified diff, each with one line of context
 * before it. For files that differ only in their line ends, or that are not text, the result is one line.
 */
public final class TextComparison implements FileComparison {

    /** A longer line, such as the data of the HTML page, is shown cut around its first difference. */
    private static final int LONGEST = 160;

    /**
     * The maximum number of lines that are compared after the first difference. Myers' algorithm takes up to 0.2 s and
     * 200 MB for 2,000 lines that all differ, and minutes for the 32,000 lines of codebook.csv of two releases.
     */
    private static final int MOST_LINES = 2000;

    @Override
    public List<String> differences(Path old, Path now) throws IOException {
        if (Files.mismatch(old, now) == -1) {
            return List.of();
        }
        var before = lines(old);
        var after = lines(now);
        if (isBinary(before) || isBinary(after)) {
            return List.of("the bytes differ");
        }
        int start = sameAtStart(before, after);
        int end = sameAtEnd(before, after, start);
        if (start + end == before.size() && start + end == after.size()) {
            return List.of("only the line ends differ");
        }
        return hunks(before, before.size() - end, after, after.size() - end, start);
    }

    private static boolean isBinary(List<String> lines) {
        return lines.stream().anyMatch(line -> line.indexOf(0) >= 0);
    }

    /** Decodes each byte as one character, so different bytes are different characters. */
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

    private static List<String> hunks(List<String> before, int beforeEnd, List<String> after, int afterEnd, int start) {
        int most = start + MOST_LINES;
        var source = before.subList(start, Math.min(beforeEnd, most));
        var target = after.subList(start, Math.min(afterEnd, most));
        var deltas = DiffUtils.diff(source, target).getDeltas();
        boolean isCut = beforeEnd > most || afterEnd > most;
        if (isCut && deltas.size() > 1 && isAtEnd(deltas.get(deltas.size() - 1), source, target)) {
            // Lines after the limit could match lines of the last difference.
            deltas = deltas.subList(0, deltas.size() - 1);
        }
        var context = start == 0 ? "" : before.get(start - 1);
        var lines = new ArrayList<String>();
        for (var delta : deltas) {
            int position = delta.getSource().getPosition();
            lines.addAll(hunk(delta, position == 0 ? context : source.get(position - 1), start));
        }
        if (isCut) {
            lines.add("more lines differ after line " + most);
        }
        return lines;
    }

    private static boolean isAtEnd(AbstractDelta<String> delta, List<String> source, List<String> target) {
        return delta.getSource().last() + 1 == source.size()
                || delta.getTarget().last() + 1 == target.size();
    }

    /**
     * @param context the line before the hunk, which is shown unless the hunk is at the start of the file
     * @param start the number of equal lines at the start of the files, which were not compared
     */
    private static List<String> hunk(AbstractDelta<String> delta, String context, int start) {
        var gone = delta.getSource().getLines();
        var added = delta.getTarget().getLines();
        int source = start + delta.getSource().getPosition();
        int target = start + delta.getTarget().getPosition();
        int shared = source > 0 ? 1 : 0;
        var lines = new ArrayList<>(List.of("@@ -" + range(source - shared, gone.size() + shared) + " +"
                + range(target - shared, added.size() + shared) + " @@"));
        if (shared > 0) {
            lines.add("  " + shown(context, 0));
        }
        int column = gone.isEmpty() || added.isEmpty() ? 0 : firstDifference(gone.get(0), added.get(0));
        gone.forEach(line -> lines.add("- " + shown(line, column)));
        added.forEach(line -> lines.add("+ " + shown(line, column)));
        return lines;
    }

    /**
     * Returns the range of a hunk in one file: the number of its first line, counted from 1, and its number of lines.
     * For an empty range, the first number is that of the line before it.
     */
    private static String range(int position, int count) {
        return (count == 0 ? position : position + 1) + "," + count;
    }

    private static int firstDifference(String before, String after) {
        return Math.max(Arrays.mismatch(before.toCharArray(), after.toCharArray()), 0);
    }

    /** Returns the part of a line around a column, decoded as UTF-8, with control characters escaped. */
    private static String shown(String line, int column) {
        int start = line.length() <= LONGEST ? 0 : Math.min(Math.max(0, column - LONGEST / 2), line.length() - LONGEST);
        int end = Math.min(line.length(), start + LONGEST);
        var part = (start > 0 ? "..." : "") + line.substring(start, end) + (end < line.length() ? "..." : "");
        return PrintableText.of(new String(part.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }
}
