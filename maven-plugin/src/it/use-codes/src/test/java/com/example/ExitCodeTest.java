package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExitCodeTest {

    @Test
    void aValueHasNamesAndAMessage() {
        assertEquals("it went well", ExitCode.explain(0));
        assertEquals("ERROR_GATE_CLOSED: The gate %1 is closed.", ExitCode.explain(2));
        assertEquals("E_GATE_CLOSED: The gate %1 is closed.", ExitCode.explain(0x80070002));
    }

    @Test
    void aNumberThatNoCodeHasIsTakenApart() {
        var text = ExitCode.explain(0x80070005);

        assertTrue(text.contains("HRESULT error, facility 7 FACILITY_WIN32, code 5"), text);
        assertTrue(text.contains("ERROR_GATE_LOST"), text);
    }
}
