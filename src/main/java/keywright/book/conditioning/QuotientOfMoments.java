package keywright.book.conditioning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.book.expectation.Atom;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Condition;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Prover;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Drawn;
import keywright.term.Expectation;
import keywright.term.Power;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;

/**
 * \(\mathbb E[f(\theta)\,e^{T\eta(\theta)}]/\mathbb E[e^{T\eta(\theta)}]\) for statistics T of a sample, which are
 * constants: both moments are worked out with a name for each, and what they have in common cancels.
 */
public record QuotientOfMoments(Prover moments) implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Times product)) {
            return Optional.empty();
        }
        for (var above : product.factors()) {
            for (var below : product.factors()) {
                var pair = new Pair(above, below);
                if (pair.quotient() && pair.sameNumber()) {
                    return step(product, pair, context);
                }
            }
        }
        return Optional.empty();
    }

    /** Powers of two moments, one above and one below the line. */
    private record Pair(Term above, Term below) {
        boolean quotient() {
            return base(above) instanceof Expectation
                    && base(below) instanceof Expectation
                    && exponent(above) instanceof Expr.Num power
                    && power.signum() > 0
                    && exponent(below).equals(Algebra.times(Expr.MINUS_ONE, power));
        }

        boolean sameNumber() {
            var number = Atom.only(base(above).parts().get(0)).filter(atom -> atom.term() instanceof Array);
            return number.isPresent()
                    && number.equals(Atom.only(base(below).parts().get(0)));
        }

        /** Both moments, with names for what is constant. */
        Term named(Named names) {
            var one = new Expectation(names.named(base(above).parts().get(0)));
            var other = new Expectation(names.named(base(below).parts().get(0)));
            return Terms.times(one, Terms.power(other, Expr.MINUS_ONE));
        }

        Expr power() {
            return exponent(above);
        }

        private static Term base(Term factor) {
            return factor instanceof Power power ? power.base() : factor;
        }

        private static Expr exponent(Term factor) {
            return factor instanceof Power power ? power.exponent() : Expr.ONE;
        }
    }

    private Optional<Step> step(Times goal, Pair pair, Context context) {
        var names = new Named(context);
        var quotient = pair.named(names);
        var known = Context.of(names.facts())
                .taking(context.taken())
                .taking(names.meanings().keySet());
        if (names.meanings().isEmpty()
                || !(moments.prove(quotient, known) instanceof Derivation.Done done)
                || done.predicates().stream().anyMatch(holds -> names.meanings().keySet().stream()
                        .anyMatch(name -> !holds.predicate().freeOf(name)))) {
            return Optional.empty();
        }
        var because = "work out both moments, with $" + names.said() + "$; what they have in common cancels";
        var reason = new Reason(because, List.<Condition>copyOf(done.predicates()), List.of());
        var rest = new ArrayList<>(goal.factors());
        rest.removeAll(List.of(pair.above(), pair.below()));
        return done.result()
                .scalar()
                .map(formula -> Cas.simplify(formula, names.facts()))
                .flatMap(formula -> Drawn.term(formula, names.meanings()))
                .map(after -> Terms.power(after.map(QuotientOfMoments::total), pair.power()))
                .map(after -> new Step(this, goal, Terms.times(Terms.times(rest), after), reason));
    }

    /** \(n\bar c = \sum_k c_k\). */
    private static Term total(Term term) {
        var means = Terms.factors(term).stream()
                .filter(factor -> factor instanceof Reduction mean && mean.kind() == Reduction.Kind.MEAN)
                .toList();
        if (means.size() != 1) {
            return term;
        }
        var of = ((Reduction) means.get(0)).of();
        var count = Algebra.times(of.shape().sizes());
        var rest = new ArrayList<>(Terms.factors(term));
        rest.remove(means.get(0));
        var scale = Algebra.divide(Terms.times(rest).scalar().orElse(Expr.ONE), count);
        return Terms.times(rest).scalar().isPresent()
                        && count.symbols().stream().allMatch(scale::freeOf)
                ? Terms.times(new Scalar(scale), new Reduction(Reduction.Kind.TOTAL, of))
                : term;
    }

    @Override
    public Citation source() {
        return Sources.BAYES;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[G*Exp[-G*Norm[g]]]/Expectation[Exp[-G*Norm[g]]]");
    }
}
