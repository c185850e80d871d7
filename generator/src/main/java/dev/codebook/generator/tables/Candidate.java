package dev.codebook.generator.tables;

import dev.codebook.generator.expression.ConstantResult.Constant;
import dev.codebook.generator.preprocess.Definition;
import dev.codebook.generator.tables.message.NearbyComments;
import dev.codebook.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * A definition of which it is asked whether it is a code.
 *
 * @param definition as the header has it
 * @param constant its value; null where it has none
 * @param comments what stands around it
 */
record Candidate(Definition definition, @Nullable Constant constant, NearbyComments comments) {

    String name() {
        return definition.name();
    }

    /** The value's type as spelled; null without a value. */
    @Nullable
    String type() {
        return constant == null ? null : constant.type().spelling();
    }

    /** The value as the model has it; null where there is none. */
    @Nullable
    Value value() {
        return constant == null
                ? null
                : new Value(
                        constant.bits(),
                        constant.type().width(),
                        constant.type().isSigned());
    }
}
