package dev.codebook.output.java;

import dev.codebook.model.Code;
import dev.codebook.model.Codebook;
import dev.codebook.model.Timeline;
import dev.codebook.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

final class ConstantSource {

    private final Timeline timeline;
    private final boolean manyReleases;
    private final Comparator<Code> preference;

    ConstantSource(Codebook codebook) {
        timeline = Timeline.of(codebook);
        manyReleases = codebook.releases().size() > 1;
        preference = Comparator.comparingInt(Code::variant)
                .thenComparing(code -> timeline.ordinal(code.lastRelease()), Comparator.reverseOrder());
    }

    /**
     * Returns the sources of constants, one for each name, in the order of the names. If a name has several
     * definitions, the live definition is preferred, then the one of the newest release.
     */
    List<String> of(List<Code> codes) {
        var names = JavaNames.ofConstants();
        var sources = new ArrayList<String>();
        for (int start = 0, end; start < codes.size(); start = end) {
            end = start + 1;
            var best = codes.get(start);
            for (; end < codes.size() && codes.get(end).name().equals(best.name()); end++) {
                best = preference.compare(codes.get(end), best) < 0 ? codes.get(end) : best;
            }
            sources.add(source(names.forConstant(best.name()), best));
        }
        return sources;
    }

    private String source(String name, Code code) {
        var value = code.value();
        return comment(code) + "    public static final " + (value.width() == 64 ? "long " : "int ") + name + " = "
                + literal(value) + ";\n";
    }

    /**
     * Returns the literal of a value. A negative number of 8 or 16 bits is in decimal. All other values are bit
     * patterns in hexadecimal, of type {@code int} or, with 64 bits, {@code long}.
     */
    private static String literal(Value value) {
        if (value.width() < 32 && value.isSigned() && value.signed() < 0) {
            return Long.toString(value.signed());
        }
        return value.width() == 64 ? value.hex() + "L" : value.hex();
    }

    private String comment(Code code) {
        var facts = "{@code " + code.value().hex() + "}, " + Javadoc.code(code.header());
        if (code.aliasOf() != null) {
            facts += ", defined through " + Javadoc.code(code.aliasOf());
        }
        if (manyReleases) {
            facts += ", " + Javadoc.text(code.firstRelease()) + " to " + Javadoc.text(code.lastRelease());
        }
        if (!code.live()) {
            facts += code.condition() == null ? "; not live" : "; not live, only if " + Javadoc.code(code.condition());
        }
        var message =
                code.message() == null ? "" : Javadoc.paragraphs(code.message().text());
        if (message.isEmpty()) {
            return "\n    /** " + facts + ". */\n";
        }
        return "\n    /**\n     * "
                + (message + "\n\n<p>" + facts + ".").replace("\n", "\n     * ").replace("* \n", "*\n") + "\n     */\n";
    }
}
