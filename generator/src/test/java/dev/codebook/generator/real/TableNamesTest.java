package dev.codebook.generator.real;

import static dev.codebook.generator.real.RealHeaders.SDK_16299;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.model.Code;
import dev.codebook.model.Code.Scope;
import dev.codebook.model.CodeTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the tables of 10.0.16299.0 take and what they leave: {@code table-names.tsv} lists names for both. */
class TableNamesTest {

    @Test
    void tablesTakeCodesAndLeaveWhatOnlyLooksLikeThem() throws IOException {
        var rows = rows();
        var found =
                SDK_16299
                        .constants(rows.stream().map(columns -> columns[0]).toArray(String[]::new))
                        .codebook()
                        .tables()
                        .stream()
                        .collect(Collectors.toMap(CodeTable::header, TableNamesTest::scopes));
        var surprises = new ArrayList<String>();
        for (var columns : rows) {
            var scopes = found.getOrDefault(columns[0], Map.of());
            surprises.addAll(surprises(columns, 1, Scope.CODE, scopes));
            surprises.addAll(surprises(columns, 2, Scope.CONSTANT, scopes));
        }

        assertThat(rows).isNotEmpty();
        assertThat(surprises).isEmpty();
    }

    /** Names of a column whose definitions in the header are not all what they should be, or that it lacks. */
    private static List<String> surprises(
            String[] columns, int column, Scope expected, Map<String, Set<Scope>> scopes) {
        return columns.length <= column || columns[column].isEmpty()
                ? List.of()
                : List.of(columns[column].split(" ")).stream()
                        .filter(name -> !Set.of(expected).equals(scopes.get(name)))
                        .map(name -> columns[0] + " " + name + ": " + scopes.get(name) + ", not " + expected)
                        .toList();
    }

    private static Map<String, Set<Scope>> scopes(CodeTable table) {
        return table.codes().stream()
                .collect(Collectors.groupingBy(
                        Code::name,
                        Collectors.mapping(Code::scope, Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)))));
    }

    private static List<String[]> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(TableNamesTest.class.getResourceAsStream("table-names.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }
}
