package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.law.Support;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Expectation;
import keywright.term.Scalar;
import keywright.term.Term;

/** \(\mathbb E[f(x, y)] = \sum_{x, y} f(x, y)\,P(x)\,P(y)\) over all values of numbers that take few. */
public record SumOverAllOutcomes() implements Rule {
    private static final int MOST = 400;

    /** A value of everything random, with its probability. */
    private record Outcome(Expr formula, Expr chance) {}

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation) || !goal.shape().scalar()) {
            return Optional.empty();
        }
        var atoms = Atom.in(expectation.of());
        var outcomes =
                Stream.of(new Outcome(expectation.of().formula(), Expr.ONE)).toList();
        for (var atom : atoms) {
            var values = values(Reachable.of(expectation.of(), atom));
            if (atom.bound() || values.isEmpty() || values.size() * outcomes.size() > MOST) {
                return Optional.empty();
            }
            outcomes = outcomes.stream()
                    .flatMap(outcome -> values.stream().map(value -> at(outcome, atom, value)))
                    .toList();
        }
        var sum = Algebra.plus(outcomes.stream()
                .map(outcome -> Algebra.times(outcome.chance(), Cas.simplify(outcome.formula(), context.facts())))
                .toList());
        return atoms.isEmpty() || OneVariable.mentionsEntries(sum)
                ? Optional.empty()
                : Optional.of(Step.of(
                        this,
                        goal,
                        new Scalar(Cas.simplify(sum, context.facts())),
                        "sum over all outcomes, each with its probability"));
    }

    private static Outcome at(Outcome outcome, Atom atom, Expr value) {
        var number = atom.term().formula();
        var formula = outcome.formula().map(part -> part.equals(number) ? value : part);
        return new Outcome(
                formula.normal(),
                Algebra.times(
                        outcome.chance(), Factorials.multipliedOut(atom.law().density(value))));
    }

    private static List<Expr> values(Support support) {
        if (support instanceof Support.Points points) {
            return points.points();
        }
        return support instanceof Support.Integers range
                        && range.from() instanceof Expr.Num from
                        && range.to() instanceof Expr.Num to
                        && to.value() - from.value() < MOST
                ? LongStream.rangeClosed((long) from.value(), (long) to.value())
                        .<Expr>mapToObj(Expr::of)
                        .toList()
                : List.of();
    }

    @Override
    public Citation source() {
        return Sources.EXPECTED_VALUE;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Expectation[UnitStep[die - 4]*die]",
                "Expectation[Max[die, bit]]",
                "Expectation[UnitStep[3 - P - die]]");
    }
}
