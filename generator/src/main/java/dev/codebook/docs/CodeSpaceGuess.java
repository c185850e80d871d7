package dev.codebook.docs;

import dev.codebook.docs.KnownCodes.Known;
import dev.codebook.model.CodeSpace;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Determines the code space of the small numbers of a table, which have a different meaning in each code space.
 *
 * <p>The first of these is the result: the space of the codes that are named next to the numbers; the space that is
 * named in the words around the table; the space of the codes with messages similar to the texts next to the numbers.
 * {@link CodeSpace#LONG} is never the result, because every header in it has its own numbering.
 */
final class CodeSpaceGuess {

    /** The minimum share of common words in two similar texts. */
    private static final double MIN_COMMON_SHARE = 0.5;

    private static final double MIN_KNOWN_SHARE = 0.25;

    private final KnownCodes known;
    private final Map<Object, List<PageFinding>> groups;
    private final Map<Object, Double> shares = new HashMap<>();
    private final Map<Object, @Nullable CodeSpace> spaces = new HashMap<>();

    CodeSpaceGuess(KnownCodes known, List<PageFinding> findings) {
        this.known = known;
        this.groups = findings.stream().collect(Collectors.groupingBy(PageFinding::group));
    }

    @Nullable
    CodeSpace of(PageFinding finding) {
        if (!spaces.containsKey(finding.group())) {
            var group = groups.getOrDefault(finding.group(), List.of());
            var named = winner(votes(group, each -> code -> each.names().contains(code.name())), 1);
            var space = named == null ? finding.context().space() : named;
            spaces.put(finding.group(), space == null ? bySimilarity(group) : space);
        }
        return spaces.get(finding.group());
    }

    /** Returns whether at least a quarter of the findings in the same group name a code that the headers define. */
    boolean isAmongKnown(PageFinding finding) {
        return shares.computeIfAbsent(finding.group(), group -> {
                    var all = groups.getOrDefault(group, List.of());
                    return (double) all.stream()
                                    .filter(each -> each.names().stream().anyMatch(known::has))
                                    .count()
                            / Math.max(1, all.size());
                })
                >= MIN_KNOWN_SHARE;
    }

    private @Nullable CodeSpace bySimilarity(List<PageFinding> group) {
        int minimum = Math.max(2, group.size() / 4);
        return winner(votes(group, CodeSpaceGuess::similarTo), minimum);
    }

    /** Returns a test for codes whose message or name shares words with the text of a finding. */
    private static Predicate<Known> similarTo(PageFinding finding) {
        var text = finding.names().isEmpty() ? words(finding.advice().text()) : Set.<String>of();
        return code -> {
            var message = code.code().text();
            var own = words(message == null ? code.name() : message);
            long common = own.stream().filter(text::contains).count();
            return common >= 2 && common >= MIN_COMMON_SHARE * Math.min(own.size(), text.size());
        };
    }

    private static Set<String> words(String text) {
        return Arrays.stream(Keywords.plain(text.substring(0, Math.min(text.length(), 500)))
                        .strip()
                        .split(" "))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Map<CodeSpace, Integer> votes(List<PageFinding> group, Function<PageFinding, Predicate<Known>> evidence) {
        var votes = new EnumMap<CodeSpace, Integer>(CodeSpace.class);
        for (var finding : group) {
            var supports = evidence.apply(finding);
            finding.numbers().stream()
                    .filter(number -> !number.isLong())
                    .flatMap(number -> known.numbered(number.bits()).stream())
                    .filter(supports)
                    .map(code -> code.code().space())
                    .filter(space -> space != null && space != CodeSpace.LONG)
                    .distinct()
                    .forEach(space -> votes.merge(space, 1, Integer::sum));
        }
        return votes;
    }

    private static @Nullable CodeSpace winner(Map<CodeSpace, Integer> votes, int minimum) {
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() >= minimum)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
