package dev.codebook.output.json;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;

/** Lets Jackson write the layout of {@link RowPrettyPrinter}. */
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
