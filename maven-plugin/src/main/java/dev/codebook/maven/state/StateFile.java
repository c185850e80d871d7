package dev.codebook.maven.state;

import dev.codebook.output.file.OutputFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A file that stores a state from one build to the next. It contains a mark, the state, and a checksum of both, which
 * shows whether the file is damaged.
 *
 * @param folder the folder of the file
 * @param name the name of the file
 */
public record StateFile(Path folder, String name) {

    /** The first bytes of the file, with the version of its format. */
    private static final String MARK = "codebook-state-1";

    private interface Reading<T> {
        T read(DataInputStream in) throws IOException;
    }

    private interface Writing<T> {
        void write(DataOutputStream out, T value) throws IOException;
    }

    /** Returns the state files in a folder whose names start with a prefix, sorted by name. */
    public static List<StateFile> all(Path folder, String prefix) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(prefix))
                    .sorted()
                    .map(name -> new StateFile(folder, name))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Reads the state, or returns empty if the file does not exist or is damaged. */
    public Optional<State> read() {
        try {
            var bytes = Files.readAllBytes(folder.resolve(name));
            int end = bytes.length - Long.BYTES;
            if (end < 0 || ByteBuffer.wrap(bytes).getLong(end) != Checksum.of(Arrays.copyOf(bytes, end))) {
                return Optional.empty();
            }
            var in = new DataInputStream(new ByteArrayInputStream(bytes, 0, end));
            return in.readUTF().equals(MARK) ? Optional.of(state(in)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns whether no file of a state has changed since the state was recorded here. A file that has a new time stamp
     * is read. If its content is the same, it is recorded with the new time stamp, so that the next check does not read
     * it.
     *
     * @param kept the state, as {@link #read} returns it
     */
    public boolean isUnchanged(State kept) {
        var now = kept.ifUnchanged();
        if (now.isPresent() && !now.get().equals(kept)) {
            try {
                write(now.get());
            } catch (IOException e) {
                // The result is correct without the new time stamps; the next check only reads the files again.
                return true;
            }
        }
        return now.isPresent();
    }

    /**
     * Replaces the file atomically.
     *
     * @throws IOException if it cannot be written
     */
    public void write(State state) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeUTF(MARK);
        write(out, state);
        out.writeLong(Checksum.of(bytes.toByteArray()));
        OutputFolder.write(folder, output -> Files.write(output.add(name), bytes.toByteArray()));
    }

    private static State state(DataInputStream in) throws IOException {
        var places = new ArrayList<String>();
        for (int rest = in.readInt(); rest > 0; rest--) {
            places.add(in.readUTF());
        }
        return new State(
                List.copyOf(places),
                map(in, StateFile::file),
                map(in, folder -> new FolderState(folder.readLong(), map(folder, StateFile::file))),
                map(in, StateFile::stamp));
    }

    private static void write(DataOutputStream out, State state) throws IOException {
        out.writeInt(state.places().size());
        for (var place : state.places()) {
            out.writeUTF(place);
        }
        write(out, state.files(), StateFile::write);
        write(out, state.folders(), (folders, folder) -> {
            folders.writeLong(folder.names());
            write(folders, folder.files(), StateFile::write);
        });
        write(out, state.outputs(), StateFile::write);
    }

    private static FileState file(DataInputStream in) throws IOException {
        return new FileState(stamp(in), in.readLong());
    }

    private static void write(DataOutputStream out, FileState file) throws IOException {
        write(out, file.stamp());
        out.writeLong(file.checksum());
    }

    private static FileStamp stamp(DataInputStream in) throws IOException {
        return new FileStamp(in.readLong(), in.readLong());
    }

    private static void write(DataOutputStream out, FileStamp stamp) throws IOException {
        out.writeLong(stamp.size());
        out.writeLong(stamp.time());
    }

    private static <T> Map<String, T> map(DataInputStream in, Reading<T> value) throws IOException {
        var map = new TreeMap<String, T>();
        for (int rest = in.readInt(); rest > 0; rest--) {
            map.put(in.readUTF(), value.read(in));
        }
        return map;
    }

    private static <T> void write(DataOutputStream out, Map<String, T> map, Writing<T> value) throws IOException {
        out.writeInt(map.size());
        for (var entry : map.entrySet()) {
            out.writeUTF(entry.getKey());
            value.write(out, entry.getValue());
        }
    }
}
