package keywright.book.likelihood;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keywright.book.expectation.Atom;
import keywright.book.expectation.OneVariable;
import keywright.book.expectation.Positives;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.law.Support;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Expectation;
import keywright.term.Marginal;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.tex.ExprTex;

/**
 * \(p_f(c) = \mathbb E_y\bigl[p_x(h(c, y))\,\lvert\partial h/\partial c\rvert\bigr]\) for \(f(x, y) = c\) just where
 * \(x = h(c, y)\), with x and y independent: the convolution of two densities, where f is a sum.
 */
public record DensityAsMeanOverOther() implements Rule {
    private static final String X = OneVariable.NAME;
    private static final String Y = "\u2022y";

    /** Where x has to lie, and the size of the slope of that place. */
    private record Place(Expr at, Expr slope) {}

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Marginal marginal)
                || !marginal.on().isEmpty()
                || !(marginal.at() instanceof Scalar at)
                || !marginal.of().shape().scalar()) {
            return Optional.empty();
        }
        var atoms = Atom.in(marginal.of());
        if (atoms.size() != 2 || !atoms.stream().allMatch(DensityAsMeanOverOther::continuous)) {
            return Optional.empty();
        }
        return Stream.of(0, 1)
                .flatMap(i -> step(marginal, atoms.get(i), atoms.get(1 - i), at.value(), context).stream())
                .findFirst();
    }

    private static boolean continuous(Atom atom) {
        return !atom.bound() && atom.law().support() instanceof Support.Interval;
    }

    private Optional<Step> step(Marginal goal, Atom x, Atom y, Expr at, Context context) {
        var formula = OneVariable.formula(goal.of(), x, X);
        var number = y.term().formula();
        var both =
                formula.map(part -> part.equals(number) ? Expr.symbol(Y) : part).normal();
        var facts = Positives.on(
                        x.law().support(),
                        X,
                        Positives.on(y.law().support(), Y, context.facts()).facts())
                .facts();
        if (OneVariable.mentionsEntries(both) || both.freeOf(X) || both.freeOf(Y)) {
            return Optional.empty();
        }
        return place(both, at, facts).flatMap(place -> {
            var density = Algebra.times(x.law().density(place.at()), place.slope(), inside(x, place.at(), facts));
            var formulas = new ExprTex(
                    context.notation().and(Y, y.term().tex(context.notation()).code()));
            var because = "given $" + y.term().tex(context.notation()).code() + "$ the value is taken at $"
                    + x.term().tex(context.notation()).code() + " = "
                    + formulas.of(place.at()).code()
                    + "$: its density there, times the slope of this place, on average";
            return OneVariable.term(density.normal(), Y, y.term())
                    .map(mean -> Step.of(this, goal, new Expectation(mean), because));
        });
    }

    private static Optional<Place> place(Expr formula, Expr at, Facts facts) {
        var line = Cas.coefficients(formula, X).filter(all -> all.size() == 2);
        if (line.isPresent()) {
            var slope = Algebra.power(line.get().get(1), Expr.MINUS_ONE);
            var place = Cas.simplify(Algebra.times(Algebra.minus(at, line.get().get(0)), slope), facts);
            return Optional.of(new Place(place, size(slope, facts)));
        }
        return DensityOfMonotoneFunction.inverse(formula, at, facts).map(found -> new Place(found.at(), found.slope()));
    }

    private static Expr size(Expr slope, Facts facts) {
        return Cas.positive(slope, facts) ? slope : Cas.simplify(Expr.call("Abs", slope), facts);
    }

    /** The indicators that the place is a value of x, as far as that is not certain. */
    private static Expr inside(Atom x, Expr place, Facts facts) {
        var values = (Support.Interval) x.law().support();
        return Algebra.times(Stream.of(Algebra.minus(place, values.from()), Algebra.minus(values.to(), place))
                .filter(gap -> gap.freeOf("Infinity"))
                .map(Cas::expand)
                .filter(gap -> !Cas.nonpositive(Algebra.times(Expr.MINUS_ONE, gap), facts))
                .map(gap -> Expr.call("UnitStep", gap))
                .toList());
    }

    @Override
    public Citation source() {
        return Sources.CONVOLUTION;
    }

    @Override
    public List<String> examples() {
        return List.of("PDF[X + u[[1]], q]", "PDF[z/Q, m]", "PDF[X/(X + expo[[1]]), q]", "PDF[u[[1]]*u[[2]], q]");
    }
}
