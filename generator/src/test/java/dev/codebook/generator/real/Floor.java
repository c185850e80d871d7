package dev.codebook.generator.real;

import static dev.codebook.generator.real.RealHeaders.SDK_16299;

import dev.codebook.model.Code;
import dev.codebook.model.CodeTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How many of something another tool has from the headers of 10.0.16299.0, and why a table has fewer where it has. */
final class Floor {

    private Floor() {}

    /**
     * Tables with fewer names than the floor without a reason, and reasons without need.
     *
     * @param file header, number, and a reason where there is one, parted by tabs
     * @param counts which codes count, each name once
     */
    static List<String> surprises(String file, Predicate<Code> counts) throws IOException {
        var found = SDK_16299.codes().codebook().tables().stream()
                .collect(Collectors.toMap(CodeTable::header, table -> names(table, counts)));
        var surprises = new ArrayList<String>();
        for (var row : text(file).lines().filter(line -> !line.startsWith("#")).toList()) {
            var columns = row.split("\t", -1);
            boolean isShort = found.getOrDefault(columns[0], 0L) < Long.parseLong(columns[1]);
            if (isShort != columns.length > 2) {
                surprises.add(row + ": found " + found.get(columns[0]));
            }
        }
        return surprises;
    }

    private static long names(CodeTable table, Predicate<Code> counts) {
        return table.codes().stream().filter(counts).map(Code::name).distinct().count();
    }

    private static String text(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Floor.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
