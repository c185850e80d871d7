package dev.codebook.output.json;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;

/** Passes a {@link RowPrettyPrinter} to Jackson. */
public final class PrettyPrinting extends ObjectWriteContext.Base {

    private final RowPrettyPrinter lines;

    public PrettyPrinting(RowPrettyPrinter lines) {
        this.lines = lines;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
        return lines;
    }

    @Override
    public boolean hasPrettyPrinter() {
        return true;
    }
}
