package dev.codebook.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncludeGuardTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            around all,                       '#ifndef G|#define G|#define A 1|#endif',         G
            in other words,                   '#if !defined(G)|#define G|#endif',               G
            without parentheses,              '#if !defined G|#define G|#endif',                G
            with a value,                     '#ifndef G|#define G 1|#endif',                   G
            with pragmas around it,           '#pragma once|#ifndef G|#define G|#endif|#pragma x', G
            with comments around it,          '/**/ // a|#ifndef G|#define G|#endif // G',      G
            with conditionals inside,         '#ifndef G|#if A|#elif B|#else|#endif|#endif',    G
            never closed,                     '#ifndef G|#define G|#define A 1',                G
            nothing,                          '',
            a positive condition,             '#ifdef G|#endif',
            two conditions,                   '#if !defined(G) && A|#endif',
            two defined names,                '#if !defined(G) && !defined(H)|#endif',
            a definition before it,           '#define A|#ifndef G|#define G|#endif',
            a definition after it,            '#ifndef G|#define G|#endif|#define A',
            an include after it,              '#ifndef G|#define G|#endif|#include <a.h>',
            a declaration after it,           '#ifndef G|#define G|#endif|enum { A };',
            an else branch,                   '#ifndef G|#else|#define A|#endif',
            an elif branch,                   '#ifndef G|#elif B|#define A|#endif',
            two guards,                       '#ifndef G|#endif|#ifndef H|#endif',
            another conditional before it,    '#if A|#define B|#endif|#ifndef G|#define G|#endif',
            """)
    void aGuardEnclosesTheWholeHeader(String claim, String header, String guard) {
        assertThat(read(header).guardName()).isEqualTo(guard);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            the guard of the header,          '#ifndef G|#define G|#define A 1|#endif',           true
            one that is not around all,       '#ifndef G|#define G|#endif|#define A 1',           true
            one whose name gets a value,      '#ifndef G|#define G 1|#endif|#define A 1',         false
            one that defines another name,    '#ifndef G|#define H|#endif|#define A 1',           false
            one that defines nothing,         '#ifndef G|#endif|#define A 1',                     false
            one that is open at the end,      '#define A 1|#ifndef G',                            false
            """)
    void aConditionalThatDefinesItsOwnNameWithoutAValueIsAGuard(String claim, String header, boolean expected) {
        var syntax = read(header);
        int index = 0;
        while (!(syntax.items().get(index) instanceof Item.If)) {
            index++;
        }

        assertThat(syntax.isGuard(index)).isEqualTo(expected);
    }

    @Test
    void anItemThatIsNotAConditionalIsNotAGuard() {
        assertThat(read("#define A").isGuard(0)).isFalse();
    }

    private static HeaderSyntax read(String header) {
        return new HeaderReader().read(SourceText.of("a.h", header.replace('|', '\n')));
    }
}
