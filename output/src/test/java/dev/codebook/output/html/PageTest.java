package dev.codebook.output.html;

import static dev.codebook.output.Codebooks.code;
import static dev.codebook.output.Codebooks.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.model.CodeSpace;
import dev.codebook.output.Codebooks;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the page is used: by keyboard, by links, on a phone. */
class PageTest extends Page {

    /** Errors of the script, violations of the content security policy and failed requests all stand there. */
    @AfterEach
    void theConsoleIsEmpty() throws IOException {
        assertThat(browser().console()).isEmpty();
    }

    @Test
    void withNothingAskedThePageShowsExamplesAndItsMainTables() throws IOException {
        open(Codes.codebook(), "");

        assertThat(results()).isEqualTo("Examples; Main tables: winerror, ntstatus, wininet");
        assertThat(text("#about"))
                .isEqualTo("Windows SDK 10.0.10240.0, Windows SDK 10.0.16299.0: 10 codes and 1 other constant");

        run("document.querySelector('.more').focus()");
        browser().type(ENTER);
        assertThat(results()).isEqualTo("Examples; 4 tables: cfgmgr2err, ntstatus, winerror, wininet");
    }

    @Test
    void anExampleIsASearch() throws IOException {
        open(Codes.codebook(), "");
        browser().type(DOWN + DOWN + ENTER);
        await("document.querySelector('.best .name')");

        assertThat(text("#status")).isEqualTo("2 entries found");
        assertThat(text(".best .name")).isEqualTo("E_ACCESSDENIED");
    }

    @ParameterizedTest(name = "{0} pixels")
    @ValueSource(ints = {390, 1280})
    void theAnswerIsFirstAndTheAnatomyLast(int width) throws IOException {
        browser().pretend(width, 800, false);
        open(Codes.codebook(), "#query=0x80070005");

        assertThat(text("main").replaceAll("\\s+", " "))
                .startsWith("E_ACCESSDENIED General access denied error Exactly 0x80070005, hexadecimal 0x80070005")
                .containsSubsequence("Inside 0x80070005", "ERROR_ACCESS_DENIED", "facility 7 (0x7)");
        assertThat(run("""
                const tops = [...document.querySelectorAll('.best .name, .best .message, .best .number, h2, .card dl')]
                    .map(part => part.getBoundingClientRect().top);
                return tops.every((top, i) => i === 0 || tops[i - 1] < top)
                """).asBoolean()).isTrue();
    }

    @Test
    void aNameWithoutMessageHasThatOfTheErrorInside() throws IOException {
        open(
                Codebooks.of(table(
                        "winerror",
                        "shared/winerror.h",
                        code("X_E_DENIED", 0x80070005, CodeSpace.HRESULT).build(),
                        code("ERROR_ACCESS_DENIED", 5, CodeSpace.WIN32)
                                .message("Access is denied.")
                                .build())),
                "#query=0x80070005");

        assertThat(text(".best .what").split("\\n+"))
                .startsWith("X_E_DENIED", "Access is denied. message of ERROR_ACCESS_DENIED");
    }

    @Test
    void theKeyboardLeadsThroughWhatWasFound() throws IOException {
        open(Codes.codebook(), "");
        browser().type("access" + DOWN + DOWN + ENTER);
        await("document.querySelector('details[open] dl')");

        assertThat(text("details[open] .name")).isEqualTo("STATUS_ACCESS_DENIED");

        browser().type("/");
        assertThat(run("return document.activeElement.id").asString()).isEqualTo("query");
        browser().type("5");
        assertThat(results()).isEqualTo("Exactly 5, decimal: ERROR_ACCESS_DENIED");
        browser().type(ESCAPE);
        assertThat(results()).startsWith("Examples; ");
    }

    @Test
    void aCodeSaysAllThatIsKnownOfIt() throws IOException {
        open(Codes.codebook(), "#table=winerror&code=E_ACCESSDENIED");

        assertThat(text("details"))
                .contains(
                        "General access denied error",
                        "0x80070005, 2147942405, signed -2147024891",
                        "HRESULT, 32 bits, signed",
                        "shared/winerror.h, line 1",
                        "10.0.10240.0 to 10.0.16299.0",
                        "FACILITY_WIN32",
                        "The caller lacks a right.",
                        "What to do: Ask for it.",
                        "https://example.org/codes");
    }

    @Test
    void marksTellWhatIsNotUsual() throws IOException {
        open(Codes.codebook(), "#table=winerror&code=E_NOTFOUND");

        assertThat(text("details.dead .what")).isEqualTo("E_NOTFOUND not live until 10.0.10240.0");
        assertThat(text("details.dead dl")).contains("not live, condition", "defined(_MAC)", "only 10.0.10240.0");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            query=5                                | Exactly 5, decimal: ERROR_ACCESS_DENIED
            query=access&table=ntstatus            | In names: STATUS_ACCESS_DENIED
            table=wininet                          | All codes of the table: ERROR_INTERNET_NAME_NOT_RESOLVED, ERROR_INTERNET_TIMEOUT
            table=winerror&code=E_NOTFOUND         | The code of the link: E_NOTFOUND, E_NOTFOUND
            query=%3Cb%3E&table=%22%3E             | ``
            query=%                                | ``
            """)
    void addressesLeadToWhatTheyName(String address, String expected) throws IOException {
        open(Codes.codebook(), "#" + address);

        assertThat(results()).isEqualTo(expected);
    }

    @Test
    void theAddressFollowsTypingAndGoesBack() throws IOException {
        open(Codes.codebook(), "#table=wininet");
        browser().type("time out");
        await("location.hash === '#query=time+out&table=wininet'");

        run("location.hash = '#query=5'");
        await("document.querySelector('.name').textContent === 'ERROR_ACCESS_DENIED'");
        run("history.back()");
        await("location.hash === '#query=time+out&table=wininet'");
        assertThat(run("return document.getElementById('query').value").asString())
                .isEqualTo("time out");
    }

    @Test
    void whatIsFoundComesInPortions() throws IOException {
        open(Codebooks.large(3, 50), "#query=subsystem");
        assertThat(run("return document.querySelectorAll('summary').length").asInt())
                .isEqualTo(25);

        run("document.querySelector('.more').focus()");
        browser().type(ENTER);
        assertThat(run("return document.querySelectorAll('summary').length").asInt())
                .isEqualTo(125);
        assertThat(text("#status")).isEqualTo("150 entries found");
    }

    @Test
    void everyFieldHasALabel() throws IOException {
        open(Codes.codebook(), "");

        assertThat(run("""
                return [...document.querySelectorAll('input, select')].map(field => field.labels[0].innerText.trim().split('\\n')[0])
                """).valueStream().map(label -> label.asString()))
                .containsExactly("Name, number or words of a message", "Table");
    }

    @ParameterizedTest(name = "{0} pixels")
    @ValueSource(ints = {320, 390, 1280})
    void nothingIsCutOff(int width) throws IOException {
        browser().pretend(width, 800, false);
        var longest = "E_" + "A_VERY_LONG_NAME_".repeat(8);
        open(
                Codebooks.of(table(
                        "winerror",
                        "um/" + "folder/".repeat(20) + "winerror.h",
                        code(longest, 0x80070005, CodeSpace.HRESULT)
                                .message("word".repeat(60))
                                .expression("x".repeat(300))
                                .notLive(1, "y".repeat(300))
                                .aliasOf(longest)
                                .build())),
                "#query=0x80070005");
        browser().type(DOWN + ENTER);
        await("document.querySelector('details[open] dl')");

        assertThat(run("return document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(width);
    }
}
