package dev.codebook.output.program;

import dev.codebook.index.IndexWriter;
import dev.codebook.lookup.Lookup;
import dev.codebook.model.Codebook;
import dev.codebook.output.file.CodebookWriter;
import dev.codebook.output.file.OutputFolder;
import dev.codebook.output.file.StoredJar;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;

/** Writes {@code codebook.jar}, a program that needs only Java 17. */
public final class ProgramWriter implements CodebookWriter {

    /** The name of the file. */
    public static final String FILE = "codebook.jar";

    @Override
    public String format() {
        return "program";
    }

    @Override
    public String place() {
        return FILE;
    }

    @Override
    public void write(Codebook codebook, OutputFolder folder) throws IOException {
        var index = new IndexWriter(codebook);
        var codes = new ByteArrayOutputStream();
        index.writeCodes(codes);
        var texts = new ByteArrayOutputStream();
        index.writeTexts(texts);
        try (var jar = new StoredJar(folder.add(FILE), StoredJar.DEFAULT_TIME)) {
            // A reader of a stream expects the manifest first.
            jar.add("META-INF/MANIFEST.MF", resource("MANIFEST.MF"));
            jar.add("META-INF/LICENSE", resource("LICENSE"));
            for (var file : ProgramFiles.all().entrySet()) {
                jar.add(file.getKey(), file.getValue());
            }
            var beside = Lookup.class.getPackageName().replace('.', '/') + "/";
            jar.add(beside + Lookup.CODES, codes.toByteArray());
            jar.add(beside + Lookup.TEXTS, texts.toByteArray());
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(ProgramWriter.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
