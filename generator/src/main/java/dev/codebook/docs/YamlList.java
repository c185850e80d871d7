package dev.codebook.docs;

import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A YAML file that is a list of entries, whose properties are texts or lists of texts. */
final class YamlList {

    private final String name;
    private final Consumer<Diagnostic> problems;
    private final Iterator<Event> events;
    private Event event;

    private YamlList(String name, Iterator<Event> events, Consumer<Diagnostic> problems) {
        this.name = name;
        this.problems = problems;
        this.events = events;
        this.event = events.next();
    }

    /**
     * An entry.
     *
     * @param line from 1
     * @param column from 1
     * @param values in order
     */
    record Entry(int line, int column, List<Value> values) {

        /** What is under a key, one or several. */
        List<Value> all(String key) {
            return values.stream().filter(value -> value.key.equals(key)).toList();
        }
    }

    /**
     * A text, as it is written: a number stays what it looks like.
     *
     * @param key that it stands under
     * @param line from 1
     * @param column from 1
     */
    record Value(String key, String text, int line, int column) {}

    /**
     * Reads a file.
     *
     * @param problems is told what is no such list; what is read up to there is returned
     */
    static List<Entry> read(String name, String text, Consumer<Diagnostic> problems) {
        var entries = new ArrayList<Entry>();
        try {
            var settings = LoadSettings.builder().setLabel(name).build();
            new YamlList(name, new Parse(settings).parseString(text).iterator(), problems).read(entries);
        } catch (MarkedYamlEngineException e) {
            var mark = e.getProblemMark().orElse(null);
            problems.accept(problem(name, mark, "is no YAML: " + e.getProblem()));
        } catch (YamlEngineException e) {
            problems.accept(problem(name, null, "is no YAML: " + e.getMessage()));
        }
        return entries;
    }

    private static Diagnostic problem(String name, @Nullable Mark mark, String message) {
        return mark == null
                ? new Diagnostic(name, 0, 0, Severity.ERROR, message)
                : new Diagnostic(name, mark.getLine() + 1, mark.getColumn() + 1, Severity.ERROR, message);
    }

    private void read(List<Entry> entries) {
        while (is(ID.StreamStart) || is(ID.DocumentStart)) {
            next();
        }
        if (!is(ID.SequenceStart)) {
            problem("expected a list of entries: - code: E_FAIL");
            return;
        }
        next();
        while (!is(ID.SequenceEnd)) {
            if (is(ID.MappingStart)) {
                entries.add(entry());
            } else {
                problem("expected an entry: - code: E_FAIL");
                skip();
            }
        }
        next();
        next();
        if (!is(ID.StreamEnd)) {
            problem("expected nothing behind the list of entries");
        }
    }

    private Entry entry() {
        var values = new ArrayList<Value>();
        var keys = new HashSet<String>();
        int line = line();
        int column = column();
        next();
        while (!is(ID.MappingEnd)) {
            if (!(event instanceof ScalarEvent key)) {
                problem("expected a property: code: E_FAIL");
                skip();
                skip();
                continue;
            }
            if (!keys.add(key.getValue())) {
                problem(key.getValue() + " is there before: make one of the two");
            }
            next();
            add(key.getValue(), values);
        }
        next();
        return new Entry(line, column, values);
    }

    private void add(String key, List<Value> values) {
        if (!is(ID.SequenceStart)) {
            addText(key, values);
            return;
        }
        next();
        while (!is(ID.SequenceEnd)) {
            addText(key, values);
        }
        next();
    }

    private void addText(String key, List<Value> values) {
        if (event instanceof ScalarEvent scalar) {
            values.add(new Value(key, scalar.getValue(), line(), column()));
        } else {
            problem(key + ": expected a text or a list of texts");
        }
        skip();
    }

    /** Goes behind whatever begins here. */
    private void skip() {
        int depth = 0;
        do {
            if (is(ID.SequenceStart) || is(ID.MappingStart)) {
                depth++;
            } else if (is(ID.SequenceEnd) || is(ID.MappingEnd)) {
                depth--;
            }
            next();
        } while (depth > 0);
    }

    private boolean is(ID kind) {
        return event.getEventId() == kind;
    }

    private void next() {
        event = events.next();
    }

    private int line() {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private int column() {
        return event.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0);
    }

    private void problem(String message) {
        problems.accept(new Diagnostic(name, line(), column(), Severity.ERROR, message));
    }
}
