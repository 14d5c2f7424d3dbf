package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import keywright.book.expectation.Atom;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Conditional;
import keywright.term.Plus;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\mathbb E[x_i \mid x_1 + \dots + x_n = c] = c/n\) for independent numbers of one law, which may change places. */
public record SymmetryGivenSum() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Conditional moment)
                || moment.kind() != Conditional.Kind.EXPECTATION
                || moment.on().size() != 1) {
            return Optional.empty();
        }
        var one = moment.of().get(0);
        var given = moment.on().get(0);
        return Atom.only(one)
                .filter(atom -> atom.term().equals(one))
                .flatMap(atom -> count(atom, given.what(), context))
                .map(count ->
                        Terms.times(new Scalar(keywright.cas.Algebra.power(count, Expr.MINUS_ONE)), given.value()))
                .map(after -> Step.of(
                        this,
                        goal,
                        after,
                        "the numbers are independent and of one law, so given their sum each has the same mean, and"
                                + " these add up to the sum"));
    }

    /** How many numbers of one law are added, this one among them. */
    private static Optional<Expr> count(Atom one, Term sum, Context context) {
        if (sum instanceof Reduction total && total.kind() == Reduction.Kind.TOTAL) {
            return total.of() instanceof Array array && array.equals(one.array())
                    ? Optional.of(keywright.cas.Algebra.times(array.shape().sizes()))
                    : Optional.empty();
        }
        if (!(sum instanceof Plus plus)) {
            return Optional.empty();
        }
        var atoms = plus.terms().stream()
                .flatMap(term -> Atom.only(term).filter(atom -> atom.term().equals(term)).stream())
                .toList();
        var alike = atoms.size() == plus.terms().size()
                && atoms.contains(one)
                && atoms.stream().allMatch(atom -> atom.law().equals(one.law()))
                && atoms.stream().allMatch(atom -> atoms.stream()
                        .noneMatch(other -> !other.equals(atom) && other.mayMeet(atom, context)));
        return alike ? Optional.of(Expr.of(atoms.size())) : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.EXCHANGEABLE;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Expectation[Conditioned[expo[[1]], expo[[1]] + expo[[2]] == 2]]",
                "Expectation[Conditioned[x[[1]], Total[x] == m]]");
    }
}
