package keywright.solve;

import java.util.List;
import java.util.stream.Stream;
import keywright.problem.Experiment;
import keywright.problem.ProblemSet;

/** A set with the chosen parts solved. */
public record SolvedSet(ProblemSet set, List<SolvedPart> parts) {
    /** A solved set keeps its own copy. */
    public SolvedSet {
        parts = List.copyOf(parts);
    }

    /** Every answer, in order. */
    public Stream<Solved> answers() {
        return parts.stream().flatMap(part -> part.answers().stream());
    }

    /** The experiments of the questions that have a part here. */
    public List<Experiment> experiments() {
        return parts.stream()
                .map(SolvedPart::question)
                .distinct()
                .flatMap(question -> question.experiments().values().stream())
                .toList();
    }

    /** Whether an answer has the standing. */
    public boolean any(Solved.Standing standing) {
        return answers().anyMatch(answer -> answer.standing() == standing);
    }
}
