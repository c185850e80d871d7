package dev.codebook.generator.tables;

import dev.codebook.generator.expression.ConstantResult.Constant;
import dev.codebook.generator.preprocess.Definition;
import dev.codebook.generator.tables.message.NearbyComments;
import dev.codebook.model.Value;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A definition that may be a code, with its value (null if it is not an integer constant) and nearby comments. */
record CodeCandidate(Definition definition, @Nullable Constant constant, NearbyComments comments) {

    private static final Set<String> TYPES = Set.of("HRESULT", "SCODE", "NTSTATUS");

    /** Macros of winerror.h and ndis.h that create codes. Enumerators and sums of their values have other types. */
    private static final Set<String> BUILDERS = Set.of(
            "MAKE_HRESULT",
            "MAKE_SCODE",
            "_HRESULT_TYPEDEF_",
            "HRESULT_FROM_WIN32",
            "HRESULT_FROM_NT",
            "_NDIS_ERROR_TYPEDEF_");

    String name() {
        return definition.name();
    }

    /** Returns the type of the value as spelled; null if the definition has no value. */
    @Nullable
    String type() {
        return constant == null ? null : constant.type().spelling();
    }

    /** Returns whether the definition is an HRESULT or NTSTATUS by its type or by a macro that it is written with. */
    boolean looksLikeCode() {
        return constant != null
                && (TYPES.contains(constant.type().spelling())
                        || definition.tokens().stream()
                                .anyMatch(token -> token.isName() && BUILDERS.contains(token.text())));
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
