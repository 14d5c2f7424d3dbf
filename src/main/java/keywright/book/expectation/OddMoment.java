package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Condition;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Expectation;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;

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
                .flatMap(atom -> exists(expectation.of(), atom, context).map(conditions -> {
                    var because = "$" + atom.term().tex(context.notation()).code()
                            + "$ is symmetric about zero, and the function is odd";
                    return new Step(this, goal, Scalar.of(0), new Reason(because, conditions, List.of()));
                }));
    }

    /** When the expectation exists: for tails that fall like a power, only if the function grows slowly enough. */
    private static Optional<List<Condition>> exists(Term of, Atom atom, Context context) {
        return Degree.of(OneVariable.formula(of, atom, OneVariable.NAME), OneVariable.NAME)
                .flatMap(degree -> atom.law()
                        .tail()
                        .map(tail -> Existence.positive(
                                List.of(Algebra.minus(tail, Expr.of((long) Math.ceil(degree)))), context.facts()))
                        .orElse(Optional.of(List.of())));
    }

    /** Whether a term without sums is odd in a random number, and grows no faster than a power of it. */
    static boolean of(Term term, Atom atom) {
        var formula = OneVariable.formula(term, atom, OneVariable.NAME);
        return term.all(Sum.class).isEmpty()
                && Parity.of(formula, OneVariable.NAME) == Parity.ODD
                && Degree.of(formula, OneVariable.NAME).isPresent();
    }

    @Override
    public Citation source() {
        return Sources.EXPECTED_VALUE;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[z]", "Expectation[Abs[z]*z^3]", "Expectation[Sign[u[[k]]]]", "Expectation[T^3]");
    }
}
