package keywright.book.likelihood;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.book.expectation.Atom;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.law.Uniform;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Density;
import keywright.term.Expectation;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\mathbb E[f(p(x), q(x))] = \sum_i \frac{|I_i|}{b-a} f(p_i, q_i)\) for x uniform on (a, b), which the ends of the
 * values of p and q, uniform too, divide into pieces on which both are constant.
 */
public record UniformPieces() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)
                || expectation.of().all(Density.class).isEmpty()) {
            return Optional.empty();
        }
        var densities = expectation.of().all(Density.class);
        return Atom.only(expectation.of())
                .filter(atom -> atom.law() instanceof Uniform)
                .filter(atom -> densities.stream()
                        .allMatch(density ->
                                density.law() instanceof Uniform && density.at().equals(atom.term())))
                .flatMap(atom -> pieces(expectation.of(), (Uniform) atom.law(), context.facts()))
                .filter(after -> !after.random())
                .map(after -> Step.of(
                        this,
                        goal,
                        after,
                        "piece by piece: between the ends of their values the densities are constant"));
    }

    private static Optional<Term> pieces(Term of, Uniform law, Facts facts) {
        var ends = ends(of, law, facts);
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        var terms = new ArrayList<Term>();
        var all = ends.get();
        for (int i = 0; i + 1 < all.size(); i++) {
            var from = all.get(i);
            var to = all.get(i + 1);
            var share = Algebra.divide(Algebra.minus(to, from), Algebra.minus(law.to(), law.from()));
            var value = of.map(part -> part instanceof Density density
                    ? new Scalar(
                            inside((Uniform) density.law(), from, to, facts)
                                    ? density.law().density(from)
                                    : Expr.ZERO)
                    : part);
            terms.add(Terms.times(new Scalar(share), value));
        }
        return Optional.of(Terms.plus(terms));
    }

    /** Where the pieces end, in order; nothing where the order is not certain. */
    private static Optional<List<Expr>> ends(Term of, Uniform law, Facts facts) {
        var ends = new ArrayList<Expr>(List.of(law.from()));
        for (var density : of.all(Density.class)) {
            var other = (Uniform) density.law();
            for (var end : List.of(other.from(), other.to())) {
                if (below(end, law.from(), facts) || below(law.to(), end, facts)) {
                    continue;
                }
                if (!below(law.from(), end, facts) || !below(end, law.to(), facts)) {
                    return Optional.empty();
                }
                var before =
                        ends.stream().filter(known -> below(known, end, facts)).count();
                var after =
                        ends.stream().filter(known -> below(end, known, facts)).count();
                if (before + after < ends.size()) {
                    return Optional.empty();
                }
                if (!ends.contains(end)) {
                    ends.add((int) before, end);
                }
            }
        }
        ends.add(law.to());
        return Optional.of(ends);
    }

    private static boolean inside(Uniform law, Expr from, Expr to, Facts facts) {
        return below(law.from(), from, facts) && below(to, law.to(), facts);
    }

    private static boolean below(Expr low, Expr high, Facts facts) {
        return low.equals(high) || Cas.nonpositive(Algebra.minus(low, high), facts);
    }

    @Override
    public Citation source() {
        return Sources.EXPECTED_VALUE;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Log[1 + PDF[UniformDistribution[{0, q}], share]]]");
    }
}
