package dev.codebook.output.json;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** The properties of a code, in the order they are written: the columns of the SQL view under the same words. */
enum CodeProperty {
    NAME("name"),
    HEX("hex"),
    VALUE("value"),
    SIGNED("signed"),
    WIDTH("width"),
    IS_SIGNED("isSigned"),
    TYPE("type"),
    SPACE("space"),
    HEADER("header"),
    EXPRESSION("expression"),
    SEVERITY("severity"),
    CUSTOMER("customer"),
    NT("nt"),
    RESERVED("reserved"),
    FACILITY("facility"),
    FACILITY_NAMES("facilityNames"),
    CODE("code"),
    MESSAGE("message"),
    MESSAGE_STYLE("messageStyle"),
    MESSAGE_ID("messageId"),
    VARIANT("variant"),
    LIVE("live"),
    TARGET("target"),
    CONDITION("condition"),
    ALIAS_OF("aliasOf"),
    SCOPE("scope"),
    FIRST_RELEASE("firstRelease"),
    LAST_RELEASE("lastRelease"),
    EARLIER("earlier"),
    LINE("line"),
    LINES("lines");

    private static final Map<String, CodeProperty> BY_WORD =
            Stream.of(values()).collect(Collectors.toMap(property -> property.word, Function.identity()));

    /** The name in the document. */
    final String word;
    /** The same, ready to be written. */
    @SuppressWarnings("ImmutableEnumChecker") // Jackson's strings never change
    final SerializableString key;

    CodeProperty(String word) {
        this.word = word;
        this.key = new SerializedString(word);
    }

    /** The property of this name, or null for one that a later version of the format added. */
    static @Nullable CodeProperty of(String word) {
        return BY_WORD.get(word);
    }
}
