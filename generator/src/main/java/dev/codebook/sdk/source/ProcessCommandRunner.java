package dev.codebook.sdk.source;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs as processes, with the output in a file, so that a process does not wait until it is read. */
final class ProcessCommandRunner implements CommandRunner {

    private static final int TIMEOUT_MINUTES = 5;

    @Override
    public String run(List<String> command, Path folder) throws IOException {
        Path file = Files.createTempFile("codebook", ".log");
        try {
            int exitCode = waitFor(start(command, folder, file));
            String output = Files.exists(file) ? new String(Files.readAllBytes(file), Charset.defaultCharset()) : "";
            if (exitCode != 0) {
                throw new IOException(lastLine(output, "exit code " + exitCode));
            }
            return output;
        } finally {
            Files.deleteIfExists(file);
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
            throw new IOException("not installed", e);
        }
    }

    private static int waitFor(Process process) throws IOException {
        try {
            process.getOutputStream().close();
            if (process.waitFor(TIMEOUT_MINUTES, TimeUnit.MINUTES)) {
                return process.exitValue();
            }
            throw new IOException("not finished after " + TIMEOUT_MINUTES + " minutes");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } finally {
            process.destroy();
        }
    }

    private static String lastLine(String output, String fallback) {
        return output.lines()
                .filter(line -> !line.isBlank())
                .reduce((first, second) -> second)
                .orElse(fallback);
    }
}
