package dev.codebook.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A table with resolved spans: each cell occupies every position that it spans (HTML 4.9.12). */
record HtmlTable(List<Row> rows) {

    /** @param cells the cell in each column; null if a column has no cell in this row */
    record Row(Element element, List<@Nullable Cell> cells) {

        @Nullable
        Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : null;
        }
    }

    /** A cell that extends into the following rows. */
    private record Span(Cell cell, int rows) {}

    /** Returns a table, without the rows of nested tables. */
    static HtmlTable of(Element table, Predicate<String> isCode) {
        var rows = new ArrayList<Row>();
        List<@Nullable Span> above = new ArrayList<>();
        for (var row : rowsOf(table)) {
            var cells = new ArrayList<@Nullable Cell>();
            List<@Nullable Span> below = new ArrayList<>();
            for (var element : row.children()) {
                if (!element.nameIs("td") && !element.nameIs("th")) {
                    continue;
                }
                addSpanningCells(above, cells, below);
                int columns = Math.min(number(element, "colspan"), PageLimits.COLUMNS - cells.size());
                if (columns <= 0) {
                    break;
                }
                var cell = Cell.of(element, isCode, columns);
                int more = number(element, "rowspan") - 1;
                for (int i = 0; i < columns; i++) {
                    cells.add(cell);
                    below.add(more > 0 ? new Span(cell, more) : null);
                }
            }
            addSpanningCells(above, cells, below);
            rows.add(new Row(row, cells));
            above = below;
        }
        return new HtmlTable(rows);
    }

    /** Adds cells of earlier rows from the next column on, up to the first column without such a cell. */
    private static void addSpanningCells(
            List<@Nullable Span> above, List<@Nullable Cell> cells, List<@Nullable Span> below) {
        for (int column = cells.size(); column < above.size(); column++) {
            var span = above.get(column);
            if (span == null) {
                return;
            }
            cells.add(span.cell);
            below.add(span.rows > 1 ? new Span(span.cell, span.rows - 1) : null);
        }
    }

    private static List<Element> rowsOf(Element table) {
        return table.children().stream()
                .flatMap(child -> child.nameIs("tr") ? Stream.of(child) : child.children().stream())
                .filter(child -> child.nameIs("tr"))
                .toList();
    }

    /** Returns the number in an attribute; 1 if the attribute is missing or invalid. */
    private static int number(Element element, String attribute) {
        var digits = element.attr(attribute).strip();
        return digits.matches("[0-9]{1,9}") ? Math.max(1, Integer.parseInt(digits)) : 1;
    }

    int width() {
        return rows.stream().mapToInt(row -> row.cells.size()).max().orElse(0);
    }

    /** Returns the distinct non-blank cells of a column, starting at the given row. */
    List<Cell> column(int column, int from) {
        return rows.subList(from, rows.size()).stream()
                .map(row -> row.cell(column))
                .filter(cell -> cell != null && !cell.isBlank())
                .distinct()
                .toList();
    }

    HtmlTable transposed() {
        var transposed = IntStream.range(0, width())
                .mapToObj(column -> new Row(
                        rows.get(0).element,
                        new ArrayList<@Nullable Cell>(
                                rows.stream().map(row -> row.cell(column)).toList())))
                .toList();
        return new HtmlTable(transposed);
    }
}
