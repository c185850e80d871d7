package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.codes.Code;
import com.example.codes.Codes;
import com.example.codes.Winerror;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodesTest {

    @Test
    void constantsHaveTheHeadersValues() {
        assertEquals(2, Winerror.ERROR_FILE_NOT_FOUND);
        assertEquals(0x80070005, Winerror.E_ACCESSDENIED);
    }

    @Test
    void aValueFindsEveryNameThatItHas() {
        assertEquals(List.of("ERROR_SUCCESS", "NO_ERROR"), names(0));
        assertEquals(List.of("E_ACCESSDENIED"), names(-2147024891));
    }

    @Test
    void theMessageIsTheHeaders() {
        assertEquals("There is no such file.", Codes.message(2));
    }

    private static List<String> names(long value) {
        return Codes.byValue(value).stream().map(Code::name).toList();
    }
}
