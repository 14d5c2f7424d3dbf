package keywright.book.mistake;

import java.util.Optional;
import java.util.function.Function;
import keywright.cas.Expr;
import keywright.law.Law;
import keywright.term.Array;
import keywright.term.Rewritten;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/** Pairs of a function \(a + cz\) and a law of z that do not belong together. */
final class Pairs {
    private Pairs() {}

    /** What z is multiplied by, and the scale of its own law. */
    record Pair(Expr factor, Expr law) {}

    /** What is rewritten with another factor before the noise. */
    static Optional<Term> with(Term goal, Function<Pair, Optional<Expr>> wrong) {
        if (!(goal instanceof Rewritten rewritten)) {
            return Optional.empty();
        }
        var noise = rewritten.by().all(Array.class).stream()
                .filter(Array::random)
                .distinct()
                .toList();
        if (noise.size() != 1) {
            return Optional.empty();
        }
        var array = noise.get(0);
        return Terms.terms(rewritten.by()).stream()
                .filter(term -> Terms.rest(term).equals(array))
                .findFirst()
                .flatMap(term -> wrong.apply(new Pair(Terms.coefficient(term), scale(array)))
                        .map(factor -> with(rewritten, term, Terms.times(new Scalar(factor), array))));
    }

    private static Term with(Rewritten rewritten, Term term, Term other) {
        var terms = Terms.terms(rewritten.by()).stream()
                .map(part -> part.equals(term) ? other : part)
                .toList();
        return new Rewritten(rewritten.of(), rewritten.variable(), Terms.plus(terms)).replaced();
    }

    private static Expr scale(Array noise) {
        return noise.law().flatMap(Law::standardised).map(Law.Affine::scale).orElse(Expr.ONE);
    }
}
