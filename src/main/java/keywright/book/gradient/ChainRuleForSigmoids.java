package keywright.book.gradient;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Derivative;
import keywright.term.Plus;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(f(u)' = f'(u)\,u'\) for logarithms of \(\sigma(u)\), \(1 - \sigma(u)\) and \(1 + e^u\), whose derivatives
 * are worked out by \(\sigma' = \sigma(1 - \sigma)\) and \(e^u/(1 + e^u) = \sigma(u)\).
 */
public record ChainRuleForSigmoids() implements Rule {
    private static final Expr.Sym SIGMA = Expr.symbol("\u2022s");
    private static final String VARIABLE = OneArgument.VARIABLE;

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Derivative derivative) || !goal.shape().scalar()) {
            return Optional.empty();
        }
        return of(derivative.of(), derivative).flatMap(one -> slope(one)
                .flatMap(one::said)
                .map(outer -> Terms.times(outer, derivative.with(List.of(one.argument()))))
                .map(after -> Step.of(
                        this, goal, after, "chain rule; the derivative of $\\sigma$ is $\\sigma(1 - \\sigma)$")));
    }

    /** The terms of a sum that are such logarithms of one argument, where there are several. */
    static List<Term> together(Plus sum, Derivative by) {
        var found = new ArrayList<Term>();
        var arguments = new LinkedHashSet<Term>();
        for (var term : sum.terms()) {
            of(term, by).ifPresent(one -> {
                arguments.add(one.argument());
                found.add(term);
            });
        }
        return found.size() > 1
                        && arguments.size() == 1
                        && of(Terms.plus(found), by)
                                .flatMap(ChainRuleForSigmoids::slope)
                                .isPresent()
                ? found
                : List.of();
    }

    /** The number as a formula in one argument, if that is a logarithm of sigmoids. */
    private static Optional<OneArgument> of(Term term, Derivative by) {
        return OneArgument.of(term, by)
                .filter(one ->
                        logarithm(one.formula()) && arguments(one.formula()).size() == 1);
    }

    private static boolean logarithm(Expr formula) {
        return formula instanceof Expr.Call call
                && (call.is("Log", 1) && !arguments(call).isEmpty()
                        || call.arguments().stream().anyMatch(ChainRuleForSigmoids::logarithm));
    }

    /** The arguments of sigmoids, and those of exponentials to which one is added. */
    private static Set<Expr> arguments(Expr formula) {
        var found = new LinkedHashSet<Expr>();
        if (!(formula instanceof Expr.Call call) || formula.freeOf(VARIABLE)) {
            return found;
        }
        if (call.is("LogisticSigmoid", 1)) {
            return Set.of(call.argument(0));
        }
        if (call.head().equals("Plus")
                && call.arguments().size() == 2
                && call.arguments().contains(Expr.ONE)
                && exponential(call.argument(1))
                        .or(() -> exponential(call.argument(0)))
                        .isPresent()) {
            return Set.of(exponential(call.argument(1))
                    .or(() -> exponential(call.argument(0)))
                    .orElseThrow());
        }
        call.arguments().forEach(part -> found.addAll(arguments(part)));
        return found;
    }

    private static Optional<Expr> exponential(Expr formula) {
        return formula instanceof Expr.Call call
                        && call.is("Power", 2)
                        && call.argument(0).equals(Expr.symbol("E"))
                ? Optional.of(call.argument(1))
                : Optional.empty();
    }

    private static Optional<Expr> slope(OneArgument one) {
        var at = arguments(one.formula()).iterator().next();
        try {
            var raw = Cas.derivative(one.formula(), VARIABLE).normal();
            var rational = rational(raw, at);
            return rational.freeOf(VARIABLE)
                    ? Optional.of(shortest(rational)
                            .with(SIGMA.name(), Expr.call("LogisticSigmoid", at))
                            .normal())
                    : Optional.empty();
        } catch (IllegalArgumentException | ArithmeticException unknown) {
            return Optional.empty();
        }
    }

    /** With s for the sigmoid, \(s/(1 - s)\) for the exponential and its inverse for the reciprocal. */
    private static Expr rational(Expr formula, Expr at) {
        var odds = Algebra.divide(SIGMA, Algebra.minus(Expr.ONE, SIGMA));
        return formula.map(part -> {
                    if (part.equals(Expr.call("LogisticSigmoid", at))) {
                        return SIGMA;
                    }
                    return exponential(part)
                            .map(exponent -> exponent.equals(at)
                                    ? odds
                                    : Algebra.plus(exponent, at).equals(Expr.ZERO)
                                            ? Algebra.power(odds, Expr.MINUS_ONE)
                                            : part)
                            .orElse(part);
                })
                .normal();
    }

    /** Multiplied out or in factors, whichever is shorter. */
    private static Expr shortest(Expr rational) {
        var whole = Cas.factor(Cas.together(rational));
        var expanded = Cas.expand(whole);
        return size(expanded) < size(whole) ? expanded : whole;
    }

    private static int size(Expr formula) {
        return formula instanceof Expr.Call call
                ? 1
                        + call.arguments().stream()
                                .mapToInt(ChainRuleForSigmoids::size)
                                .sum()
                : 1;
    }

    @Override
    public Citation source() {
        return Sources.CHAIN;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "D[Log[1 + Exp[-s*g[[j]]]], g[[k]]]",
                "D[q*Log[LogisticSigmoid[g . p]] + (1 - q)*Log[1 - LogisticSigmoid[g . p]], g[[k]]]");
    }
}
