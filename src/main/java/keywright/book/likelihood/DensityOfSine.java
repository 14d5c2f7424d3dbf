package keywright.book.likelihood;

import java.util.List;
import java.util.Optional;
import keywright.book.expectation.Atom;
import keywright.book.expectation.OneVariable;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.law.Uniform;
import keywright.rule.Citation;
import keywright.rule.Condition;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Marginal;
import keywright.term.Scalar;
import keywright.term.Term;

/**
 * \(p_y(c) = \sum_i p_\theta(\theta_i)/\sqrt{A^2 - c^2}\) for \(y = A\cos\theta\) with a uniform angle: one term for
 * each piece on which the cosine is monotone and takes the value c. A sine is the cosine of the angle less \(\pi/2\).
 */
public record DensityOfSine() implements Rule {
    private static final double ALMOST = 1e-9;

    /** The size of the wave, the angle in half turns at either end, and the density of the angle in radians. */
    private record Wave(Expr size, Expr.Num from, Expr.Num to, Expr density) {}

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return goal instanceof Marginal marginal && marginal.on().isEmpty() && marginal.at() instanceof Scalar at
                ? Atom.only(marginal.of())
                        .filter(atom -> atom.law() instanceof Uniform)
                        .flatMap(atom -> wave(
                                OneVariable.formula(marginal.of(), atom, OneVariable.NAME),
                                (Uniform) atom.law(),
                                context))
                        .flatMap(wave -> step(goal, wave, at.value(), context))
                : Optional.empty();
    }

    private Optional<Step> step(Term goal, Wave wave, Expr at, Context context) {
        var place = Cas.between(Algebra.divide(at, wave.size()), Algebra.divide(at, wave.size()), context.facts());
        var count = Pieces.of(wave.from().value(), wave.to().value(), place);
        return count.map(pieces -> {
            var below =
                    Algebra.sqrt(Algebra.minus(Algebra.power(wave.size(), Expr.of(2)), Algebra.power(at, Expr.of(2))));
            var density = Algebra.divide(Algebra.times(Expr.of(pieces), wave.density()), below);
            var because = "the wave takes the value " + pieces + (pieces == 1 ? " time" : " times")
                    + ", and the density of the uniform angle is divided by the slope, which is the root of the square"
                    + " of the size less that of the value";
            return new Step(
                    this,
                    goal,
                    new Scalar(Cas.simplify(density, context.facts())),
                    new Reason(because, inside(wave, at, place), List.of()));
        });
    }

    private static List<Condition> inside(Wave wave, Expr at, Domain place) {
        return place.least() > -1 && place.greatest() < 1
                ? List.of()
                : List.of(new Condition.Holds(
                        Expr.call("Less", Algebra.power(at, Expr.of(2)), Algebra.power(wave.size(), Expr.of(2)))));
    }

    private static Optional<Wave> wave(Expr formula, Uniform law, Context context) {
        var factors = Algebra.factors(formula);
        var size = Algebra.times(
                factors.stream().filter(part -> part.freeOf(OneVariable.NAME)).toList());
        var moving =
                factors.stream().filter(part -> !part.freeOf(OneVariable.NAME)).toList();
        if (moving.size() != 1
                || !(moving.get(0) instanceof Expr.Call call)
                || !(call.is("Cos", 1) || call.is("Sin", 1))
                || !Cas.positive(size, context.facts())) {
            return Optional.empty();
        }
        var angle = call.is("Cos", 1)
                ? call.argument(0)
                : Algebra.minus(call.argument(0), Algebra.times(Expr.HALF, Expr.PI));
        return Cas.coefficients(angle, OneVariable.NAME)
                .filter(line -> line.size() == 2)
                .flatMap(line -> ends(size, angle, law, line.get(1)));
    }

    private static Optional<Wave> ends(Expr size, Expr angle, Uniform law, Expr speed) {
        var one = halfTurns(angle.with(OneVariable.NAME, law.from()));
        var other = halfTurns(angle.with(OneVariable.NAME, law.to()));
        var density = Algebra.divide(law.density(Expr.ZERO), speed);
        return one instanceof Expr.Num from && other instanceof Expr.Num to && from.value() < to.value()
                ? Optional.of(new Wave(size, from, to, density))
                : Optional.empty();
    }

    private static Expr halfTurns(Expr angle) {
        return Cas.expand(Algebra.divide(angle, Expr.PI));
    }

    /** The pieces between multiples of \(\pi\), on each of which the cosine is monotone. */
    private static final class Pieces {
        private static Optional<Integer> of(double from, double to, Domain place) {
            int found = 0;
            for (var start = from; start < to - ALMOST; start = Math.floor(start + ALMOST) + 1) {
                var a = Math.cos(Math.PI * start);
                var b = Math.cos(Math.PI * Math.min(to, Math.floor(start + ALMOST) + 1));
                var low = Math.min(a, b);
                var high = Math.max(a, b);
                var whole = low < -1 + ALMOST && high > 1 - ALMOST;
                if (whole || low - ALMOST < place.least() && place.greatest() < high + ALMOST) {
                    found++;
                } else if (place.least() < high - ALMOST && low + ALMOST < place.greatest()) {
                    return Optional.empty();
                }
            }
            return found == 0 ? Optional.empty() : Optional.of(found);
        }
    }

    @Override
    public Citation source() {
        return Sources.MONOTONE;
    }

    @Override
    public List<String> examples() {
        return List.of("PDF[Cos[2*Pi*(u[[1]] + 1)], q]", "PDF[s*Sin[Pi*u[[1]]], s/2]");
    }
}
