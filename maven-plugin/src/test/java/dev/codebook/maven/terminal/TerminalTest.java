package dev.codebook.maven.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    @ParameterizedTest(name = "style.color {0}, interactive {1}, terminal {2}, NO_COLOR {3}, TERM {4}: {5}")
    @CsvSource({
        "      , true,  true,  '', xterm, true",
        "auto  , true,  true,  '', xterm, true",
        "auto  , false, true,  '', xterm, false",
        "auto  , true,  false, '', xterm, false",
        "auto  , true,  true,  1,  xterm, false",
        "auto  , true,  true,  '', dumb,  false",
        "always, false, false, '', dumb,  true",
        "never , true,  true,  '', xterm, false",
    })
    void hasColoursIfMavenHasThem(
            @Nullable String style,
            boolean isInteractive,
            boolean isTerminal,
            String noColor,
            String term,
            boolean is) {
        var environment = Map.of("NO_COLOR", noColor, "TERM", term);

        assertThat(new Terminal(style, isInteractive, isTerminal, environment).isColoured())
                .isEqualTo(is);
    }
}
