package dev.codebook.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.index.IndexFile;
import dev.codebook.lookup.Hit;
import dev.codebook.lookup.LookupCases;
import dev.codebook.model.Code;
import dev.codebook.model.Codebook;
import dev.codebook.output.Codebooks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The page looks up as the lookup engine does. */
class PageLookupTest extends Page {

    private static final String LOOK_UP = """
            return arguments[0].map(input => codebook.lookup(input).map(({ kind, why, code, doc }) =>
                ({ kind, why, name: code ? code.name : doc.title,
                    place: code ? [code.name, code.table.id, code.hex, code.line].join(' ') : '' })))
            """;

    static Stream<LookupCases.Case> cases() throws IOException {
        open(LookupCases.codebook(), "");
        return LookupCases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsInOrder(LookupCases.Case lookup) throws IOException {
        var hits = run(LOOK_UP, List.of(lookup.input())).get(0).valueStream();

        assertThat(hits.map(hit -> text(hit, "kind") + " " + text(hit, "name"))).isEqualTo(lookup.hits());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void givesTheEnginesAnswers(long seed) throws IOException {
        var codebook = Codebooks.random(seed);
        var engine = IndexFile.lookup(codebook);
        var inputs = inputs(codebook, new Random(seed));
        open(codebook, "");

        var answers = run(LOOK_UP, inputs);
        for (int i = 0; i < inputs.size(); i++) {
            assertThat(answers.get(i).valueStream().map(hit -> answer(hit)))
                    .as(inputs.get(i))
                    .isEqualTo(engine.answer(inputs.get(i)).hits().stream()
                            .map(hit -> answer(hit))
                            .toList());
        }
    }

    /** Numbers, whole and damaged, names, words and texts of a codebook. */
    private static List<String> inputs(Codebook codebook, Random random) {
        var inputs = new ArrayList<>(Codebooks.HOSTILE_TEXTS);
        for (var code : Codebooks.codes(codebook)) {
            var value = code.value();
            inputs.add(value.hex());
            inputs.add(Long.toString(value.signed()));
            inputs.add(damaged(value.hex(), random));
            inputs.add(damaged(code.name(), random));
            inputs.add(code.name());
            inputs.add(word(code, random));
        }
        return inputs;
    }

    private static String damaged(String text, Random random) {
        int at = random.nextInt(text.length());
        return text.substring(0, at) + List.of("", "0", "*", " ").get(random.nextInt(4)) + text.substring(at + 1);
    }

    private static String word(Code code, Random random) {
        var words = code.expression().split("\\s+", -1);
        return words[random.nextInt(words.length)];
    }

    private static String answer(JsonNode hit) {
        return text(hit, "kind") + ": " + text(hit, "why") + ", " + text(hit, "place");
    }

    private static String answer(Hit hit) {
        var place = hit.code()
                .map(code -> String.join(" ", code.name(), code.table(), code.hex(), String.valueOf(code.line())))
                .orElse("");
        return hit.kind().word() + ": " + hit.why() + ", " + place;
    }

    private static String text(JsonNode hit, String property) {
        return hit.get(property).asString();
    }
}
