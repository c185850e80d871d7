package dev.codebook.generator.tables;

import dev.codebook.generator.expression.ConstantResult.Constant;
import dev.codebook.generator.preprocess.Definition;
import dev.codebook.generator.tables.message.NearbyComments;
import dev.codebook.model.Value;
import org.jspecify.annotations.Nullable;

/** A definition that may be a code, with its value (null if it is not an integer constant) and nearby comments. */
record CodeCandidate(Definition definition, @Nullable Constant constant, NearbyComments comments) {

    String name() {
        return definition.name();
    }

    /** Returns the type of the value as spelled; null if the definition has no value. */
    @Nullable
    String type() {
        return constant == null ? null : constant.type().spelling();
    }

    /** Returns the value; null if the definition has no value. */
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
