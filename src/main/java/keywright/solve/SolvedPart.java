package keywright.solve;

import java.util.List;
import keywright.problem.Part;
import keywright.problem.Question;

/** A part with everything it asks for. */
public record SolvedPart(Question question, Part part, Declarations declarations, List<Solved> answers) {
    /** A solved part keeps its own copy. */
    public SolvedPart {
        answers = List.copyOf(answers);
    }
}
