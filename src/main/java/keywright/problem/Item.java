package keywright.problem;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A YAML node and its place; a node of another kind than is wanted is reported and read as nothing. */
record Item(Yaml yaml, Node node) {
    private static final String STANDARD_TAGS = "tag:yaml.org,2002:";

    Place place() {
        var start = node.getStartMark().map(yaml::offset).orElse(0);
        return yaml.source().place(start, node.getEndMark().map(yaml::offset).orElse(start));
    }

    Diagnostics out() {
        return yaml.out();
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    Optional<Written> text() {
        if (node instanceof ScalarNode scalar && !nothing() && standard()) {
            return Optional.of(written(scalar));
        }
        return unlessWanted("text");
    }

    private Written written(ScalarNode scalar) {
        var source = yaml.source();
        var value = scalar.getValue();
        return new Written(source, value, ScalarPlaces.of(source.text(), scalar.getScalarStyle(), place(), value));
    }

    Optional<List<Item>> list() {
        if (node instanceof SequenceNode sequence && standard()) {
            return Optional.of(sequence.getValue().stream()
                    .map(element -> new Item(yaml, element))
                    .toList());
        }
        return unlessWanted("a list");
    }

    /** The entries of a map in the order written, duplicates reported. */
    Optional<Map<Written, Item>> entries() {
        if (!(node instanceof MappingNode mapping && standard())) {
            return unlessWanted("a map");
        }
        var entries = new LinkedHashMap<String, Map.Entry<Written, Item>>();
        for (var tuple : mapping.getValue()) {
            new Item(yaml, tuple.getKeyNode()).text().ifPresent(key -> {
                var value = new Item(yaml, tuple.getValueNode());
                var former = entries.putIfAbsent(key.text(), Map.entry(key, value));
                if (former != null) {
                    var line = former.getKey().place().line();
                    out().error(key.place(), "duplicate key '" + key + "'", "it is first given in line " + line);
                }
            });
        }
        var result = new LinkedHashMap<Written, Item>();
        entries.values().forEach(entry -> result.put(entry.getKey(), entry.getValue()));
        return Optional.of(result);
    }

    /** A map with the keys of a table; keys that are not in it, and required ones that are missing, are reported. */
    Optional<Fields> fields(Format.Keys keys) {
        return entries().map(entries -> Fields.of(this, keys, entries));
    }

    Optional<Formula> formula() {
        return text().flatMap(text -> Formula.read(text, out()));
    }

    Optional<Boolean> flag() {
        return text().flatMap(text -> {
            if (text.text().equals("true") || text.text().equals("false")) {
                return Optional.of(text.text().equals("true"));
            }
            out().error(text.place(), "expected true or false but found '" + text + "'");
            return Optional.empty();
        });
    }

    Optional<BigDecimal> decimal() {
        return text().flatMap(text -> {
            if (text.text().matches("\\d{1,6}(\\.\\d{1,6})?")) {
                return Optional.of(new BigDecimal(text.text()));
            }
            out().error(text.place(), "expected a number such as 4 or 2.5 but found '" + text + "'");
            return Optional.empty();
        });
    }

    private boolean nothing() {
        return node.getTag().equals(Tag.NULL);
    }

    private boolean standard() {
        return node.getTag().getValue().startsWith(STANDARD_TAGS);
    }

    private <T> Optional<T> unlessWanted(String wanted) {
        if (standard()) {
            out().error(place(), "expected " + wanted + " but found " + kind());
        } else {
            out().error(place(), "the tag '" + node.getTag().getValue() + "' means nothing here");
        }
        return Optional.empty();
    }

    private String kind() {
        if (node instanceof MappingNode) {
            return "a map";
        }
        return node instanceof SequenceNode ? "a list" : nothing() ? "nothing" : "text";
    }
}
