package keywright.book.scaling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import keywright.cas.Cas;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Order;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.tex.ExprTex;

/**
 * \(\Theta(a\,n^2 + b\,n) = \Theta(n^2)\) for a > 0, and so for O: only the largest powers of the sizes count, and
 * constants do not.
 */
public record DominantTerm() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Order order) || !(order.of() instanceof Scalar scalar)) {
            return Optional.empty();
        }
        return Growth.of(scalar.value(), order.sizes(), context.facts())
                .filter(growth -> !Cas.provedEqual(growth.formula(), scalar.value(), context.facts()))
                .map(growth -> Step.of(this, goal, order.over(new Scalar(growth.formula())), words(growth, context)));
    }

    private static String words(Growth growth, Context context) {
        var formulas = new ExprTex(context.notation());
        return growth.neglected().stream()
                        .map(neglected -> words(neglected, formulas) + " as the sizes grow, and ")
                        .distinct()
                        .collect(Collectors.joining())
                + "constant factors do not count";
    }

    private static String words(Growth.Neglected neglected, ExprTex formulas) {
        var small = neglected.terms().stream()
                .map(term -> "$" + formulas.of(term).code() + "$")
                .toList();
        return String.join(", ", small) + (small.size() == 1 ? " is" : " are") + " negligible against $"
                + formulas.of(neglected.against()).code() + "$";
    }

    @Override
    public boolean tidies() {
        return true;
    }

    @Override
    public Citation source() {
        return Sources.ORDERS;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Theta[3*d*(1 - s) + d^3/E, {d}]",
                "Theta[1/Sqrt[3*n], {n}]",
                "Theta[n*d + d + 5, {n, d}]",
                "BigO[3*d*(1 - s) + d^3/E, {d}]",
                "Theta[2 - 1/(n + 1), {n}]",
                "Theta[a*(1 - (1 - q)^(2*n)), {n}]");
    }
}
