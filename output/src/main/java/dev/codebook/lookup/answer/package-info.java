/**
 * Formats the answers of a look-up and the explanation of a log, as text and as JSON.
 *
 * <p>A format takes answers and returns a document, so that the output of a goal can be tested without a terminal. The
 * lists {@link dev.codebook.lookup.answer.AnswerFormat#ALL} and
 * {@link dev.codebook.lookup.answer.ExplanationFormat#ALL} contain the formats. Both JSON formats describe a hit in the
 * same way. The files lookup.schema.json and explain.schema.json define the documents.
 */
@NullMarked
package dev.codebook.lookup.answer;

import org.jspecify.annotations.NullMarked;
