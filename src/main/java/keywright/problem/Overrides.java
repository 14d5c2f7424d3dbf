package keywright.problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Values of parameters that replace the author's, by name; each knows the argument or the file it comes from. */
public record Overrides(Map<Written, Written> values) {
    /** The author's values stand. */
    public static final Overrides NONE = new Overrides(Map.of());

    private static final String OPTION = "-P";

    /** Overrides keep their own copy, in the order given. */
    public Overrides {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Arguments {@code name=value}. @throws BadInput if one has no {@code =}, or if a name occurs twice */
    public static Overrides of(List<String> arguments) {
        var out = new Diagnostics();
        var values = new LinkedHashMap<Written, Written>();
        var names = new HashSet<String>();
        for (var argument : arguments) {
            var all = Written.of(Source.of(OPTION, argument));
            var equals = argument.indexOf('=');
            if (equals < 1) {
                out.error(all.place(), "expected name=value");
            } else if (names.add(argument.substring(0, equals).strip())) {
                values.put(stripped(all.part(0, equals)), stripped(all.part(equals + 1, argument.length())));
            } else {
                out.error(all.place(0, equals), "'" + argument.substring(0, equals) + "' is given twice");
            }
        }
        out.throwIfAny();
        return new Overrides(values);
    }

    /** Names and values. */
    public static Overrides of(Map<String, String> values) {
        var arguments = new ArrayList<String>();
        values.forEach((name, value) -> arguments.add(name + "=" + value));
        return of(arguments);
    }

    /** A YAML map of names and values. @throws BadInput if it cannot be read */
    public static Overrides file(Path file) {
        var out = new Diagnostics();
        var values = new LinkedHashMap<Written, Written>();
        SetFolder.source(file, out)
                .flatMap(source -> new Yaml(source, source.text().length(), out).root())
                .flatMap(Item::entries)
                .orElse(Map.of())
                .forEach((name, item) -> item.text().ifPresent(value -> values.put(name, value)));
        out.throwIfAny();
        return new Overrides(values);
    }

    /** These overrides and others; where both have a name, the others count. */
    public Overrides and(Overrides others) {
        var both = new LinkedHashMap<>(values);
        both.keySet().removeIf(name -> others.value(name.text()).isPresent());
        both.putAll(others.values);
        return new Overrides(both);
    }

    /** The value given for a name. */
    public Optional<Written> value(String name) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().text().equals(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    void reportUnknown(Set<String> known, Diagnostics out) {
        values.keySet().stream()
                .filter(name -> !known.contains(name.text()))
                .forEach(name -> out.error(
                        name.place(), "no parameter '" + name + "' in this set", Spelling.hint(name.text(), known)));
    }

    private static Written stripped(Written written) {
        var text = written.text();
        var start = text.length() - text.stripLeading().length();
        return written.part(start, Math.max(start, text.stripTrailing().length()));
    }
}
