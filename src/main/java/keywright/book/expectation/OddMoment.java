package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Expectation;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.tex.Notation;

/** \(\mathbb E[f(x)] = 0\) for an odd f and a law symmetric about zero. */
public record OddMoment() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)) {
            return Optional.empty();
        }
        return Atom.only(expectation.of())
                .filter(atom -> atom.law().centre().equals(Optional.of(Expr.ZERO)))
                .filter(atom -> of(expectation.of(), atom))
                .map(atom -> Step.of(
                        this,
                        goal,
                        Scalar.of(0),
                        "$" + atom.term().tex(Notation.PLAIN).code()
                                + "$ is symmetric about zero, and the function is odd"));
    }

    /** Whether a term without sums is odd in a random number. */
    static boolean of(Term term, Atom atom) {
        return term.all(Sum.class).isEmpty() && Parity.of(OneVariable.formula(term, atom, "t"), "t") == Parity.ODD;
    }

    @Override
    public Citation source() {
        return Sources.EXPECTED_VALUE;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[z]", "Expectation[Abs[z]*z^3]", "Expectation[Sign[u[[k]]]]");
    }
}
