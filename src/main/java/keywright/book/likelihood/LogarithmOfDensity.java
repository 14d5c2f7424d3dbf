package keywright.book.likelihood;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import keywright.book.expectation.OneVariable;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.law.Law;
import keywright.law.Support;
import keywright.rule.Citation;
import keywright.rule.Condition;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Density;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.tex.ExprTex;

/**
 * \(\log p(x)\) by the formula of the density, its factors taken apart; \(\log p(x) - \log q(x)\) in one go, so that
 * common factors cancel.
 */
public record LogarithmOfDensity() implements Rule {
    private static final String VARIABLE = Law.Image.VARIABLE;

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        var logs = Terms.terms(goal).stream()
                .filter(term -> density(term).isPresent())
                .toList();
        if (logs.isEmpty()) {
            return Optional.empty();
        }
        var densities = logs.stream().map(log -> density(log).orElseThrow()).toList();
        var at = densities.get(0).at();
        if (!at.shape().scalar() || densities.stream().anyMatch(d -> !d.at().equals(at) || !written(d, context))) {
            return Optional.empty();
        }
        var formulas = new ArrayList<Expr>();
        var conditions = new LinkedHashSet<Condition>();
        for (int i = 0; i < logs.size(); i++) {
            var inside = Supports.inside(densities.get(i), context);
            if (inside.isEmpty()) {
                return Optional.empty();
            }
            conditions.addAll(inside.get());
            formulas.add(Algebra.times(Terms.coefficient(logs.get(i)), formula(densities.get(i), context)));
        }
        var sum = formulas.size() == 1 ? formulas.get(0) : Cas.expand(Algebra.plus(formulas));
        var rest =
                Terms.terms(goal).stream().filter(term -> !logs.contains(term)).toList();
        var reason = new Reason(words(densities, context), List.copyOf(conditions), List.of());
        return OneVariable.term(sum, VARIABLE, at)
                .map(after -> new Step(this, goal, Terms.plus(Terms.plus(rest), after), reason));
    }

    /** The density of which a term is a multiple of the logarithm. */
    private static Optional<Density> density(Term term) {
        return Terms.rest(term) instanceof Apply log && log.is("Log") && log.argument() instanceof Density density
                ? Optional.of(density)
                : Optional.empty();
    }

    /** Whether the values of the law move with a number that moves, so that its formula does not hold everywhere. */
    private static boolean jumps(Density density, Context context) {
        return density.law().arguments().stream()
                .flatMap(argument -> argument.symbols().stream())
                .anyMatch(
                        name -> context.moving(name) && !density.law().support().freeOf(name));
    }

    /** Whether the law has a formula for all its values, and they do not move. */
    private static boolean written(Density density, Context context) {
        return !jumps(density, context)
                && (!(density.law().support() instanceof Support.Points)
                        || general(density)
                        || density.at() instanceof Scalar at
                                && !density.law().density(at.value()).equals(Expr.ZERO));
    }

    private static boolean general(Density density) {
        return density.law().density(Expr.symbol(VARIABLE)).symbols().contains(VARIABLE);
    }

    /** The logarithm of the density; of one that is told value by value, at the value in question. */
    private static Expr formula(Density density, Context context) {
        return density.law().support() instanceof Support.Points
                        && !general(density)
                        && density.at() instanceof Scalar at
                ? Expr.call("Log", density.law().density(at.value()))
                : new LogDensityFormula(density.law(), context.facts()).at(VARIABLE);
    }

    private static String words(List<Density> densities, Context context) {
        return densities.stream()
                .map(density -> density.law().tex(new ExprTex(context.notation())))
                .distinct()
                .collect(Collectors.joining("$ and of $", "the density of $", "$"));
    }

    @Override
    public Citation source() {
        return Sources.DENSITY;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "LogLikelihood[NormalDistribution[m, s], a]",
                "Expectation[LogLikelihood[G]]",
                "Expectation[LogLikelihood[PoissonDistribution[a], P] - LogLikelihood[PoissonDistribution[b], P]]");
    }
}
