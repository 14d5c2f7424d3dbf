package keywright.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keywright.cas.Facts;

/** A question: what all its parts share, its parts in the order written, and what stands before the first part. */
public record Question(String number, Written title, Statement statement, List<Part> parts, Opening opening) {
    /** A question keeps its own copy of its parts. */
    public Question {
        parts = List.copyOf(parts);
    }

    /** The prose before the first part, and the experiments that the parts may show. */
    public record Opening(Passage introduction, Map<String, Experiment> experiments) {
        /** An opening keeps its own copy, in the order given. */
        public Opening {
            experiments = Collections.unmodifiableMap(new LinkedHashMap<>(experiments));
        }
    }

    /** The prose before the first part. */
    public Passage introduction() {
        return opening.introduction();
    }

    /** The experiments by name. */
    public Map<String, Experiment> experiments() {
        return opening.experiments();
    }

    /** The experiments that a part shows: those its prose names; the first part, those that no prose names. */
    public Map<String, Experiment> experiments(Part part) {
        var shown = new LinkedHashMap<String, Experiment>();
        experiments().forEach((name, experiment) -> {
            var place = parts.stream().filter(it -> it.shows(name)).findFirst().orElse(parts.get(0));
            if (place.equals(part)) {
                shown.put(name, experiment);
            }
        });
        return shown;
    }

    /** The domains of the parameters, those of the set included. */
    public Facts facts() {
        return statement.facts();
    }

    /** The part with a letter. */
    public Optional<Part> part(String letter) {
        return parts.stream().filter(part -> part.letter().equals(letter)).findFirst();
    }

    /** All that holds in a part: what the question states, what the parts it continues state and find, and its own. */
    public Statement inForce(Part part) {
        var before = part.as()
                .map(Written::text)
                .flatMap(this::part)
                .map(this::inForce)
                .orElse(statement);
        return before.and(part.statement());
    }
}
