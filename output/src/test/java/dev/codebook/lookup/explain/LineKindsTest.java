package dev.codebook.lookup.explain;

import static dev.codebook.output.Codebooks.code;
import static dev.codebook.output.Codebooks.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.index.IndexFile;
import dev.codebook.lookup.Lookup;
import dev.codebook.model.CodeSpace;
import dev.codebook.output.Codebooks;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a line are codes, and which meaning comes first, by kinds of lines. */
class LineKindsTest {

    private static final Lookup LOOKUP = IndexFile.lookup(Codebooks.of(
            table(
                    "winerror",
                    "shared/winerror.h",
                    code("ERROR_FILE_NOT_FOUND", 2, CodeSpace.WIN32).build(),
                    code("ERROR_ACCESS_DENIED", 5, CodeSpace.WIN32).build(),
                    code("ERROR_SHARING_VIOLATION", 32, CodeSpace.WIN32)
                            .message("Another program uses the file.")
                            .build(),
                    code("ERROR_MOD_NOT_FOUND", 126, CodeSpace.WIN32).build(),
                    code("ERROR_PRINTER", 49, CodeSpace.WIN32).build(),
                    code("ERROR_SERVICE_TIMEOUT", 1053, CodeSpace.WIN32).build(),
                    code("ERROR_INSTALL_FAILURE", 1603, CodeSpace.WIN32).build(),
                    code("WSAECONNREFUSED", 10061, CodeSpace.WIN32).build(),
                    code("E_ACCESSDENIED", 0x80070005, CodeSpace.HRESULT).build(),
                    code("E_FAIL", 0x80004005, CodeSpace.HRESULT).build()),
            table(
                    "ntstatus",
                    "shared/ntstatus.h",
                    code("STATUS_ACCESS_VIOLATION", 0xC0000005, CodeSpace.NTSTATUS)
                            .build()),
            table(
                    "bugcodes",
                    "shared/bugcodes.h",
                    code("SYSTEM_THREAD_EXCEPTION", 0x7E, CodeSpace.BUGCHECK).build(),
                    code("KERNEL_CHECK_FAILURE", 0x139, CodeSpace.BUGCHECK).build(),
                    code("HOLDS_CANCEL_LOCK", 0x11B, CodeSpace.BUGCHECK).build()),
            table(
                    "winldap",
                    "um/winldap.h",
                    code("LDAP_CREDENTIALS", 49, CodeSpace.LDAP).build()),
            table(
                    "esent",
                    "um/esent.h",
                    code("JET_errDenied", -1032, CodeSpace.JET_ERR).build())));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            Der Druckerfehler 5 trat auf                     | 5 ERROR_ACCESS_DENIED
            Fehlercode: 5                                    | 5 ERROR_ACCESS_DENIED
            L’erreur du système 5 est connue                 | 5 ERROR_ACCESS_DENIED
            L'erreur système 5 s'est produite                | 5 ERROR_ACCESS_DENIED
            Código de salida: 1603                           | 1603 ERROR_INSTALL_FAILURE
            Errore di sistema 1053.                          | 1053 ERROR_SERVICE_TIMEOUT
            Erro do sistema operacional 5                    | 5 ERROR_ACCESS_DENIED
            Wystąpił błąd systemu 5.                         | 5 ERROR_ACCESS_DENIED
            Системная ошибка 5.                              | 5 ERROR_ACCESS_DENIED
            无法复制文件，错误5                                | 5 ERROR_ACCESS_DENIED
            退出代码为 1603                                   | 1603 ERROR_INSTALL_FAILURE
            複製は エラー 5 で終了                              | 5 ERROR_ACCESS_DENIED
            시스템 오류 5이(가)                                | 5 ERROR_ACCESS_DENIED
            Fehleroffset: 0x00000005                         | none
            Offset d'erreur : 0x00000005                     | none
            错误偏移量: 0x00000005                             | none
            MoveFile returned 5                              | 5 ERROR_ACCESS_DENIED
            the query returned 5                             | none
            setup exited with 1603                           | 1603 ERROR_INSTALL_FAILURE
            tool (exited 1603)                               | 1603 ERROR_INSTALL_FAILURE
            Last Result:                                1603 | 1603 ERROR_INSTALL_FAILURE
            NetDoIt: status: 0x41d                           | 0x41d ERROR_SERVICE_TIMEOUT
            connect (OS 10061)                               | 10061 WSAECONNREFUSED
            Another program uses the file (32)               | 32 ERROR_SHARING_VIOLATION
            Another user was here (32)                       | none
            P9: c0000005                                     | c0000005 STATUS_ACCESS_VIOLATION
            Log(1) tid(1f) 80004005 Unspecified              | 80004005 E_FAIL
            Parcel 80004005 Unspecified                      | none
            [8a3f12c4] merged                                | none
            nrt: Error(00000002) in step                     | 00000002 ERROR_FILE_NOT_FOUND
            Note: 1: 1402 2: HKLM 3: 5                       | 5 ERROR_ACCESS_DENIED
            Note: 1: 1708 2: HKLM 3: 5                       | none
            hr = 0xFFFFFFFF80070005                          | 0xFFFFFFFF80070005 E_ACCESSDENIED
            Arg2: ffffffffc0000005                           | ffffffffc0000005 STATUS_ACCESS_VIOLATION
            Arg2: ffffffff`c0000005                          | ffffffff`c0000005 STATUS_ACCESS_VIOLATION
            fffff801`c0000005 00000000`80070005 nt!Ke        | none
            BUGCHECK_STR:  0x7E                              | 0x7E SYSTEM_THREAD_EXCEPTION
            BUGCHECK_CODE:  139                              | 139 KERNEL_CHECK_FAILURE
            BugcheckCode: 126                                | 126 SYSTEM_THREAD_EXCEPTION
            STOP 0x7e                                        | 0x7e SYSTEM_THREAD_EXCEPTION
            *** Fatal System Error: 0x0000007e               | 0x0000007e SYSTEM_THREAD_EXCEPTION
            it was: 0x0000007e (0xffffffffc0000005, 0x0)     | 0x0000007e SYSTEM_THREAD_EXCEPTION, 0xffffffffc0000005 STATUS_ACCESS_VIOLATION
            SYSTEM_THREAD_EXCEPTION (7e)                     | SYSTEM_THREAD_EXCEPTION SYSTEM_THREAD_EXCEPTION, 7e SYSTEM_THREAD_EXCEPTION
            failed with error 0x0000011b                     | 0x0000011b ?
            open failed: error 126                           | 126 ERROR_MOD_NOT_FOUND
            got STATUS_ACCESS_VIOLATION here                 | STATUS_ACCESS_VIOLATION STATUS_ACCESS_VIOLATION
            from JET_errDenied on                            | JET_errDenied JET_errDenied
            got CBS_E_SOURCE or MY_NAME_5                    | none
            5 (ERROR_ACCESS_DENIED)                          | 5 ERROR_ACCESS_DENIED, ERROR_ACCESS_DENIED ERROR_ACCESS_DENIED
            32 (ERROR_ACCESS_DENIED)                         | ERROR_ACCESS_DENIED ERROR_ACCESS_DENIED
            the LDAP client's error code is 49               | 49 LDAP_CREDENTIALS
            the client's error code is 49                    | 49 ERROR_PRINTER
            Failure Code:  0x2                               | 0x2 ?
            ~[31mERROR~[0m 5 seen                            | 5 ERROR_ACCESS_DENIED
            code ~[1m1603~[0m                                | 1603 ERROR_INSTALL_FAILURE
            OSError: [Errno 5] x                             | none
            socket errno 10061                               | 10061 WSAECONNREFUSED
            make: *** [lib] Error 2                          | none
            (provider: Pipes, error: 5 - no connection)      | none
            ERROR 1053 (28000): no user                      | none
            Error: 5, Severity: 16                           | none
            error 404: Not Found                             | none
            app 2.1 rc-5 started                             | none
            exited with code 4294967295 (0xffffffff)         | none
            run-time error '5'                               | none
            TLS protocol defined fatal error code is 5       | none
            [UPLOAD_OF_PARTS_FAILED] 1053 [ITEM_FAILED] 32   | 1053 ERROR_SERVICE_TIMEOUT
            KERNEL_CHECK_FAILURE (139)                       | KERNEL_CHECK_FAILURE KERNEL_CHECK_FAILURE, 139 KERNEL_CHECK_FAILURE
            ERROR_PRINTER (49)                               | ERROR_PRINTER ERROR_PRINTER, 49 ERROR_PRINTER
            tid(98c) C0000005 Object not found               | C0000005 STATUS_ACCESS_VIOLATION
            wrote C0000005 objects                           | none
            Error WRITE, 0x00000005 while it copied          | 0x00000005 ERROR_ACCESS_DENIED
            no error, wrote 5, 0x00000005 while it copied    | none
            Unable to load 'C:\\x.inf'(00000005)              | 00000005 ERROR_ACCESS_DENIED
            loaded 'C:\\x.inf'(00000005)                      | none
            The following error occurred: 0x5.               | 0x5 ERROR_ACCESS_DENIED
            The following error occurred 5 times             | none
            Folgender Fehler ist aufgetreten: 0x5            | 0x5 ERROR_ACCESS_DENIED
            Arrêt avec l'erreur suivante : 5                 | 5 ERROR_ACCESS_DENIED
            Total error(s): 5                                | none
            WROTE 0X80070005 BYTES                           | none
            Se ha producido el error siguiente: 5            | 5 ERROR_ACCESS_DENIED
            次のエラーが発生しました: 0x5                       | 0x5 ERROR_ACCESS_DENIED
            다음 오류가 발생했습니다: 0x5                       | 0x5 ERROR_ACCESS_DENIED
            """)
    void findsCodes(String line, @Nullable String expected) throws IOException {
        assertThat(found(line.replace('~', '\u001b'))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void countsTheMeaningsOfANumberApart() throws IOException {
        var log = "error 126\nbugcheck: 0x0000007e\nerror 126\n";
        var summary = new Explainer(LOOKUP).explain(new StringReader(log), line -> {});

        assertThat(summary.codes())
                .extracting(count -> count.first().hits().get(0).name() + " " + count.lines())
                .containsExactly("ERROR_MOD_NOT_FOUND 2", "SYSTEM_THREAD_EXCEPTION 1");
    }

    private static String found(String line) throws IOException {
        var lines = new ArrayList<LogLine>();
        new Explainer(LOOKUP).explain(new StringReader(line), lines::add);
        return lines.stream()
                .flatMap(found -> found.findings().stream())
                .map(finding -> line.substring(finding.start(), finding.end()) + " " + name(finding))
                .collect(Collectors.joining(", "));
    }

    private static String name(LogFinding finding) {
        return finding.hits().isEmpty() ? "?" : finding.hits().get(0).name();
    }
}
