package keywright.book.gradient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Power;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;

/** \\(\\sinh u/\\cosh u = \\tanh u\\). */
public record TangentByName() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Times product)) {
            return Optional.empty();
        }
        for (var above : product.factors()) {
            if (base(above) instanceof Apply sine && sine.is("Sinh")) {
                var cosine = new Apply("Cosh", sine.argument());
                var below = product.factors().stream()
                        .filter(factor ->
                                base(factor).equals(cosine) && exponent(factor).signum() < 0)
                        .findFirst();
                if (below.isPresent() && exponent(above).signum() > 0) {
                    var factors = new ArrayList<>(product.factors());
                    factors.remove(above);
                    factors.remove(below.orElseThrow());
                    factors.add(tangent(sine, exponent(above), exponent(below.orElseThrow())));
                    return Optional.of(Step.of(this, goal, Terms.times(factors), "$\\sinh$ over $\\cosh$ is $\\tanh$"));
                }
            }
        }
        return Optional.empty();
    }

    /** \(\sinh^p u\cosh^{-q} u\) by as many tangents as there are of both. */
    private static Term tangent(Apply sine, Expr.Num p, Expr.Num minusQ) {
        var q = (Expr.Num) Algebra.times(Expr.MINUS_ONE, minusQ);
        var both = p.value() < q.value() ? p : q;
        return Terms.times(
                Terms.power(new Apply("Tanh", sine.argument()), both),
                Terms.power(sine, Algebra.minus(p, both)),
                Terms.power(new Apply("Cosh", sine.argument()), Algebra.minus(both, q)));
    }

    private static Term base(Term factor) {
        return factor instanceof Power power ? power.base() : factor;
    }

    private static Expr.Num exponent(Term factor) {
        var exponent = factor instanceof Power power ? power.exponent() : Expr.ONE;
        return exponent instanceof Expr.Num number && number.integer() ? number : Expr.of(0);
    }

    @Override
    public Citation source() {
        return Sources.CHAIN;
    }

    @Override
    public List<String> examples() {
        return List.of("Sinh[g]/Cosh[g]", "p[[1]]*Sinh[g[[1]]]/Cosh[g[[1]]]");
    }
}
