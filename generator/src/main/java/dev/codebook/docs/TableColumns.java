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
 * The meaning of each column of a table, determined from its heading and its cells.
 *
 * @param columns the columns from left to right
 * @param firstRow the index of the first row below the headings
 */
record TableColumns(List<Column> columns, int firstRow) {

    /** The maximum number of heading rows. */
    private static final int MAX_HEADING_ROWS = 3;

    /**
     * @param heading the heading; empty if the column has none
     * @param meaning the meaning of the cells; TEXT if the meaning is not known
     */
    record Column(String heading, Meaning meaning) {}

    static TableColumns of(HtmlTable grid) {
        int first = 0;
        while (first < Math.min(grid.rows().size() - 1, MAX_HEADING_ROWS)
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
                if (columns.get(column).heading.isEmpty() && areMentions(cells.get(column))) {
                    columns.set(column, new Column("", Meaning.CODE));
                }
            }
        }
        return new TableColumns(columns, first);
    }

    private static boolean areMentions(List<Cell> cells) {
        return !cells.isEmpty()
                && cells.stream().allMatch(cell -> cell.mentions().isWhole());
    }

    /**
     * Returns whether a row is a heading row: it does not name a code, and all its cells are marked as headings, or it
     * is the first row and has a known heading.
     */
    private static boolean isHeading(HtmlTable.Row row, int index) {
        var cells = row.cells().stream()
                .filter(Objects::nonNull)
                .filter(cell -> !cell.isBlank())
                .toList();
        if (cells.isEmpty() || !cells.stream().allMatch(Cell::canBeHeading)) {
            return false;
        }
        return cells.stream().allMatch(Cell::isHeading)
                || index == 0 && cells.stream().anyMatch(Cell::isKnownHeading);
    }

    private static String heading(HtmlTable grid, int column, int first) {
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
     * Returns the names in the columns that have a heading for codes and contain only names. Headers need not define
     * these names. The result is empty if no column contains numbers.
     */
    Set<String> names(HtmlTable grid) {
        var names = new HashSet<String>();
        boolean areNumbered = indexesOf(Meaning.CODE)
                .mapToObj(column -> grid.column(column, firstRow))
                .flatMap(List::stream)
                .anyMatch(cell -> !cell.mentions().numbers().isEmpty());
        if (!areNumbered) {
            return names;
        }
        for (int column = 0; column < columns.size(); column++) {
            var own = grid.column(column, firstRow).stream()
                    .map(cell -> CodeMentions.wholeName(cell.text()))
                    .toList();
            if (Keywords.ofColumn(columns.get(column).heading) == Meaning.CODE && !own.contains("")) {
                names.addAll(own);
            }
        }
        return names;
    }

    IntStream indexesOf(Meaning meaning) {
        return IntStream.range(0, columns.size()).filter(column -> columns.get(column).meaning == meaning);
    }

    boolean has(Meaning meaning) {
        return indexesOf(meaning).findAny().isPresent();
    }

    String headings() {
        return columns.stream().map(Column::heading).collect(Collectors.joining(" "));
    }

    /** Prepends the heading of each column except the first to the blocks of the column. */
    List<Block> blocks(HtmlTable.Row row, Meaning meaning) {
        var blocks = new ArrayList<Block>();
        var seen = new HashSet<Cell>();
        for (int column : indexesOf(meaning).toArray()) {
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
        titled.set(0, new Block(first.element(), 0, heading + ": " + first.text(), 0, false));
        return titled;
    }

    /** Returns the text of a row in the first column with the given meaning, or null. */
    @Nullable
    String text(HtmlTable.Row row, Meaning meaning) {
        return indexesOf(meaning)
                .mapToObj(row::cell)
                .filter(Objects::nonNull)
                .map(Cell::text)
                .findFirst()
                .orElse(null);
    }
}
