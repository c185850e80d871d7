package dev.codebook.docs;

import dev.codebook.docs.Keywords.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Imports tables with a row for each code. Headings and cells determine the meaning of each column. */
final class TableImporter implements Importer {

    @Override
    public List<PageFinding> find(Page page, Predicate<String> isCode, Set<Element> taken) {
        var findings = new ArrayList<PageFinding>();
        var tables = page.body().select("table");
        for (int i = 0; i < tables.size(); i++) {
            var found = new TableReader(page, tables.get(i), i + 1, isCode).findings();
            if (!found.isEmpty()) {
                taken.add(tables.get(i));
            }
            findings.addAll(found);
        }
        return findings;
    }

    private static final class TableReader {

        private final Page page;
        private final Element table;
        private final int number;
        private final Predicate<String> isCode;
        private final HtmlTable grid;
        private final TableColumns columns;
        private final boolean areHexadecimal;
        private final PageContext context;
        private final CodeMentions heading;

        TableReader(Page page, Element table, int number, Predicate<String> isCode) {
            this.page = page;
            this.table = table;
            this.number = number;
            this.isCode = isCode;
            var known = grid(isCode);
            var knownColumns = TableColumns.of(known);
            var names = knownColumns.names(known);
            this.grid = names.isEmpty() ? known : grid(isCode.or(names::contains));
            this.columns = names.isEmpty() ? knownColumns : TableColumns.of(grid);
            this.areHexadecimal = areHexadecimal();
            this.context = PageContext.of(page, table, columns.headings());
            this.heading = CodeMentions.inHeading(PageContext.headingBefore(table), isCode);
        }

        private HtmlTable grid(Predicate<String> isCode) {
            var asWritten = HtmlTable.of(table, isCode);
            return hasHeadingsInFirstColumn(asWritten) ? asWritten.transposed() : asWritten;
        }

        private static boolean hasHeadingsInFirstColumn(HtmlTable grid) {
            var left = grid.column(0, 0);
            return grid.width() > 1
                    && left.size() > 1
                    && left.size() == grid.rows().size()
                    && left.stream().allMatch(Cell::isKnownHeading)
                    && grid.column(1, 0).stream()
                            .anyMatch(cell -> cell.mentions().isWhole());
        }

        /** Returns whether all numbers have eight digits without a prefix, and some can only be hexadecimal. */
        private boolean areHexadecimal() {
            var all = grid.rows().stream()
                    .flatMap(row -> codes(row).stream())
                    .flatMap(cell -> cell.mentions().numbers().stream())
                    .toList();
            return all.stream().anyMatch(Numeral::isHexadecimal) && all.stream().allMatch(Numeral::isBare);
        }

        List<PageFinding> findings() {
            var findings = new ArrayList<PageFinding>();
            if (!columns.has(Meaning.CODE) && !describesCodeOfHeading()) {
                return findings;
            }
            for (int i = columns.firstRow(); i < grid.rows().size(); i++) {
                var row = grid.rows().get(i);
                var codes = codes(row);
                if (codes.isEmpty() && !findings.isEmpty() && continues(row)) {
                    int last = findings.size() - 1;
                    findings.set(last, findings.get(last).with(advice(row, codes)));
                } else if ((mentionsCode(codes) || describesCodeOfHeading()) && !isTitle(row)) {
                    findings.add(finding(row, codes, i + 1));
                }
            }
            return findings;
        }

        /** Returns whether the table is a single row, with a remedy for the code in the heading above the table. */
        private boolean describesCodeOfHeading() {
            return !heading.numbers().isEmpty()
                    && columns.firstRow() > 0
                    && columns.firstRow() + 1 == grid.rows().size()
                    && columns.has(Meaning.REMEDY);
        }

        private List<Cell> codes(HtmlTable.Row row) {
            return columns.indexesOf(Meaning.CODE)
                    .mapToObj(row::cell)
                    .filter(Objects::nonNull)
                    .filter(cell -> !cell.isBlank())
                    .distinct()
                    .toList();
        }

        private static boolean mentionsCode(List<Cell> codes) {
            return codes.stream().anyMatch(cell -> !cell.mentions().isEmpty())
                    && codes.stream().noneMatch(cell -> cell.mentions().isRange());
        }

        /** Returns whether a row continues the description of the code above it. */
        private boolean continues(HtmlTable.Row row) {
            return row.cells().stream().anyMatch(cell -> cell != null && !cell.isBlank()) && !isTitle(row);
        }

        /** Returns whether a row is one cell that spans all columns of a table with several columns. */
        private boolean isTitle(HtmlTable.Row row) {
            var first = row.cell(0);
            return columns.columns().size() > 1
                    && first != null
                    && first.columns() == columns.columns().size();
        }

        private PageFinding finding(HtmlTable.Row row, List<Cell> codes, int index) {
            var numbers = codes.stream()
                    .flatMap(cell -> cell.mentions().numbers().stream())
                    .map(number -> areHexadecimal ? number.asHexadecimal() : number)
                    .toList();
            boolean isNumbered = !numbers.isEmpty() || !describesCodeOfHeading();
            var names = codes.stream()
                    .flatMap(cell -> cell.mentions().names().stream())
                    .distinct()
                    .toList();
            var release = columns.text(row, Meaning.RELEASE);
            return new PageFinding(
                    page.line(row.element()),
                    page.url(),
                    "row " + index + " of table " + number,
                    table,
                    isNumbered ? names : names.stream().filter(isCode).toList(),
                    isNumbered ? numbers : heading.numbers(),
                    page.title(),
                    advice(row, codes),
                    release == null ? page.release() : Releases.of(release),
                    context);
        }

        private Advice advice(HtmlTable.Row row, List<Cell> codes) {
            var blocks = new ArrayList<Block>();
            for (var cell : codes) {
                var rest = cell.mentions().isEmpty()
                        ? cell.text()
                        : cell.mentions().rest();
                if (!rest.isEmpty()) {
                    blocks.add(new Block(row.element(), 0, rest, 0, false));
                }
            }
            blocks.addAll(columns.blocks(row, Meaning.TEXT));
            return Advice.of(blocks, false).and(Advice.of(List.of(), columns.blocks(row, Meaning.REMEDY)));
        }
    }
}
