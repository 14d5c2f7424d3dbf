package keywright.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The published schema and the reader know the same keys. */
class SchemaTest {
    private static final Map<String, Map<?, ?>> SCHEMAS =
            Map.of("set.schema.json", load("set.schema.json"), "question.schema.json", load("question.schema.json"));

    static Set<String> tables() {
        return Format.tables().keySet();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_schema_knows_the_keys_of_the_reader_and_no_others(String table) {
        var keys = Objects.requireNonNull(Format.tables().get(table));
        var schema = Objects.requireNonNull(records().get(table), "no schema for " + table);
        var properties = (Map<?, ?>) Objects.requireNonNull(schema.get("properties"));
        assertThat(properties.keySet()).isEqualTo(Set.copyOf(keys.all()));
        var required = schema.containsKey("required") ? (List<?>) schema.get("required") : List.of();
        assertThat(required).isEqualTo(keys.required());
        assertThat(schema.get("additionalProperties")).isEqualTo(false);
    }

    @Test
    void every_map_with_fixed_keys_in_the_schema_is_a_table_of_the_reader() {
        assertThat(records().keySet()).isEqualTo(tables());
    }

    @Test
    void names_look_alike_in_both() {
        var name = (Map<?, ?>)
                Objects.requireNonNull(definitions("set.schema.json").get("name"));
        assertThat(name.get("pattern")).isEqualTo("^" + Format.NAME.pattern() + "$");
    }

    @Test
    void every_reference_leads_somewhere() {
        SCHEMAS.forEach((file, schema) -> references(schema).forEach(reference -> {
            var target = reference.startsWith("#") ? file : reference.substring(0, reference.indexOf('#'));
            var name = reference.substring(reference.lastIndexOf('/') + 1);
            assertThat(definitions(target)).as(reference).containsKey(name);
        }));
    }

    private static Map<String, Map<?, ?>> records() {
        var records = new TreeMap<String, Map<?, ?>>();
        for (var file : SCHEMAS.keySet()) {
            definitions(file).forEach((name, schema) -> {
                if (((Map<?, ?>) schema).containsKey("properties")) {
                    records.put(name, (Map<?, ?>) schema);
                }
            });
        }
        return records;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> definitions(String file) {
        return (Map<String, Object>)
                Objects.requireNonNull(Objects.requireNonNull(SCHEMAS.get(file)).get("$defs"));
    }

    private static Set<String> references(Object node) {
        var found = new TreeSet<String>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (key.equals("$ref")) {
                    found.add(value.toString());
                }
                found.addAll(references(value));
            });
        } else if (node instanceof List<?> list) {
            list.forEach(element -> found.addAll(references(element)));
        }
        return found;
    }

    /** JSON is YAML. */
    private static Map<?, ?> load(String name) {
        try (InputStream stream = Format.class.getResourceAsStream(name)) {
            var settings = LoadSettings.builder().build();
            return (Map<?, ?>) new Load(settings).loadFromInputStream(Objects.requireNonNull(stream));
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }
}
