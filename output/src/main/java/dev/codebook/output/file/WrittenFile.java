package dev.codebook.output.file;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * A file as one run wrote it, or found it written already.
 *
 * @param place where it lies; another run may put another one there
 * @param size of this one, bytes
 * @param time when it was changed last
 */
public record WrittenFile(Path place, long size, FileTime time) {}
