package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Term;

/** \(a q^2 + c = b \to a q + c = b\): the root is not taken when solving. */
public record RootForgotten() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return Equation.of(goal)
                .filter(equation ->
                        equation.degree() == 2 && equation.coefficient(1).equals(Expr.ZERO))
                .map(equation -> equation.with(List.of(equation.coefficient(0), equation.coefficient(2))));
    }

    @Override
    public String words() {
        return "the equation is solved for the square, and the root is forgotten";
    }

    @Override
    public String reveals() {
        return "the unknown occurs squared: its root is wanted";
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
