package dev.codebook.output.file;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;

/** Work that is finished where the JVM is told to end meanwhile: by Ctrl-C, by a signal, by a build that is over. */
final class Finishing {

    /** Work on files. */
    interface Work {

        void run() throws IOException;
    }

    private Finishing() {}

    /**
     * Does short work.
     *
     * @throws IOException if the JVM is ending already, and nothing is done; or if the work fails
     */
    static void run(Work work) throws IOException {
        var end = new CountDownLatch(1);
        var hook = new Thread(() -> await(end));
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException e) {
            throw new InterruptedIOException("the program is ending");
        }
        try {
            work.run();
        } finally {
            end.countDown();
            remove(hook);
        }
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM ends now that the work is done.
        }
    }
}
