package dev.codebook.maven.generate;

import dev.codebook.maven.input.Input;
import dev.codebook.model.ProblemException;
import java.nio.file.Path;
import java.util.List;

/** Requests that write tables in a test. */
public final class TestRequest {

    private TestRequest() {}

    /** A request without pages and state. */
    public static GenerateRequest of(Input input, List<String> formats, Path output) {
        return new GenerateRequest(
                input, List.of(), formats, "com.example.codes", false, true, output.toString(), null);
    }

    /** Generates in this JVM. */
    public static GenerateOutcome generate(GenerateRequest request) throws ProblemException {
        return new GenerateGoal(discarded -> {}, List.of()).run(request);
    }
}
