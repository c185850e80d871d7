package dev.codebook.model;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The order of versions by the numbers in them: {@code 10.0.9200.0} comes before {@code 10.0.10240.0}. */
public final class VersionOrder implements Comparator<String> {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Override
    public int compare(String left, String right) {
        var leftParts = parts(left);
        var rightParts = parts(right);
        for (int i = 0; i < Math.min(leftParts.size(), rightParts.size()); i++) {
            int order = leftParts.get(i).compareTo(rightParts.get(i));
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(leftParts.size(), rightParts.size());
        return order != 0 ? order : left.compareTo(right);
    }

    private static List<BigInteger> parts(String version) {
        return NUMBER.matcher(version)
                .results()
                .map(MatchResult::group)
                .map(BigInteger::new)
                .toList();
    }
}
