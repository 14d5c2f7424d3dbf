package keywright.book;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import keywright.cas.Algebra;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.cas.Parsed;
import keywright.check.Meter;
import keywright.check.Point;
import keywright.law.Law;
import keywright.law.Laws;
import keywright.law.Support;
import keywright.numeric.Compiled;
import keywright.numeric.Quadrature;
import keywright.numeric.Sampler;
import keywright.numeric.Seed;
import keywright.numeric.Series;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.term.Array;
import keywright.term.Reader;
import keywright.term.Scope;
import keywright.term.Shape;
import keywright.term.Term;

/** A law with values for its parameters: what is derived of it, and the same by quadrature and by samples. */
final class LawTrial {
    private static final Facts FACTS = new Facts(Map.of(
            "m",
            Domain.REAL,
            "s",
            Domain.POSITIVE,
            "a",
            Domain.POSITIVE,
            "b",
            Domain.POSITIVE,
            "n",
            Domain.COUNT,
            "q",
            new Domain(false, 0.001, 0.999),
            "i",
            new Domain(true, -9, 9)));
    private static final Map<String, Double> VALUES =
            Map.of("m", -0.7, "s", 1.3, "a", 2.6, "b", 5.5, "n", 7.0, "q", 0.35, "i", -2.0);
    private static final List<String> NAMES = List.copyOf(VALUES.keySet());
    static final int DRAWS = 100_000;

    private LawTrial() {}

    static Law law(String formula) {
        return Laws.of(Parsed.of(formula).formula()).orElseThrow();
    }

    static Derivation derived(String law, String question) {
        var x = Array.random("x", Shape.SCALAR, law(law));
        var term = new Reader(new Scope(FACTS.domains().keySet(), Map.of("x", x)))
                .read(Parsed.of(question).formula());
        return Rulebook.prover().prove(term, Context.of(FACTS));
    }

    static double value(Expr formula) {
        var values = NAMES.stream().mapToDouble(VALUES::get).toArray();
        return Compiled.of(formula.normal(), NAMES).value(values);
    }

    /** What a closed form is worth. */
    static double value(Term closed) {
        return new Meter(Seed.of("laws"), 1).entries(closed, new Point(VALUES))[0];
    }

    /** \(\int t^n p(t)\,dt\) or \(\sum t^n p(t)\), numerically. */
    static double moment(Law law, int order) {
        return moment(law, order, Double.POSITIVE_INFINITY);
    }

    /** The same up to a place. */
    static double moment(Law law, int order, double last) {
        var t = Expr.symbol("t");
        if (law.support() instanceof Support.Points points) {
            return points.points().stream()
                    .filter(at -> value(at) <= last)
                    .mapToDouble(at -> Math.pow(value(at), order) * value(law.density(at)))
                    .sum();
        }
        var names = Stream.concat(Stream.of("t"), NAMES.stream()).toList();
        var code = Compiled.of(Algebra.times(Algebra.power(t, Expr.of(order)), law.density(t)), names);
        var arguments = names.stream()
                .mapToDouble(name -> VALUES.getOrDefault(name, 0.0))
                .toArray();
        if (law.support() instanceof Support.Integers range) {
            var from = Math.round(value(range.from()));
            var to = Math.min(last, value(range.to()));
            return Double.isInfinite(to)
                    ? Series.sum(k -> at(code, arguments, k), from).value()
                    : Series.sum(k -> at(code, arguments, k), from, (long) Math.floor(to))
                            .value();
        }
        var interval = (Support.Interval) law.support();
        var from = value(interval.from());
        var to = Math.min(last, value(interval.to()));
        return Quadrature.integral(x -> at(code, arguments, x), from, to, 0, -0.7)
                .value();
    }

    private static double at(Compiled code, double[] arguments, double t) {
        var at = arguments.clone();
        at[0] = t;
        return code.value(at);
    }

    static double[] draws(Law law) {
        var arguments = law.arguments().stream()
                .flatMap(argument ->
                        argument instanceof Expr.Call list && list.head().equals("List")
                                ? list.arguments().stream()
                                : Stream.of(argument))
                .mapToDouble(LawTrial::value)
                .toArray();
        var draws = new double[DRAWS];
        Sampler.of(law.head(), arguments).fill(Seed.of("laws", law.head()).stream(), draws);
        return draws;
    }

    /** Whether a law lives where something was drawn. */
    static boolean lives(Law law, double drawn) {
        if (law.support() instanceof Support.Points points) {
            return points.points().stream().anyMatch(point -> value(point) == drawn);
        }
        if (law.support() instanceof Support.Integers range) {
            return drawn == Math.rint(drawn) && value(range.from()) <= drawn && drawn <= value(range.to());
        }
        var interval = (Support.Interval) law.support();
        return value(interval.from()) <= drawn && drawn <= value(interval.to());
    }
}
