package keywright.book.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Expectation;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\mathbb E[fg] = \mathbb E[f]\,\mathbb E[g]\) if f and g have no random number in common. */
public record ExpectationOfProductIfIndependent() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)) {
            return Optional.empty();
        }
        var groups = groups(Terms.factors(expectation.of()), context);
        if (groups.size() < 2) {
            return Optional.empty();
        }
        var product = groups.stream()
                .map(group -> (Term) new Expectation(Terms.times(group)))
                .toList();
        var reason = Reason.given(
                "independent factors: the expectation of the product is the product of the expectations",
                "the entries of random arrays are independent, and so are the arrays");
        return Optional.of(new Step(this, goal, Terms.times(product), reason));
    }

    /** Factors that may share a random number stand in one group. */
    private static List<List<Term>> groups(List<Term> factors, Context context) {
        var groups = new ArrayList<List<Term>>();
        for (var factor : factors) {
            var joined = new ArrayList<Term>(List.of(factor));
            var apart = new ArrayList<List<Term>>();
            for (var group : groups) {
                if (group.stream().anyMatch(other -> meet(other, factor, context))) {
                    joined.addAll(0, group);
                } else {
                    apart.add(group);
                }
            }
            apart.add(joined);
            groups.clear();
            groups.addAll(apart);
        }
        return groups;
    }

    private static boolean meet(Term left, Term right, Context context) {
        return Atom.in(left).stream()
                .anyMatch(one -> Atom.in(right).stream().anyMatch(other -> one.mayMeet(other, context)));
    }

    @Override
    public Citation source() {
        return Sources.INDEPENDENCE;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Expectation[W[[j, k]]^2*x[[k]]^2]", "Expectation[x[[1]]^2*x[[2]]^2]", "Expectation[z^2*RMS[x]^2]");
    }
}
