package keywright.book.optimum;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Extremum;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.tex.ExprTex;

/**
 * The larger of \(|a_1 v + b_1|\) and \(|a_2 v + b_2|\), with slopes of one sign, is least at \(v = -(b_1 + b_2)/(a_1 +
 * a_2)\); likewise in the root of a positive v: between their zeros one rises and the other falls, and there they
 * cross.
 */
public record LargerOfTwoErrors() implements Rule {
    private static final String ROOT = "\u2022r";

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Extremum extremum)
                || !extremum.kind().least()
                || extremum.over().whole()
                || !(extremum.of() instanceof Scalar scalar)
                || !(scalar.value() instanceof Expr.Call largest)
                || !largest.is("Max", 2)) {
            return Optional.empty();
        }
        if (!Algebra.exponent(largest.argument(0)).equals(Algebra.exponent(largest.argument(1)))) {
            return Optional.empty();
        }
        var name = extremum.variable();
        var facts = context.facts().and(ROOT, Domain.POSITIVE);
        var square = Algebra.power(Expr.symbol(ROOT), Expr.of(2));
        return crossing(largest, name, facts)
                .or(() ->
                        new Between(extremum, context.facts()).inside().of(name).nonnegative()
                                ? crossing((Expr.Call) simplified(largest.with(name, square), facts), ROOT, facts)
                                        .map(root -> Cas.simplify(Algebra.power(root, Expr.of(2)), context.facts()))
                                : Optional.empty())
                .filter(new Between(extremum, context.facts())::holds)
                .map(place -> step(extremum, largest, place, context));
    }

    private static Expr simplified(Expr pair, Facts facts) {
        var call = (Expr.Call) pair;
        return Expr.call(
                call.head(),
                call.arguments().stream()
                        .map(part -> part instanceof Expr.Call size && (size.is("Abs", 1) || square(size))
                                ? opened(size, Cas.expand(Cas.simplify(size.argument(0), facts)))
                                : part)
                        .toArray(Expr[]::new));
    }

    private static Expr opened(Expr.Call size, Expr inside) {
        return size.is("Abs", 1) ? Expr.call("Abs", inside) : Algebra.power(inside, Expr.of(2));
    }

    /** Where the two are equal between their zeros. */
    private static Optional<Expr> crossing(Expr.Call largest, String variable, Facts facts) {
        var first = line(largest.argument(0), variable);
        var second = line(largest.argument(1), variable);
        if (first.isEmpty()
                || second.isEmpty()
                || !Cas.positive(Algebra.times(first.get().get(1), second.get().get(1)), facts)) {
            return Optional.empty();
        }
        var offset = Algebra.plus(first.get().get(0), second.get().get(0));
        var slope = Algebra.plus(first.get().get(1), second.get().get(1));
        return Optional.of(Cas.simplify(Algebra.times(Expr.MINUS_ONE, Algebra.divide(offset, slope)), facts));
    }

    private Step step(Extremum extremum, Expr.Call largest, Expr place, Context context) {
        var value = extremum.kind().place() ? place : at(largest.argument(0), extremum.variable(), place, context);
        var because = "between the zeros of the two one falls and the other rises: the larger of them is least where"
                + " they cross, at $"
                + new ExprTex(context.notation()).of(place).code() + "$";
        return Step.of(this, extremum, new Scalar(Cas.simplify(Cas.together(value), context.facts())), because);
    }

    private static Expr at(Expr size, String variable, Expr place, Context context) {
        var call = (Expr.Call) size;
        var inside = Cas.together(Cas.simplify(call.argument(0).with(variable, place), context.facts()));
        return call.is("Abs", 1) ? Expr.call("Abs", inside) : Algebra.power(inside, call.argument(1));
    }

    private static boolean square(Expr.Call call) {
        return call.is("Power", 2) && call.argument(1).equals(Expr.of(2));
    }

    /** The coefficients of a line under an absolute value, or squared. */
    private static Optional<List<Expr>> line(Expr formula, String variable) {
        return formula instanceof Expr.Call size && (size.is("Abs", 1) || square(size))
                ? Cas.coefficients(size.argument(0), variable).filter(all -> all.size() == 2)
                : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.CHEBYSHEV;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "ArgMin[Max[Abs[1 - a*v], Abs[1 - b*v]], v]",
                "ArgMin[Max[Abs[1 - a*v], Abs[1 - b*v]], {v, 0, Infinity}]",
                "MinValue[Max[Abs[1 - Sqrt[a*v]], Abs[1 - Sqrt[b*v]]], {v, 0, Infinity}]",
                "MinValue[Max[(1 - a*v)^2, (1 - b*v)^2], v]",
                "MinValue[Max[Abs[1 - a*v], Abs[m - b*v]], v]");
    }
}
