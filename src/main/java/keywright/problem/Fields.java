package keywright.problem;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A map with known keys; what is missing or of the wrong kind has been reported and reads as nothing. */
record Fields(Item owner, Map<String, Item> values) {

    static Fields of(Item owner, Format.Keys keys, Map<Written, Item> entries) {
        var out = owner.out();
        var values = new LinkedHashMap<String, Item>();
        entries.forEach((key, item) -> {
            values.put(key.text(), item);
            if (!keys.all().contains(key.text())) {
                out.error(key.place(), "unknown key '" + key + "'", hint(key.text(), keys));
            }
        });
        keys.required().stream()
                .filter(key -> !values.containsKey(key))
                .forEach(key -> out.error(owner.place(), "missing key '" + key + "' of " + keys.what()));
        return new Fields(owner, values);
    }

    private static String hint(String key, Format.Keys keys) {
        var near = Spelling.hint(key, keys.all());
        return near.isEmpty() ? "the keys of " + keys.what() + " are " + String.join(", ", keys.all()) : near;
    }

    Diagnostics out() {
        return owner.out();
    }

    Optional<Item> item(String key) {
        return Optional.ofNullable(values.get(key));
    }

    Optional<Written> text(String key) {
        return item(key).flatMap(Item::text);
    }

    /** Text that may hold Markdown of one line. */
    Optional<Written> line(String key) {
        var text = text(key);
        text.ifPresent(line -> Prose.line(line, out()));
        return text;
    }

    /** TeX of a formula. */
    Optional<Written> tex(String key) {
        var text = text(key);
        text.ifPresent(tex -> TexCheck.math(tex, out()));
        return text;
    }

    Optional<Formula> formula(String key) {
        return item(key).flatMap(Item::formula);
    }

    boolean flag(String key, boolean otherwise) {
        return item(key).flatMap(Item::flag).orElse(otherwise);
    }

    Optional<BigDecimal> decimal(String key) {
        return item(key).flatMap(Item::decimal);
    }

    List<Item> list(String key) {
        return item(key).flatMap(Item::list).orElse(List.of());
    }

    /** What the reader makes of each entry of a map with free names, in the order written. */
    <T> Map<String, T> named(String key, Function<Map.Entry<Written, Item>, Optional<T>> reader) {
        var result = new LinkedHashMap<String, T>();
        item(key).flatMap(Item::entries).orElse(Map.of()).entrySet().forEach(entry -> reader.apply(entry)
                .ifPresent(value -> result.put(entry.getKey().text(), value)));
        return result;
    }
}
