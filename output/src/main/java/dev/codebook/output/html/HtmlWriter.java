package dev.codebook.output.html;

import dev.codebook.model.Codebook;
import dev.codebook.model.Digest;
import dev.codebook.output.file.CodebookWriter;
import dev.codebook.output.file.OutputFolder;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;

/** Writes {@code codebook.html}, a page that looks up codes and needs neither a network nor other files. */
public final class HtmlWriter implements CodebookWriter {

    /** The name of the file. */
    public static final String FILE = "codebook.html";

    private static final String DATA = "%data%";

    /** The files of the page's script, in the order of their dependencies. */
    private static final List<String> SCRIPTS = List.of(
            "codebook.js",
            "numbers.js",
            "fields.js",
            "words.js",
            "lookup.js",
            "elements.js",
            "decode.js",
            "results.js",
            "page.js");

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String place() {
        return FILE;
    }

    @Override
    public void write(Codebook codebook, OutputFolder folder) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(folder.add(FILE)), 1 << 16)) {
            write(codebook, out);
        }
    }

    /**
     * Writes the page in UTF-8. Each line ends with {@code \n}.
     *
     * @param out the stream to write to, which is not closed
     * @throws IOException if {@code out} fails
     */
    public static void write(Codebook codebook, OutputStream out) throws IOException {
        var page = page();
        int data = page.indexOf(DATA);
        out.write(page.substring(0, data).getBytes(StandardCharsets.UTF_8));
        PageData.write(codebook, out);
        out.write(page.substring(data + DATA.length()).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the page without its data. */
    private static String page() throws IOException {
        var style = resource("style.css");
        var script = new StringBuilder();
        for (var name : SCRIPTS) {
            script.append('\n').append(resource(name));
        }
        return resource("page.html")
                .replace("%policy%", policy(style, script.toString()))
                .replace("%style%", style)
                .replace("%script%", script);
    }

    /** Returns a policy that allows only this style and script, by their hashes (Content Security Policy Level 3). */
    private static String policy(String style, String script) {
        return "default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                .formatted(Digest.sha256(style).base64(), Digest.sha256(script).base64());
    }

    private static String resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(HtmlWriter.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
