package com.example;

import com.example.codes.Code;
import com.example.codes.Codes;
import com.example.codes.Winerror;
import java.util.stream.Collectors;

/** What a program says of the number that another one has ended with. */
final class ExitCode {

    private ExitCode() {}

    static String explain(int exit) {
        if (exit == Winerror.ERROR_SUCCESS) {
            return "it went well";
        }
        var names = Codes.byValue(exit).stream().map(Code::name).collect(Collectors.joining(" or "));
        return names.isEmpty() ? Codes.decode(exit).toString() : names + ": " + Codes.message(exit);
    }
}
