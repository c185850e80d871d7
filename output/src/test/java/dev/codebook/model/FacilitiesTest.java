package dev.codebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.output.Codebooks;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacilitiesTest {

    private static final String RELEASE = "10.0.16299.0";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the name of the code's own header comes first    | um/MDMRegistration.h | HRESULT  | 80190001 | FACILITY_MDM FACILITY_HTTP FACILITY_ALPHA
            headers are compared without regard to case      | um/mdmregistration.h | HRESULT  | 80190001 | FACILITY_MDM FACILITY_HTTP FACILITY_ALPHA
            then winerror.h's, then any                      | um/other.h           | HRESULT  | 80190001 | FACILITY_HTTP FACILITY_ALPHA FACILITY_MDM
            the code's own may be winerror.h                 | shared/winerror.h    | HRESULT  | 80190001 | FACILITY_HTTP FACILITY_ALPHA FACILITY_MDM
            of an NTSTATUS ntstatus.h takes winerror.h's place | um/other.h         | NTSTATUS | C0010001 | FACILITY_RPC FACILITY_BY_WINERROR
            a name that two headers give is one name         | um/other.h           | HRESULT  | 80070005 | FACILITY_WIN32
            a number without a name has none                 | um/other.h           | HRESULT  | 80050001 | ''
            X is a part of the number                        | um/other.h           | HRESULT  | 887A0001 | FACILITY_DXGI
            without X it is another                          | um/other.h           | HRESULT  | 807A0001 | FACILITY_WSBAPP
            a mapped NTSTATUS keeps its facility             | um/other.h           | HRESULT  | D0010001 | FACILITY_RPC FACILITY_BY_WINERROR
            what is laid out alike has facilities of its own | um/netevent.h        | EVENT    | C0010001 | FACILITY_OF_EVENTS
            a Windows error has no facility                  | um/other.h           | WIN32    | 00070005 | ''
            """)
    void namesComeInTheOrderOfTheirScope(String claim, String header, CodeSpace space, String bits, String names) {
        var facilities = Facilities.of(new Codebook(
                List.of(new Release(RELEASE, "sdk", 1)),
                List.of(),
                List.of(
                        facility(CodeSpace.HRESULT, 25, "FACILITY_ALPHA", "um/alpha.h"),
                        facility(CodeSpace.HRESULT, 25, "FACILITY_HTTP", "shared/winerror.h"),
                        facility(CodeSpace.HRESULT, 25, "FACILITY_MDM", "um/MDMRegistration.h"),
                        facility(CodeSpace.HRESULT, 7, "FACILITY_WIN32", "shared/winerror.h"),
                        facility(CodeSpace.HRESULT, 7, "FACILITY_WIN32", "um/alpha.h"),
                        facility(CodeSpace.HRESULT, 2170, "FACILITY_DXGI", "shared/winerror.h"),
                        facility(CodeSpace.HRESULT, 122, "FACILITY_WSBAPP", "um/wsbapperror.h"),
                        facility(CodeSpace.EVENT, 1, "FACILITY_OF_EVENTS", "um/netevent.h"),
                        facility(CodeSpace.NTSTATUS, 1, "FACILITY_BY_WINERROR", "shared/winerror.h"),
                        facility(CodeSpace.NTSTATUS, 1, "FACILITY_RPC", "shared/ntstatus.h"),
                        new Facility("10.0.9600.0", CodeSpace.HRESULT, 25, "FACILITY_OLD", "shared/winerror.h")),
                Ledger.EMPTY));
        var code = Codebooks.code("X", Integer.parseUnsignedInt(bits, 16), space)
                .header(header)
                .build();
        var expected =
                Stream.of(names.split(" ", -1)).filter(name -> !name.isEmpty()).toList();

        assertThat(facilities.names(code)).isEqualTo(expected);
        assertThat(facilities.name(code)).isEqualTo(expected.isEmpty() ? null : expected.get(0));
    }

    private static Facility facility(CodeSpace space, int number, String name, String header) {
        return new Facility(RELEASE, space, number, name, header);
    }
}
