package keywright.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import keywright.cas.Domain;
import keywright.cas.Facts;

/** What is known and what is asked, by name, in the order written. */
public record Statement(
        Map<String, Parameter> parameters,
        Map<String, Given> givens,
        Map<String, Definition> definitions,
        Map<String, Find> finds,
        List<Requirement> requirements) {
    /** A statement keeps its own copies, in the order given. */
    public Statement {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        givens = Collections.unmodifiableMap(new LinkedHashMap<>(givens));
        definitions = Collections.unmodifiableMap(new LinkedHashMap<>(definitions));
        finds = Collections.unmodifiableMap(new LinkedHashMap<>(finds));
        requirements = List.copyOf(requirements);
    }

    /** The parameter of a name. */
    public Optional<Parameter> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /** What is given under a name. */
    public Optional<Given> given(String name) {
        return Optional.ofNullable(givens.get(name));
    }

    /** What a name is defined to be. */
    public Optional<Definition> definition(String name) {
        return Optional.ofNullable(definitions.get(name));
    }

    /** What is asked for under a name. */
    public Optional<Find> find(String name) {
        return Optional.ofNullable(finds.get(name));
    }

    /** The domains of the parameters. */
    public Facts facts() {
        var domains = new LinkedHashMap<String, Domain>();
        parameters.forEach((name, parameter) -> domains.put(name, parameter.domain()));
        return new Facts(domains);
    }

    /** This statement and another; where both have a name, the other's meaning counts. */
    public Statement and(Statement other) {
        return new Statement(
                joined(parameters, other.parameters),
                joined(givens, other.givens),
                joined(definitions, other.definitions),
                joined(finds, other.finds),
                Stream.concat(requirements.stream(), other.requirements.stream())
                        .toList());
    }

    private static <T> Map<String, T> joined(Map<String, T> one, Map<String, T> other) {
        var both = new LinkedHashMap<>(one);
        both.putAll(other);
        return both;
    }

    /** Everything named, in the order parameters, givens, definitions, finds. */
    public List<Quantity> quantities() {
        return Stream.<Map<String, ? extends Quantity>>of(parameters, givens, definitions, finds)
                .<Quantity>flatMap(map -> map.values().stream())
                .toList();
    }
}
