package dev.codebook.docs;

import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import dev.codebook.model.data.Entry;
import dev.codebook.model.data.Entry.Item;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a YAML file that is a list of entries. Every scalar is read as a string, exactly as written. */
final class YamlEntries {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setAllowNonScalarKeys(true).build();

    private final String name;
    private final Consumer<Diagnostic> problems;

    private YamlEntries(String name, Consumer<Diagnostic> problems) {
        this.name = name;
        this.problems = problems;
    }

    /**
     * Reads a file.
     *
     * @param name the name of the file, for error messages
     * @param problems receives the errors: those of the file during this call, those of a property when the property is
     *     read from its entry
     * @return the entries; none if the file is not valid YAML
     */
    static List<Entry> read(String name, String text, Consumer<Diagnostic> problems) {
        var entries = new YamlEntries(name, problems);
        try {
            return entries.entries(compose(text));
        } catch (MarkedYamlEngineException e) {
            entries.problem(e.getProblemMark(), "not valid YAML: " + message(e));
        } catch (YamlEngineException e) {
            entries.problem(Optional.empty(), "not valid YAML: " + e.getMessage());
        }
        return List.of();
    }

    /**
     * Returns the root node of a document; null if the document is empty.
     *
     * @throws YamlEngineException if the text is not a single YAML document, is nested more than
     *     {@link PageLimits#DEPTH} levels deep, or has an alias. The composer is recursive, and aliases can turn a
     *     small file into a large tree.
     */
    static @Nullable Node compose(String yaml) {
        int depth = 0;
        for (var event : new Parse(SETTINGS).parseString(yaml)) {
            depth += switch (event.getEventId()) {
                case SequenceStart, MappingStart -> 1;
                case SequenceEnd, MappingEnd -> -1;
                default -> 0;
            };
            if (depth > PageLimits.DEPTH) {
                throw failure(event, "expected at most " + PageLimits.DEPTH + " levels of nesting");
            }
            if (event.getEventId() == ID.Alias) {
                throw failure(event, "expected a value, found an alias: repeat the value");
            }
        }
        return new Compose(SETTINGS).composeString(yaml).orElse(null);
    }

    /** Returns the context and the problem, because the problem alone can be an incomplete sentence. */
    private static String message(MarkedYamlEngineException e) {
        return Stream.of(e.getContext(), e.getProblem())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static ParserException failure(Event event, String message) {
        return new ParserException("", Optional.empty(), message, event.getStartMark());
    }

    private List<Entry> entries(@Nullable Node root) {
        if (root instanceof SequenceNode list) {
            return list.getValue().stream().flatMap(this::entry).toList();
        }
        problem(
                root == null ? Optional.empty() : root.getStartMark(),
                "expected a list of entries, for example '- code: E_FAIL'");
        return List.of();
    }

    private Stream<Entry> entry(Node node) {
        if (item(node).value() instanceof Entry entry) {
            return Stream.of(entry);
        }
        problem(node.getStartMark(), "expected an entry, for example '- code: E_FAIL'");
        return Stream.empty();
    }

    private Item item(Node node) {
        int line = node.getStartMark().orElseThrow().getLine() + 1;
        int column = node.getStartMark().orElseThrow().getColumn() + 1;
        if (node instanceof MappingNode mapping) {
            var entry = new Entry(name, line, column, problems);
            mapping.getValue().forEach(property -> put(entry, property.getKeyNode(), property.getValueNode()));
            return new Item(entry, line, column);
        }
        return node instanceof SequenceNode list
                ? new Item(list.getValue().stream().map(this::item).toList(), line, column)
                : new Item(((ScalarNode) node).getValue(), line, column);
    }

    private void put(Entry entry, Node keyNode, Node value) {
        if (!(keyNode instanceof ScalarNode key)) {
            problem(keyNode.getStartMark(), "expected a property, for example 'code: E_FAIL'");
            return;
        }
        if (entry.has(key.getValue())) {
            problem(key.getStartMark(), "duplicate property " + key.getValue() + ": merge the two");
        }
        entry.put(key.getValue(), item(value));
    }

    private void problem(Optional<Mark> mark, String message) {
        int line = mark.map(known -> known.getLine() + 1).orElse(0);
        int column = mark.map(known -> known.getColumn() + 1).orElse(0);
        problems.accept(new Diagnostic(name, line, column, Severity.ERROR, message));
    }
}
