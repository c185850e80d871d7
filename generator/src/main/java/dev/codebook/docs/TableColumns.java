package dev.codebook.docs;

import dev.codebook.docs.Keywords.Meaning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table have: what their headings say, held against what is in them.
 *
 * @param columns from the left
 * @param firstRow the row below the headings
 */
record TableColumns(List<Column> columns, int firstRow) {

    /** Rows of headings above one another. */
    private static final int MOST_HEADINGS = 3;

    /**
     * A column.
     *
     * @param heading empty where there is none
     * @param meaning what is in it; TEXT where nothing else is known
     */
    record Column(String heading, Meaning meaning) {}

    static TableColumns of(Grid grid) {
        int first = 0;
        while (first < Math.min(grid.rows().size() - 1, MOST_HEADINGS)
                && isHeading(grid.rows().get(first), first)) {
            first++;
        }
        var columns = new ArrayList<Column>();
        var cells = new ArrayList<List<Cell>>();
        int width = grid.width();
        for (int column = 0; column < width; column++) {
            cells.add(grid.column(column, first));
            columns.add(column(heading(grid, column, first), cells.get(column)));
        }
        if (columns.stream().anyMatch(column -> column.meaning == Meaning.CODE)) {
            for (int column = 0; column < width; column++) {
                if (columns.get(column).heading.isEmpty() && areNumbers(cells.get(column))) {
                    columns.set(column, new Column("", Meaning.CODE));
                }
            }
        }
        return new TableColumns(columns, first);
    }

    private static boolean areNumbers(List<Cell> cells) {
        return !cells.isEmpty()
                && cells.stream().allMatch(cell -> cell.mentions().isWhole());
    }

    /** A row of headings names no code, and either is marked as one or says what is below it. */
    private static boolean isHeading(Grid.Row row, int index) {
        var cells = row.cells().stream()
                .filter(Objects::nonNull)
                .filter(cell -> !cell.isBlank())
                .toList();
        if (cells.isEmpty() || !cells.stream().allMatch(Cell::canBeHeading)) {
            return false;
        }
        return cells.stream().allMatch(Cell::isHeading)
                || index == 0 && cells.stream().anyMatch(Cell::isColumnName);
    }

    private static String heading(Grid grid, int column, int first) {
        return grid.rows().subList(0, first).stream()
                .map(row -> row.cell(column))
                .filter(Objects::nonNull)
                .map(cell -> cell.text().replace('\n', ' '))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static Column column(String heading, List<Cell> cells) {
        var meaning = Keywords.ofColumn(heading);
        long mentioning =
                cells.stream().filter(cell -> !cell.mentions().isEmpty()).count();
        long certain = cells.stream()
                .filter(cell -> cell.mentions().isWhole() && cell.mentions().isCertain())
                .count();
        boolean isCode = meaning == Meaning.CODE ? mentioning * 3 >= cells.size() : certain * 2 >= cells.size();
        if (mentioning > 0 && isCode && meaning != Meaning.RELEASE) {
            return new Column(heading, Meaning.CODE);
        }
        return new Column(heading, meaning == null || meaning == Meaning.CODE ? Meaning.TEXT : meaning);
    }

    /**
     * The names, of codes that headers do not have too, in columns that have nothing else below a heading that says so;
     * none where no other column has numbers.
     */
    Set<String> ownNames(Grid grid) {
        var names = new HashSet<String>();
        boolean areNumbered = all(Meaning.CODE)
                .mapToObj(column -> grid.column(column, firstRow))
                .flatMap(List::stream)
                .anyMatch(cell -> !cell.mentions().numbers().isEmpty());
        if (!areNumbered) {
            return names;
        }
        for (int column = 0; column < columns.size(); column++) {
            var own = grid.column(column, firstRow).stream()
                    .map(cell -> CodeMentions.ownName(cell.text()))
                    .toList();
            if (Keywords.ofColumn(columns.get(column).heading) == Meaning.CODE && !own.contains("")) {
                names.addAll(own);
            }
        }
        return names;
    }

    /** The columns of a meaning, from the left. */
    IntStream all(Meaning meaning) {
        return IntStream.range(0, columns.size()).filter(column -> columns.get(column).meaning == meaning);
    }

    boolean has(Meaning meaning) {
        return all(meaning).findAny().isPresent();
    }

    /** All headings. */
    String headings() {
        return columns.stream().map(Column::heading).collect(Collectors.joining(" "));
    }

    /** The blocks of a row in the columns of a meaning; the headings of all but the first one stand before theirs. */
    List<Block> blocks(Grid.Row row, Meaning meaning) {
        var blocks = new ArrayList<Block>();
        var seen = new HashSet<Cell>();
        for (int column : all(meaning).toArray()) {
            var cell = row.cell(column);
            if (cell != null && !cell.isBlank() && seen.add(cell)) {
                blocks.addAll(blocks.isEmpty() ? cell.blocks() : titled(columns.get(column).heading, cell.blocks()));
            }
        }
        return blocks;
    }

    private static List<Block> titled(String heading, List<Block> blocks) {
        if (heading.isEmpty()) {
            return blocks;
        }
        var titled = new ArrayList<>(blocks);
        var first = blocks.get(0);
        titled.set(0, new Block(first.at(), 0, heading + ": " + first.text(), 0, false));
        return titled;
    }

    /** The text of a row in the first column of a meaning, or null. */
    @Nullable
    String text(Grid.Row row, Meaning meaning) {
        return all(meaning)
                .mapToObj(row::cell)
                .filter(Objects::nonNull)
                .map(Cell::text)
                .findFirst()
                .orElse(null);
    }
}
