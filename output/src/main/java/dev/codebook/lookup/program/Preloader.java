package dev.codebook.lookup.program;

import dev.codebook.lookup.Decoded;
import dev.codebook.lookup.Facility;
import dev.codebook.lookup.Fields;
import dev.codebook.lookup.Hit;
import dev.codebook.lookup.answer.AnswerFormat;

/**
 * Loads the classes of an answer while the main thread reads the arguments and the index. Loading takes most of the time
 * of a look-up, and another processor is idle.
 */
final class Preloader extends Thread {

    Preloader() {
        setDaemon(true);
    }

    @Override
    public void run() {
        // A class literal loads its class.
        AnswerFormat.load(Hit.class, Decoded.class, Fields.class, Facility.class, Screen.class);
    }
}
