package dev.codebook.sdk.source;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs as processes of this machine; what they print goes through a file, so that none ever waits. */
final class ProcessCommands implements Commands {

    private static final int MINUTES = 5;

    @Override
    public String run(List<String> command, Path folder) throws IOException {
        Path output = Files.createTempFile("codebook", ".log");
        try {
            int exit = finish(start(command, folder, output));
            String printed =
                    Files.exists(output) ? new String(Files.readAllBytes(output), Charset.defaultCharset()) : "";
            if (exit != 0) {
                throw new IOException(lastLine(printed, "it ended with " + exit));
            }
            return printed;
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static Process start(List<String> command, Path folder, Path output) throws IOException {
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException e) {
            throw new IOException("not on this machine", e);
        }
    }

    private static int finish(Process process) throws IOException {
        try {
            process.getOutputStream().close();
            if (process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                return process.exitValue();
            }
            throw new IOException("not done after " + MINUTES + " minutes");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } finally {
            process.destroy();
        }
    }

    private static String lastLine(String printed, String otherwise) {
        return printed.lines()
                .filter(line -> !line.isBlank())
                .reduce((first, second) -> second)
                .orElse(otherwise);
    }
}
