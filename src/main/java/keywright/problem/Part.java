package keywright.problem;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/**
 * A part of a question: what it states itself, the letter of the part it continues, its prose, and its solution in
 * words where the author wrote one. {@link Question#inForce} adds what it inherits.
 */
public record Part(
        Heading heading, Optional<Written> as, Statement statement, Passage prose, Optional<Passage> solution) {

    /** How a part is headed; {@code id} is the number of the question and the letter, such as {@code 1b}. */
    public record Heading(String id, String letter, Optional<Written> title, Optional<BigDecimal> points) {}

    /** The number of the question and the letter of the part, such as {@code 1b}. */
    public String id() {
        return heading.id();
    }

    /** The letter of the part. */
    public String letter() {
        return heading.letter();
    }

    /** What is asked for, in the order written. */
    public Collection<Find> finds() {
        return statement.finds().values();
    }

    /** Whether the prose says where an experiment is to stand. */
    public boolean shows(String experiment) {
        var directive = "[@experiment of=\"" + experiment + "\"";
        return prose.text().contains(directive)
                || solution.filter(passage -> passage.text().contains(directive))
                        .isPresent();
    }
}
