package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.law.Binomial;
import keywright.law.Law;
import keywright.law.Support;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Expectation;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/** \(P(x \le m) = \sum_{k \le m} p(k)\) for a number with whole values; \(P(x \ge m) = 1 - P(x \le m - 1)\). */
public record ProbabilityUpToInteger() implements Rule {
    private static final String VARIABLE = OneVariable.NAME;
    private static final long MOST = 60;

    /** Whole numbers between two bounds; none of them stands for no bound. */
    private record Between(Optional<Long> least, Optional<Long> last) {
        Between and(Between other) {
            var from = Stream.of(least, other.least).flatMap(Optional::stream).max(Long::compare);
            return new Between(
                    from, Stream.of(last, other.last).flatMap(Optional::stream).min(Long::compare));
        }
    }

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)) {
            return Optional.empty();
        }
        return Atom.only(expectation.of())
                .filter(atom -> atom.law().support() instanceof Support.Integers)
                .flatMap(atom -> Terms.factors(expectation.of()).stream()
                        .map(factor -> between(factor, atom))
                        .reduce((a, b) -> a.flatMap(one -> b.map(one::and)))
                        .orElse(Optional.empty())
                        .flatMap(bounds -> chance(bounds, atom.law(), context)))
                .map(chance -> Step.of(
                        this,
                        goal,
                        new Scalar(Cas.simplify(chance, context.facts())),
                        "add up the probabilities of the values"));
    }

    /** Where the unit step of a + x or a − x is one. */
    private static Optional<Between> between(Term factor, Atom atom) {
        if (!(factor instanceof Apply step) || !step.is("UnitStep")) {
            return Optional.empty();
        }
        return Cas.coefficients(OneVariable.formula(step.argument(), atom, VARIABLE), VARIABLE)
                .filter(all -> all.size() == 2 && all.get(0) instanceof Expr.Num)
                .flatMap(all -> {
                    var constant = ((Expr.Num) all.get(0)).value();
                    if (all.get(1).equals(Expr.MINUS_ONE)) {
                        return Optional.of(new Between(Optional.empty(), Optional.of((long) Math.floor(constant))));
                    }
                    return all.get(1).equals(Expr.ONE)
                            ? Optional.of(new Between(Optional.of((long) Math.ceil(-constant)), Optional.empty()))
                            : Optional.empty();
                });
    }

    private static Optional<Expr> chance(Between bounds, Law law, Context context) {
        var range = (Support.Integers) law.support();
        if (!(range.from() instanceof Expr.Num from)) {
            return Optional.empty();
        }
        var least = bounds.least()
                .map(bound -> Math.max(bound, (long) from.value()))
                .orElse((long) from.value());
        if (bounds.last().isPresent()) {
            return sum(law, least, bounds.last().get(), context);
        }
        return sum(law, (long) from.value(), least - 1, context).map(sum -> Algebra.minus(Expr.ONE, sum));
    }

    private static Optional<Expr> sum(Law law, long least, long last, Context context) {
        var to = ((Support.Integers) law.support()).to();
        var within = to.equals(Support.INFINITY)
                || law instanceof Binomial // whose coefficients vanish beyond the last value
                || Cas.nonpositive(Algebra.minus(Expr.of(last), to), context.facts());
        return !within || last - least > MOST
                ? Optional.empty()
                : Optional.of(Algebra.plus(LongStream.rangeClosed(least, last)
                        .mapToObj(k -> Factorials.multipliedOut(law.density(Expr.of(k))))
                        .toList()));
    }

    @Override
    public Citation source() {
        return Sources.EXPECTED_VALUE;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Expectation[UnitStep[3 - P]]",
                "Expectation[UnitStep[P - 2]]",
                "Expectation[UnitStep[1 - K]]",
                "Expectation[UnitStep[P - 2]*UnitStep[4 - P]]");
    }
}
