package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Expectation;
import keywright.term.Term;

/**
 * \(\mathbb E|az + c| = \mathbb E\bigl|az + |c|\bigr|\) for z symmetric about zero: which of the kinks at zero and at
 * \(-c/a\) comes first is settled, where the density has a kink itself.
 */
public record ShiftOfSymmetricNumber() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)
                || !(expectation.of() instanceof Apply distance)
                || !distance.is("Abs")) {
            return Optional.empty();
        }
        return Atom.only(distance)
                .filter(atom -> atom.law().centre().equals(Optional.of(Expr.ZERO)) && kinked(atom))
                .flatMap(atom -> shifted(distance, atom, context).map(after -> {
                    var number = atom.term().tex(context.notation()).code();
                    var because = "$" + number + "$ and $-" + number + "$ have one law";
                    return Step.of(this, goal, new Expectation(after), because);
                }));
    }

    private static boolean kinked(Atom atom) {
        return distances(atom.law().density(Expr.symbol(OneVariable.NAME)));
    }

    private static boolean distances(Expr formula) {
        return formula instanceof Expr.Call call
                && (call.is("Abs", 1) || call.arguments().stream().anyMatch(ShiftOfSymmetricNumber::distances));
    }

    /** The distance with the absolute value of the shift, where its sign is not known. */
    private static Optional<Term> shifted(Apply distance, Atom atom, Context context) {
        var formula = OneVariable.formula(distance.argument(), atom, OneVariable.NAME);
        return Cas.coefficients(formula, OneVariable.NAME)
                .filter(all -> all.size() == 2)
                .map(all -> all.get(0))
                .filter(shift -> !Cas.nonpositive(shift, context.facts())
                        && !Cas.nonpositive(Algebra.times(Expr.MINUS_ONE, shift), context.facts()))
                .flatMap(shift -> {
                    var slope = Cas.coefficients(formula, OneVariable.NAME)
                            .orElseThrow()
                            .get(1);
                    var moved =
                            Algebra.plus(Algebra.times(slope, Expr.symbol(OneVariable.NAME)), Expr.call("Abs", shift));
                    return OneVariable.term(Expr.call("Abs", moved), OneVariable.NAME, atom.term());
                });
    }

    @Override
    public Citation source() {
        return Sources.EXPECTED_VALUE;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Abs[laplace + m]]", "Expectation[Abs[a*laplace - m]]");
    }
}
