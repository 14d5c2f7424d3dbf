package keywright.book.conditioning;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keywright.book.expectation.Atom;
import keywright.cas.Expr;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.Covariance;
import keywright.term.Entry;
import keywright.term.Expectation;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Variance;

/** A product f(u) g(v) of functions of two jointly normal numbers about zero that depend on each other; what is
 * said of them holds, as a limit, where one is a multiple of the other. */
record Pair(String f, Term u, String g, Term v) {

    /** The pair under an expectation, if both functions are among those wanted. */
    static Optional<Pair> under(Term goal, Set<String> functions) {
        if (!(goal instanceof Expectation expectation)) {
            return Optional.empty();
        }
        var factors = Terms.factors(expectation.of());
        if (factors.size() != 2
                || !(factors.get(0) instanceof Apply one && functions.contains(one.function()))
                || !(factors.get(1) instanceof Apply other && functions.contains(other.function()))) {
            return Optional.empty();
        }
        var pair = new Pair(one.function(), one.argument(), other.function(), other.argument());
        return !pair.mayCoincide()
                        && Gaussian.centred(pair.u)
                        && Gaussian.centred(pair.v)
                        && !Collections.disjoint(Gaussian.sources(pair.u), Gaussian.sources(pair.v))
                        && (Gaussian.independent(List.of(pair.u, pair.v))
                                || Atom.only(expectation.of()).isEmpty())
                ? Optional.of(pair)
                : Optional.empty();
    }

    /** Whether entries of one array stand at indices that may coincide, as in x_k and x_l under sums. */
    private boolean mayCoincide() {
        return u.all(Entry.class).stream().anyMatch(one -> v.all(Entry.class).stream()
                .anyMatch(other -> one.of() instanceof Array
                        && one.of().equals(other.of())
                        && !one.at().equals(other.at())
                        && (outer(one, u) || outer(other, v))));
    }

    private static boolean outer(Entry entry, Term in) {
        var names = entry.at().stream().flatMap(at -> at.symbols().stream()).toList();
        return !names.isEmpty() && in.symbols().containsAll(names);
    }

    Term covariance() {
        return new Covariance(u, v);
    }

    /** The product of the variances. */
    Term spreads() {
        return Terms.times(new Variance(u), new Variance(v));
    }

    /** \(\arcsin\) of the correlation. */
    Term angle() {
        var correlation = Terms.times(covariance(), Terms.power(spreads(), Expr.of(-1, 2)));
        return new Apply("ArcSin", correlation);
    }
}
