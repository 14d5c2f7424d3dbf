package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Term;

/** \(a q^n = b \to q^n = ab\): multiplied instead of divided. */
public record NotInverted() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return Equation.of(goal).filter(Equation::normalising).map(Equation::inverted);
    }

    @Override
    public String words() {
        return "the coefficient is multiplied by instead of divided by";
    }

    @Override
    public String reveals() {
        return "the answer is upside down: the constant must undo the growth";
    }

    @Override
    public Citation source() {
        return Sources.ALGEBRA;
    }

    @Override
    public List<String> examples() {
        return List.of("Solve[q^2*d == 1, q]");
    }
}
