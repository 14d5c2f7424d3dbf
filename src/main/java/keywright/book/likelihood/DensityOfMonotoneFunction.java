package keywright.book.likelihood;

import java.util.List;
import java.util.Optional;
import keywright.book.expectation.Atom;
import keywright.book.expectation.OneVariable;
import keywright.book.expectation.Positives;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.law.Support;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Marginal;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.tex.ExprTex;

/** \(p_y(c) = p_x(h(c))\,\lvert h'(c)\rvert\) for \(y = g(x)\) with a monotone function g and its inverse h. */
public record DensityOfMonotoneFunction() implements Rule {
    private static final String VARIABLE = OneVariable.NAME;
    private static final String PLACE = "\u2022c";

    /** The inverse at a place, and its slope, whose sign is certain. */
    record Inverse(Expr at, Expr slope) {}

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Marginal marginal)
                || !marginal.on().isEmpty()
                || !(marginal.at() instanceof Scalar place)) {
            return Optional.empty();
        }
        return Atom.only(marginal.of())
                .filter(atom -> atom.law().support() instanceof Support.Interval)
                .flatMap(atom -> {
                    var g = OneVariable.formula(marginal.of(), atom, VARIABLE);
                    var facts = Positives.on(atom.law().support(), VARIABLE, context.facts())
                            .facts()
                            .and(PLACE, domain(place.value(), context.facts()));
                    return OneVariable.mentionsEntries(g)
                            ? Optional.<Step>empty()
                            : inverse(g, facts).flatMap(h -> step(goal, atom, h, place.value(), context));
                });
    }

    private static Domain domain(Expr place, Facts facts) {
        if (!Cas.positive(place, facts)) {
            return place instanceof Expr.Sym name ? facts.of(name.name()) : Domain.REAL;
        }
        return Cas.positive(Algebra.minus(Expr.ONE, place), facts) ? Positives.UNIT : Domain.POSITIVE;
    }

    private Optional<Step> step(Term goal, Atom atom, Inverse h, Expr place, Context context) {
        var source = h.at().with(PLACE, place);
        return new Supports(context.facts()).holds(atom.law().support(), source).map(conditions -> {
            var density = Algebra.times(atom.law().density(source), h.slope().with(PLACE, place));
            var inverse = new ExprTex(context.notation()).of(source).code();
            var because = "change of variables: the function is monotone, the place belongs to $"
                    + atom.term().tex(context.notation()).code() + " = " + inverse + "$, and the slope of the inverse"
                    + " is a factor";
            var after = new Scalar(Cas.simplify(density.map(DensityOfMonotoneFunction::squareOfSign), context.facts()));
            return new Step(this, goal, after, new Reason(because, conditions, List.of()));
        });
    }

    /** Whether a slope is positive but for single places. */
    private static boolean monotone(Expr slope, Facts facts) {
        return Cas.positive(slope, facts)
                || !slope.equals(Expr.ZERO)
                        && Cas.coefficients(slope, VARIABLE).isPresent()
                        && Cas.nonpositive(Algebra.times(Expr.MINUS_ONE, slope), facts);
    }

    /** The square of a sign is one: a density does not mind a single place. */
    private static Expr squareOfSign(Expr part) {
        return part instanceof Expr.Call power
                        && power.is("Power", 2)
                        && power.argument(1).equals(Expr.of(2))
                        && power.argument(0) instanceof Expr.Call sign
                        && sign.is("Sign", 1)
                ? Expr.ONE
                : part;
    }

    /** Where a function takes a value, and how fast that place moves with the value, if the function is monotone. */
    static Optional<Inverse> inverse(Expr g, Expr value, Facts facts) {
        return inverse(g, facts.and(PLACE, domain(value, facts)))
                .map(found ->
                        new Inverse(found.at().with(PLACE, value), found.slope().with(PLACE, value)));
    }

    private static Optional<Inverse> inverse(Expr g, Facts facts) {
        try {
            var slope = Cas.simplify(Cas.derivative(g, VARIABLE), facts);
            var rises = monotone(slope, facts);
            if (!rises && !monotone(Algebra.times(Expr.MINUS_ONE, slope), facts)) {
                return Optional.empty();
            }
            var roots = Cas.solve(g, Expr.symbol(PLACE), VARIABLE, facts);
            if (roots.size() != 1) {
                return Optional.empty();
            }
            var change = Cas.derivative(roots.get(0), PLACE);
            return Optional.of(new Inverse(roots.get(0), rises ? change : Algebra.times(Expr.MINUS_ONE, change)));
        } catch (IllegalArgumentException withoutDerivative) {
            return Optional.empty();
        }
    }

    @Override
    public Citation source() {
        return Sources.MONOTONE;
    }

    @Override
    public List<String> examples() {
        return List.of("PDF[s*X + m, 2*s + m]", "PDF[Sqrt[X], a]", "PDF[1/G, s]", "PDF[Tanh[z], 1/2]");
    }
}
