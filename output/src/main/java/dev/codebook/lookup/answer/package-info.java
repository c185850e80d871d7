/**
 * Formats the answers of a look-up and the explanation of a log.
 *
 * <p>{@link dev.codebook.lookup.answer.AnswerFormat} and {@link dev.codebook.lookup.answer.ExplanationFormat} contain the
 * formats. Both JSON formats describe a hit in the same way. The files lookup.schema.json and explain.schema.json (JSON
 * Schema 2020-12) define the documents.
 */
@NullMarked
package dev.codebook.lookup.answer;

import org.jspecify.annotations.NullMarked;
