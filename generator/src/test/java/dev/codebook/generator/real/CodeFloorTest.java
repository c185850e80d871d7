package dev.codebook.generator.real;

import static dev.codebook.generator.real.RealHeaders.SDK_16299;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.output.model.Code;
import dev.codebook.output.model.CodeTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Codes of 10.0.16299.0 against how many another tool has from the same headers; {@code code-floor.tsv} lists them. */
class CodeFloorTest {

    @Test
    void everyTableHasAtLeastTheCodesOfTheLookupTool() throws IOException {
        var found = SDK_16299.codes().codebook().tables().stream()
                .collect(Collectors.toMap(CodeTable::header, CodeFloorTest::names));
        var surprises = new ArrayList<String>();
        for (var row : floor().lines().filter(line -> !line.startsWith("#")).toList()) {
            var columns = row.split("\t", -1);
            boolean isShort = found.getOrDefault(columns[0], 0L) < Long.parseLong(columns[1]);
            if (isShort != columns.length > 2) {
                surprises.add(row + ": found " + found.get(columns[0]));
            }
        }

        assertThat(surprises)
                .as("fewer without a reason, or a reason without need")
                .isEmpty();
    }

    private static long names(CodeTable table) {
        return table.codes().stream().map(Code::name).distinct().count();
    }

    private static String floor() throws IOException {
        try (InputStream in = Objects.requireNonNull(CodeFloorTest.class.getResourceAsStream("code-floor.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
