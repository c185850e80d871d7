package dev.codebook.generator.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableIdsTest {

    private static final Catalogue CATALOGUE =
            CatalogueReader.read("mine.json", """
            [{"id": "doors", "title": "Gates", "header": "GATES.h", "space": "WIN32", "codes": [{"names": ["*"]}]}]""", Catalogue.builtIn(), problem -> {});

    private final TableIds ids = new TableIds(
            List.of(
                    "shared/winerror.h",
                    "shared/IssPer16.h",
                    "um/IssPer16.h",
                    "um/WinInet.h",
                    "km/UcmTcpci/1.0/Requests.h",
                    "km/UcmTcpci/1.1/Requests.h",
                    "um/gates.h",
                    "um/odd.name.h"),
            CATALOGUE);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "shared/winerror.h,           winerror",
        "um/WinInet.h,                wininet",
        "um/IssPer16.h,               um-issper16",
        "shared/IssPer16.h,           shared-issper16",
        "km/UcmTcpci/1.1/Requests.h,  km-ucmtcpci-1.1-requests",
        "um/odd.name.h,               odd.name",
        "um/gates.h,                  doors",
    })
    void anIdIsTheFileNameWithTheFolderIfItIsAmbiguousUnlessTheCatalogueSpecifiesIt(String header, String id) {
        assertThat(ids.id(header)).isEqualTo(id);
    }
}
