package keywright.solve;

import java.util.List;
import keywright.problem.Part;
import keywright.problem.Question;

/** A part with everything it asks for, derived. */
public record AskedPart(Question question, Part part, Declarations declarations, List<Asked> answers) {
    /** A part keeps its own copy. */
    public AskedPart {
        answers = List.copyOf(answers);
    }
}
