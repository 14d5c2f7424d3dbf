package keywright.term;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import keywright.cas.Domain;

/**
 * The names a formula may use: parameters, and arrays, definitions and answers by name; what is declared of the
 * parameters is known of those that have a domain.
 */
public record Scope(Set<String> parameters, Map<String, Term> names, Map<String, Domain> domains) {
    /** A scope keeps its own copies. */
    public Scope {
        parameters = Collections.unmodifiableSet(new TreeSet<>(parameters));
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        domains = Map.copyOf(domains);
    }

    /** Names of which nothing more is known. */
    public Scope(Set<String> parameters, Map<String, Term> names) {
        this(parameters, names, Map.of());
    }

    /** This scope and one more name. */
    public Scope and(String name, Term meaning) {
        var more = new LinkedHashMap<>(names);
        more.put(name, meaning);
        return new Scope(parameters, more, domains);
    }

    /** This scope and one more parameter or index, which hides what had its name. */
    public Scope and(String parameter) {
        var more = new TreeSet<>(parameters);
        more.add(parameter);
        var visible = new LinkedHashMap<>(names);
        visible.remove(parameter);
        return new Scope(more, visible, domains);
    }

    /** A term in which what is drawn from laws that are written out has a letter for each law. */
    public Term apart(Term term) {
        return new Letters(all()).apart(term);
    }

    /** Every name. */
    public Set<String> all() {
        var all = new TreeSet<>(parameters);
        all.addAll(names.keySet());
        return all;
    }
}
