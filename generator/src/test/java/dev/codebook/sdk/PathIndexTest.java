package dev.codebook.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathIndexTest {

    private final PathIndex index =
            new PathIndex(List.of("um/WinInet.h", "um/gl/gl.h", "shared/WINERROR.H", "um/a.inl", "b/X.h", "b/x.h"));

    @Test
    void headersAreSortedIgnoringCaseAndListedOnce() {
        assertThat(index.headers()).containsExactly("b/X.h", "shared/WINERROR.H", "um/gl/gl.h", "um/WinInet.h");
    }

    @ParameterizedTest
    @CsvSource({
        "um/wininet.h,         um/WinInet.h",
        "UM\\GL\\GL.H,         um/gl/gl.h",
        "um/gl/../wininet.h,   um/WinInet.h",
        "um/./a.inl,           um/a.inl",
        "b/x.h,                b/x.h",
        "b/X.H,                b/X.h",
        "wininet.h,",
        "../um/wininet.h,",
        "'',",
    })
    void pathsAreFoundAsOnWindows(String path, @Nullable String found) {
        assertThat(index.find(path)).isEqualTo(found);
    }

    @Test
    void theLocaleDoesNotMatter() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(index.find("UM/WININET.H")).isEqualTo("um/WinInet.h");
        } finally {
            Locale.setDefault(before);
        }
    }
}
