package dev.codebook.generator.real;

import static dev.codebook.generator.real.RealHeaders.SDK_10240;
import static dev.codebook.generator.real.RealHeaders.SDK_14393;
import static dev.codebook.generator.real.RealHeaders.SDK_16299;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.generator.tables.Catalogue;
import dev.codebook.generator.tables.CodeFamily;
import dev.codebook.generator.tables.TableRule;
import dev.codebook.model.Code;
import dev.codebook.model.Code.Scope;
import dev.codebook.model.data.NamePatterns;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * No part of the catalogue's rules is dead: each says something of a header that one of three releases has, but for those
 * in {@code rules-ahead.tsv}, each with its reason.
 */
class RulesTest {

    private static final Catalogue CATALOGUE = Catalogue.builtIn();

    /** The constants of all three releases, by the header as its rule names it. */
    private static final Map<String, List<Code>> CONSTANTS = new HashMap<>();

    @BeforeAll
    static void read() {
        var headers = CATALOGUE.rules().stream().map(TableRule::header).toArray(String[]::new);
        Stream.of(SDK_10240, SDK_14393, SDK_16299)
                .map(release -> release.constants(headers).codebook())
                .forEach(codebook -> codebook.tables()
                        .forEach(table -> CONSTANTS
                                .computeIfAbsent(CATALOGUE.rule(table.header()).header(), header -> new ArrayList<>())
                                .addAll(table.codes())));
    }

    @Test
    void everyRuleTakesACodeOfItsHeader() throws IOException {
        var ahead = ahead();
        assertThat(rules())
                .filteredOn(rule -> !patterns(rule).allMatch(ahead::contains))
                .filteredOn(rule -> constants(rule).stream().noneMatch(code -> code.scope() == Scope.CODE))
                .extracting(TableRule::header)
                .isEmpty();
    }

    @Test
    void everyPatternTypeEnumAndRangeHasAConstantOfItsHeader() throws IOException {
        var dead = new TreeSet<String>();
        for (var rule : rules()) {
            addDead(rule, rule.others(), RulesTest::hasName, dead);
            rule.codes().forEach(family -> addDead(rule, family, dead));
            if (rule.facilities() != null) {
                addDead(rule, rule.facilities().names(), RulesTest::hasName, dead);
            }
        }

        assertThat(dead)
                .as("dead without a reason, or a reason for what is not dead")
                .containsExactlyElementsOf(ahead());
    }

    /** What the families of a rule ask for, as the lines of {@code rules-ahead.tsv} have it. */
    private static Stream<String> patterns(TableRule rule) {
        return rule.codes().stream()
                .flatMap(family -> Stream.concat(family.names().patterns().stream(), types(family)))
                .map(pattern -> rule.header() + "\t" + pattern);
    }

    private static void addDead(TableRule rule, CodeFamily family, Set<String> dead) {
        addDead(rule, family.names(), RulesTest::hasName, dead);
        addDead(rule, family.except(), RulesTest::hasName, dead);
        addDead(rule, family.builders(), RulesTest::isBuiltBy, dead);
        types(family)
                .filter(type -> constants(rule).stream()
                        .noneMatch(code -> code.type().spelling().equals(type)))
                .forEach(type -> dead.add(rule.header() + "\t" + type));
        family.values().stream()
                .filter(range -> constants(rule).stream().noneMatch(code -> range.contains(code.value())))
                .forEach(range -> dead.add(rule.header() + "\t" + range));
    }

    private static void addDead(
            TableRule rule, NamePatterns patterns, BiPredicate<Code, NamePatterns> matches, Set<String> dead) {
        for (var pattern : patterns.patterns()) {
            var alone = NamePatterns.ofNames(List.of(pattern));
            if (constants(rule).stream().noneMatch(code -> matches.test(code, alone))) {
                dead.add(rule.header() + "\t" + pattern);
            }
        }
    }

    private static boolean hasName(Code code, NamePatterns pattern) {
        return pattern.match(code.name());
    }

    private static boolean isBuiltBy(Code code, NamePatterns pattern) {
        return Stream.of(code.expression().split("\\W+")).anyMatch(pattern::match);
    }

    private static Stream<String> types(CodeFamily family) {
        return Stream.concat(family.types().stream(), family.enums().stream());
    }

    /** Header and pattern of each line. */
    private static List<String> ahead() throws IOException {
        try (InputStream in = Objects.requireNonNull(RulesTest.class.getResourceAsStream("rules-ahead.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(0, line.lastIndexOf('\t')))
                    .toList();
        }
    }

    /** The rules for headers that the releases have. */
    private static List<TableRule> rules() {
        return CATALOGUE.rules().stream()
                .filter(rule -> CONSTANTS.containsKey(rule.header()))
                .toList();
    }

    private static List<Code> constants(TableRule rule) {
        return CONSTANTS.getOrDefault(rule.header(), List.of());
    }
}
