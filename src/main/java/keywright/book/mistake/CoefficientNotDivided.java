package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Term;

/** \(aq = b \to q = b\): the coefficient of the unknown is forgotten. */
public record CoefficientNotDivided() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return Equation.of(goal)
                .filter(equation -> equation.degree() == 1 && equation.pure())
                .map(equation -> equation.with(List.of(equation.coefficient(0), Expr.ONE)));
    }

    @Override
    public String words() {
        return "the coefficient of the unknown is not divided by";
    }

    @Override
    public String reveals() {
        return "the total was given where the value of one is asked: divide by the count";
    }

    @Override
    public Citation source() {
        return Sources.ALGEBRA;
    }

    @Override
    public List<String> examples() {
        return List.of("Solve[d*q == a*d + b, q]");
    }
}
