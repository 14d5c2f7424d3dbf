package keywright.book.estimator;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.law.Law;
import keywright.law.Laws;
import keywright.law.Support;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Drawn;
import keywright.term.Rewritten;
import keywright.term.Term;

/**
 * \(\mathbb E[f(x)] = \mathbb E[f(g(z))]\) where g(z) has the law of x, entry by entry: g is monotone into the values
 * of x, and \(p_x(g(z))\,\lvert g'(z)\rvert = p_z(z)\). A pair for which this is not proved is declined.
 */
public record ChangeOfVariables() implements Rule {
    private static final double ALMOST = 1e-12;
    private static final Expr.Sym VALUE = Expr.symbol("\u2022v");

    /** The two laws, and the function of the letter z between them, for one entry. */
    private record Pair(Law random, Law noise, Expr.Sym z, Expr function, EntryFormula entry) {}

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Rewritten rewritten)) {
            return Optional.empty();
        }
        return pair(rewritten, context)
                .filter(ChangeOfVariables::proved)
                .map(pair -> Step.of(this, goal, rewritten.replaced(), words(rewritten, context)));
    }

    private static Optional<Pair> pair(Rewritten rewritten, Context context) {
        var noise = rewritten.by().all(Array.class).stream()
                .filter(Array::random)
                .distinct()
                .toList();
        var shape = rewritten.variable().shape();
        if (noise.size() != 1
                || !noise.get(0).shape().equals(shape)
                || !rewritten.by().shape().equals(shape)) {
            return Optional.empty();
        }
        var entry = new EntryFormula(context.facts());
        var law = noise.get(0).law().orElseThrow();
        var z = entry.letter(noise.get(0), domain(law.support()));
        return law(rewritten.variable(), entry)
                .flatMap(random -> entry.of(rewritten.by()).map(function -> new Pair(random, law, z, function, entry)));
    }

    private static Optional<Law> law(Term random, EntryFormula entry) {
        if (random instanceof Array array) {
            return array.law();
        }
        if (!(random instanceof Drawn drawn) || drawn.arguments().stream().anyMatch(Term::random)) {
            return Optional.empty();
        }
        var arguments = drawn.arguments().stream()
                .flatMap(argument -> entry.of(argument).stream())
                .toList();
        return Laws.of(new Expr.Call(drawn.head(), arguments));
    }

    private static Domain domain(Support support) {
        if (!(support instanceof Support.Interval interval)) {
            return Domain.REAL;
        }
        var from = interval.from() instanceof Expr.Num number ? number.value() + ALMOST : Double.NEGATIVE_INFINITY;
        var to = interval.to() instanceof Expr.Num number ? number.value() - ALMOST : Double.POSITIVE_INFINITY;
        return new Domain(false, from, to);
    }

    private static boolean proved(Pair pair) {
        if (!(pair.random().support() instanceof Support.Interval values)
                || !(pair.noise().support() instanceof Support.Interval places)) {
            return false;
        }
        try {
            if (byInverse(pair)) {
                return true;
            }
            var slope = Cas.derivative(pair.function(), pair.z().name());
            var facts = pair.entry().facts();
            var there = Cas.simplify(Algebra.times(pair.random().density(pair.function()), slope), facts);
            var here = pair.noise().density(pair.z());
            return Cas.provedEqual(there, here, facts) && inside(pair, values, places.from(), places.to())
                    || Cas.provedEqual(Algebra.times(Expr.MINUS_ONE, there), here, facts)
                            && inside(pair, values, places.to(), places.from());
        } catch (IllegalArgumentException | ArithmeticException unknown) {
            return false;
        }
    }

    /**
     * Whether each value v has a place h(v) among those of the noise at which it is taken, and \(p_z(h(v))\,\lvert
     * h'(v)\rvert\) is the density of the values: then these places have all the mass, and no other matters.
     */
    private static boolean byInverse(Pair pair) {
        var values = (Support.Interval) pair.random().support();
        var known = pair.entry().facts();
        var facts = known.and(VALUE.name(), Cas.between(values.from(), values.to(), known));
        return Cas.solve(pair.function(), VALUE, pair.z().name(), facts).stream()
                .anyMatch(place -> fits(pair, place, facts));
    }

    private static boolean fits(Pair pair, Expr place, Facts facts) {
        var places = (Support.Interval) pair.noise().support();
        var speed = Cas.simplify(Expr.call("Abs", Cas.derivative(place, VALUE.name())), facts);
        var density = Algebra.times(pair.noise().density(place), speed).map(ChangeOfVariables::squareOfSign);
        return among(Algebra.minus(place, places.from()), places.from(), facts)
                && among(Algebra.minus(places.to(), place), places.to(), facts)
                && Cas.provedEqual(density, Cas.gammas(pair.random().density(VALUE)), facts);
    }

    private static boolean among(Expr gap, Expr end, Facts facts) {
        var range = Cas.expand(gap);
        return !end.freeOf("Infinity") || Cas.between(range, range, facts).least() > -ALMOST;
    }

    /** One, but for a single place, which a density does not mind. */
    private static Expr squareOfSign(Expr part) {
        return part instanceof Expr.Call power
                        && power.is("Power", 2)
                        && power.argument(1).equals(Expr.of(2))
                        && power.argument(0) instanceof Expr.Call sign
                        && sign.is("Sign", 1)
                ? Expr.ONE
                : part;
    }

    /** Whether the function stays among the values; {@code low} is the end of the noise that goes to the least. */
    private static boolean inside(Pair pair, Support.Interval values, Expr low, Expr high) {
        return within(pair, Algebra.minus(pair.function(), values.from()), values.from(), low)
                && within(pair, Algebra.minus(values.to(), pair.function()), values.to(), high);
    }

    /** By the sign of the gap; or, where the density keeps its sign and so the function is monotone, by its end. */
    private static boolean within(Pair pair, Expr gap, Expr end, Expr from) {
        if (!end.freeOf("Infinity")) {
            return true;
        }
        var facts = pair.entry().facts();
        if (Cas.nonpositive(Cas.factor(Algebra.times(Expr.MINUS_ONE, gap)), facts)) {
            return true;
        }
        var level = pair.random().density(pair.z()).freeOf(pair.z().name());
        var there = Cas.simplify(pair.random().density(pair.function()), facts);
        return (level || Cas.positive(there, facts))
                && from.freeOf("Infinity")
                && Cas.provedEqual(pair.function().with(pair.z().name(), from), end, facts);
    }

    private static String words(Rewritten rewritten, Context context) {
        var law = rewritten.variable() instanceof Drawn drawn
                ? drawn.lawTex(context.notation())
                : ((Array) rewritten.variable()).law().orElseThrow().tex(new keywright.tex.ExprTex(context.notation()));
        return "change of variables: $" + rewritten.by().tex(context.notation()).code() + "$ has the density of $" + law
                + "$, entry by entry";
    }

    @Override
    public Citation source() {
        return Sources.CHANGE_OF_VARIABLES;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Reparameterization[Expectation[phi[xi]], xi -> g + s*x]",
                "Reparameterization[Expectation[Tanh[V]], V -> Exp[m + q*z/2]]",
                "Reparameterization[Expectation[Tanh[Y]], Y -> s*X^(1/a)]");
    }
}
