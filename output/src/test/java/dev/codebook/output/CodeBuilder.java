package dev.codebook.output;

import dev.codebook.model.Code;
import dev.codebook.model.CodePlace;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.Message;
import dev.codebook.model.RowHistory;
import dev.codebook.model.Type;
import dev.codebook.model.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a definition from the facts that matter to a test; the other facts have common values. */
public final class CodeBuilder {

    private final String name;
    private final Value value;
    private String type = "HRESULT";
    private int variant;
    private @Nullable CodeSpace space;
    private Code.@Nullable Scope scope;
    private String header = "um/test.h";
    private int line = 1;
    private String expression = "((HRESULT)0x80004005L)";
    private @Nullable Message message;
    private boolean live = true;
    private @Nullable String condition;
    private @Nullable String aliasOf;
    private String firstRelease = "10.0.16299.0";
    private String lastRelease = "10.0.16299.0";
    private List<Integer> lines = List.of();
    private List<Code> versions = List.of();

    public CodeBuilder(String name, Value value) {
        this.name = name;
        this.value = value;
    }

    public static CodeBuilder of(Code code) {
        var builder = new CodeBuilder(code.name(), code.value())
                .type(code.type().spelling())
                .space(code.space())
                .header(code.header())
                .line(code.line())
                .expression(code.expression())
                .aliasOf(code.aliasOf())
                .releases(code.firstRelease(), code.lastRelease());
        builder.variant = code.variant();
        builder.scope = code.scope();
        builder.message = code.message();
        builder.live = code.live();
        builder.condition = code.condition();
        builder.lines = code.history().lines();
        builder.versions = code.history().versions();
        return builder;
    }

    public CodeBuilder type(String type) {
        this.type = type;
        return this;
    }

    public CodeBuilder space(@Nullable CodeSpace space) {
        this.space = space;
        return this;
    }

    public CodeBuilder scope(Code.Scope scope) {
        this.scope = scope;
        return this;
    }

    public CodeBuilder header(String header) {
        this.header = header;
        return this;
    }

    public CodeBuilder line(int line) {
        this.line = line;
        return this;
    }

    public CodeBuilder expression(String expression) {
        this.expression = expression;
        return this;
    }

    public CodeBuilder message(String text) {
        message = new Message(text, "message-id", null);
        return this;
    }

    public CodeBuilder message(String text, String id) {
        message = new Message(text, "message-id", id);
        return this;
    }

    public CodeBuilder noMessage() {
        message = null;
        return this;
    }

    public CodeBuilder variant(int variant) {
        this.variant = variant;
        return this;
    }

    public CodeBuilder notLive(int variant, String condition) {
        this.variant = variant;
        this.condition = condition;
        live = false;
        return this;
    }

    public CodeBuilder aliasOf(@Nullable String aliasOf) {
        this.aliasOf = aliasOf;
        return this;
    }

    public CodeBuilder releases(String first, String last) {
        firstRelease = first;
        lastRelease = last;
        return this;
    }

    public CodeBuilder lines(Integer... lines) {
        this.lines = List.of(lines);
        return this;
    }

    public CodeBuilder versions(Code... versions) {
        this.versions = List.of(versions);
        return this;
    }

    /** The definition. Unless the test sets the scope, it is a code if it has a space. */
    public Code build() {
        var scopeOrUsual = scope != null ? scope : space == null ? Code.Scope.CONSTANT : Code.Scope.CODE;
        return new Code(
                name,
                variant,
                value.bits(),
                new Type(type, value.width(), value.isSigned()),
                space,
                scopeOrUsual,
                new CodePlace(header, "um-x64", live, condition),
                line,
                expression,
                message,
                aliasOf,
                new RowHistory(firstRelease, lastRelease, lines, versions));
    }
}
