package dev.codebook.generator.real;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.model.Value;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every constant of a whole release against a table of what a compiler says of the same headers. Runs with {@code
 * -Dsdk.include=<Include folder> -Dcompiler.table=<.tsv.gz>}; a row of the table is header, line, name, kind, value in
 * hexadecimal, width, {@code s} or {@code u}, type, and {@code layout} where the value needs a struct's layout.
 *
 * <p>{@code compiler-exceptions.tsv} lists what may differ, each with its reason; one that has come right fails too.
 */
@DisplayName("a compiler's table")
class CompilerTableTest {

    /** One name of one header. */
    private record Key(String header, String name) {}

    /** What the compiler says of it. */
    private record Row(Value value, boolean isPointer, boolean isLayout) {

        static Row of(String[] fields) {
            var value = new Value(
                    Long.parseUnsignedLong(fields[4].substring(2), 16),
                    Integer.parseInt(fields[5]),
                    fields[6].equals("s"));
            return new Row(value, fields[7].contains("*"), fields.length > 8 && fields[8].equals("layout"));
        }

        boolean agrees(Set<Value> ours) {
            return ours.contains(value)
                    || isPointer && ours.stream().anyMatch(each -> each.hex().equals(value.hex()));
        }
    }

    @Test
    void saysTheSameOfEveryConstant() throws IOException {
        var table = Path.of(System.getProperty("compiler.table", "(-Dcompiler.table is not set)"));
        RealHeaders.runOnlyIf(Files.exists(table), "no compiler's table in " + table);
        var ours = constants();
        var expected = expected(table);
        var exceptions = exceptions();
        var differences = new ArrayList<String>();
        expected.forEach((key, rows) -> {
            var values = ours.getOrDefault(key, Set.of());
            boolean isAbsentLayout = values.isEmpty() && rows.stream().allMatch(Row::isLayout);
            boolean isRight = isAbsentLayout || rows.stream().anyMatch(row -> row.agrees(values));
            if (isRight && exceptions.contains(key)) {
                differences.add(key + " is listed as an exception, but right");
            } else if (!isRight && !exceptions.contains(key)) {
                differences.add(key + " is " + values + ", the compiler says " + rows);
            }
        });

        assertThat(expected).hasSizeGreaterThan(200_000);
        assertThat(differences).isEmpty();
    }

    private static Map<Key, Set<Value>> constants() {
        var constants = new HashMap<Key, Set<Value>>();
        for (var table : RealHeaders.SDK_16299.constants().codebook().tables()) {
            for (var code : table.codes()) {
                if (code.live()) {
                    constants
                            .computeIfAbsent(key(code.header(), code.name()), key -> new HashSet<>())
                            .add(code.value());
                }
            }
        }
        return constants;
    }

    private static Map<Key, List<Row>> expected(Path table) throws IOException {
        var expected = new HashMap<Key, List<Row>>();
        try (var reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(table)), StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(fields -> expected.computeIfAbsent(key(fields[0], fields[2]), key -> new ArrayList<>())
                            .add(Row.of(fields)));
        }
        return expected;
    }

    private static Set<Key> exceptions() throws IOException {
        var exceptions = new HashSet<Key>();
        try (var reader = new BufferedReader(new InputStreamReader(
                CompilerTableTest.class.getResourceAsStream("compiler-exceptions.tsv"), StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(fields -> {
                        assertThat(fields).as("header, name and reason").hasSize(3);
                        exceptions.add(key(fields[0], fields[1]));
                    });
        }
        return exceptions;
    }

    private static Key key(String header, String name) {
        return new Key(header.toLowerCase(Locale.ROOT), name);
    }
}
