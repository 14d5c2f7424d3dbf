package keywright.problem;

import java.util.ArrayDeque;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The head of a source read as YAML nodes with their places; depth and aliases are bounded before a node is built. */
final class Yaml {
    private static final int DEEPEST = 20;
    private static final int MOST_ALIASES = 20;
    private static final int MOST_VALUES = 10_000;
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setUseMarks(true).build();

    private final Source source;
    private final String text;
    private final boolean wide;
    private final Diagnostics out;

    Yaml(Source source, int end, Diagnostics out) {
        this.source = source;
        this.text = source.text().substring(0, end);
        this.wide = text.codePointCount(0, end) < end;
        this.out = out;
    }

    Source source() {
        return source;
    }

    Diagnostics out() {
        return out;
    }

    /** The root of the document; nothing if it is malformed, which is then reported. */
    Optional<Item> root() {
        try {
            if (!bounded()) {
                return Optional.empty();
            }
            var root = new Compose(SETTINGS).composeString(text).map(node -> new Item(this, node));
            if (root.isEmpty()) {
                out.error(source.place(0, 0), "expected a map but found nothing");
            }
            return root;
        } catch (MarkedYamlEngineException error) {
            var offset = error.getProblemMark().map(this::offset).orElse(0);
            out.error(source.place(offset, offset + 1), "malformed YAML: " + error.getProblem(), hint(error));
        } catch (ReaderException error) {
            var offset = offset(error.getPosition());
            out.error(source.place(offset, offset + 1), "malformed YAML: a character that may not occur");
        } catch (YamlEngineException error) {
            out.error(source.place(0, 0), "malformed YAML: " + error.getMessage());
        }
        return Optional.empty();
    }

    private static String hint(MarkedYamlEngineException error) {
        return error.getProblem().contains("expected ',' or")
                ? "formulas hold brackets and commas: inside { } and [ ] put them in quotes"
                : "";
    }

    private boolean bounded() {
        var open = new ArrayDeque<Event>();
        var aliases = 0;
        var values = 0;
        for (var event : new Parse(SETTINGS).parseString(text)) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> open.push(event);
                case MappingEnd, SequenceEnd -> open.pop();
                case Alias -> aliases++;
                case Scalar -> values++;
                default -> {}
            }
            if (open.size() > DEEPEST || aliases > MOST_ALIASES || values > MOST_VALUES) {
                var offset = event.getStartMark().map(this::offset).orElse(0);
                out.error(source.place(offset, offset + 1), excess(aliases, values));
                return false;
            }
        }
        return true;
    }

    private static String excess(int aliases, int values) {
        if (values > MOST_VALUES) {
            return "more than " + MOST_VALUES + " keys and values";
        }
        return aliases > MOST_ALIASES
                ? "more than " + MOST_ALIASES + " aliases"
                : "nested more than " + DEEPEST + " deep";
    }

    int offset(Mark mark) {
        return offset(mark.getIndex());
    }

    private int offset(int characters) {
        if (!wide) {
            return Math.min(characters, text.length());
        }
        return text.offsetByCodePoints(0, Math.min(characters, text.codePointCount(0, text.length())));
    }
}
