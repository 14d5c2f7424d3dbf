package keywright.tex;

import java.util.Map;
import java.util.TreeMap;

/** How an author wants names written; a name not in {@code names} is written by {@link Names}. */
public record Notation(Map<String, String> names) {
    /** No wishes. */
    public static final Notation PLAIN = new Notation(Map.of());

    /** A notation keeps its own sorted copy. */
    public Notation {
        names = java.util.Collections.unmodifiableMap(new TreeMap<>(names));
    }

    /** The TeX of a name. */
    public String of(String name) {
        var wish = names.get(name);
        return wish == null ? Names.tex(name) : wish;
    }

    /** This notation and one more name. */
    public Notation and(String name, String tex) {
        var more = new TreeMap<>(names);
        more.put(name, tex);
        return new Notation(more);
    }
}
