package keywright.cas;

import java.util.Map;
import java.util.TreeMap;

/** What is known of the parameters: the domain of each name. A name that is not declared is any real number. */
public record Facts(Map<String, Domain> domains) {
    /** Nothing is known. */
    public static final Facts NONE = new Facts(Map.of());

    /** Facts keep their own sorted copy. */
    public Facts {
        domains = java.util.Collections.unmodifiableMap(new TreeMap<>(domains));
    }

    /** The domain of a name. */
    public Domain of(String name) {
        return domains.getOrDefault(name, Domain.REAL);
    }

    /** These facts and one more. */
    public Facts and(String name, Domain domain) {
        var more = new TreeMap<>(domains);
        more.put(name, domain);
        return new Facts(more);
    }
}
