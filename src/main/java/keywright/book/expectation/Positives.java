package keywright.book.expectation;

import java.util.ArrayList;
import java.util.List;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.law.Support;

/**
 * Logarithms and powers of positive numbers taken apart: \(\log ab^c = \log a + c \log b\), \((ab^c)^p = a^p
 * b^{cp}\).
 */
public record Positives(Facts facts) {
    /** Between zero and one, the ends left out. */
    public static final Domain UNIT = new Domain(false, Double.MIN_VALUE, 1 - 0x1p-20);

    /** What is known where a name takes the values of a law. */
    public static Positives on(Support support, String name, Facts facts) {
        if (support.equals(new Support.Interval(Expr.ZERO, Expr.ONE))) {
            return new Positives(facts.and(name, UNIT));
        }
        if (support instanceof Support.Integers numbers && numbers.from().equals(Expr.ZERO)) {
            return new Positives(facts.and(name, new Domain(false, 0, Double.POSITIVE_INFINITY)));
        }
        if (!(support instanceof Support.Interval interval)) {
            return new Positives(facts.and(name, Domain.REAL));
        }
        var around = Cas.between(interval.from(), interval.to(), facts);
        var positive = interval.from().equals(Expr.ZERO) || Cas.positive(interval.from(), facts);
        var least = positive ? Math.max(Double.MIN_VALUE, around.least()) : around.least();
        return new Positives(facts.and(name, new Domain(false, least, around.greatest())));
    }

    /** The formula, taken apart wherever it is certain that the parts are positive. */
    public Expr apart(Expr formula) {
        return formula.map(part -> part instanceof Expr.Call call ? once(call) : part);
    }

    private Expr once(Expr.Call call) {
        if (call.is("Log", 1)) {
            return log(call);
        }
        if (call.is("Power", 2) && call.argument(0).equals(Expr.symbol("E"))) {
            return exponential(call.argument(1));
        }
        if (call.is("LogisticSigmoid", 1)) {
            return sigmoid(call);
        }
        var whole = !call.is("Power", 2) || call.argument(1) instanceof Expr.Num number && number.integer();
        return whole || !Cas.real(call.argument(1), facts) ? call : power(call.argument(0), call.argument(1));
    }

    /** \(\sigma(\log u - \log(1-u)) = u\). */
    private Expr sigmoid(Expr.Call call) {
        var odds = exponential(Algebra.times(Expr.MINUS_ONE, call.argument(0)));
        return odds.freeOf("E") ? Cas.together(Algebra.power(Algebra.plus(Expr.ONE, odds), Expr.MINUS_ONE)) : call;
    }

    /** \(e^{a + c\log x} = e^a x^c\) for a c that is no variable. */
    private Expr exponential(Expr exponent) {
        var rest = new ArrayList<Expr>();
        var powers = new ArrayList<Expr>();
        for (var term : Algebra.terms(Cas.expand(exponent))) {
            var log = Algebra.factors(term).stream()
                    .filter(factor -> factor instanceof Expr.Call call
                            && call.is("Log", 1)
                            && Cas.positive(call.argument(0), facts)
                            && Algebra.divide(term, factor).symbols().stream()
                                    .noneMatch(name -> name.startsWith("\u2022")))
                    .findFirst();
            log.ifPresentOrElse(
                    factor -> powers.add(Algebra.power(((Expr.Call) factor).argument(0), Algebra.divide(term, factor))),
                    () -> rest.add(term));
        }
        powers.add(Algebra.power(Expr.symbol("E"), powers.isEmpty() ? exponent : Algebra.plus(rest)));
        return Algebra.times(List.copyOf(powers));
    }

    private Expr log(Expr.Call call) {
        var terms = new ArrayList<Expr>();
        for (var factor : Algebra.factors(call.argument(0))) {
            var base = Algebra.base(factor);
            var exponent = Algebra.exponent(factor);
            if (base.equals(Expr.symbol("E")) && Cas.real(exponent, facts)) {
                terms.add(exponent);
            } else if (Cas.positive(base, facts) && Cas.real(exponent, facts)) {
                terms.add(Algebra.times(exponent, Expr.call("Log", base)));
            } else {
                return call;
            }
        }
        return call.argument(0).equals(Expr.ONE) ? Expr.ZERO : Algebra.plus(terms);
    }

    private Expr power(Expr base, Expr exponent) {
        var parts = new ArrayList<Expr>();
        var rest = new ArrayList<Expr>();
        for (var factor : Algebra.factors(base)) {
            var inner = Algebra.base(factor);
            if (Cas.positive(inner, facts) && Cas.real(Algebra.exponent(factor), facts)) {
                parts.add(Algebra.power(inner, Algebra.times(Algebra.exponent(factor), exponent)));
            } else {
                rest.add(factor);
            }
        }
        parts.add(Algebra.power(Algebra.times(rest), exponent));
        return rest.size() > 1 && parts.size() == 1
                ? Expr.call("Power", base, exponent)
                : Algebra.times(List.copyOf(parts));
    }
}
