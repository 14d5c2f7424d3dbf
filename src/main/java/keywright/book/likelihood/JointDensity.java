package keywright.book.likelihood;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keywright.book.matrix.SumInMatrixNotation;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.law.Law;
import keywright.law.Support;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.Density;
import keywright.term.DensityOf;
import keywright.term.Drawn;
import keywright.term.Entry;
import keywright.term.Index;
import keywright.term.Plus;
import keywright.term.Power;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;
import keywright.tex.ExprTex;

/**
 * The density of independent numbers at a place that is known, by the formula of the density of one.
 *
 * @param names what the symbols in the law stand for
 * @param shown how the law is written
 */
public record JointDensity(Law law, Map<String, Term> names, Term at, String shown) {
    private static final String VARIABLE = Law.Image.VARIABLE;
    private static final String INSIDE = "u";
    private static final double LEAST = 1e-12;

    /** The density, if it is one at a place that is known. */
    public static Optional<JointDensity> of(Term density, Context context) {
        if (density instanceof Density plain && !plain.at().random()) {
            var shown = plain.law().tex(new ExprTex(context.notation()));
            return plain.at().shape().scalar()
                            || !plain.law()
                                    .density(Expr.symbol(VARIABLE))
                                    .symbols()
                                    .contains(VARIABLE)
                    ? Optional.empty()
                    : Optional.of(new JointDensity(plain.law(), Map.of(), plain.at(), shown));
        }
        if (density instanceof DensityOf of
                && of.drawn() instanceof Drawn drawn
                && !of.at().random()) {
            var names = new HashMap<String, Term>();
            for (int i = 0; i < drawn.arguments().size(); i++) {
                names.put(
                        ((Expr.Sym) drawn.symbolic().get(i)).name(),
                        drawn.arguments().get(i));
            }
            return Optional.of(new JointDensity(drawn.law(), names, of.at(), drawn.lawTex(context.notation())));
        }
        return Optional.empty();
    }

    /** Its logarithm, summed over the entries; nothing if that cannot be said. */
    public Optional<Term> logarithm(Context context) {
        var said = new HashMap<>(names);
        said.put(VARIABLE, at);
        names.forEach((name, term) -> inside(term).ifPresent(u -> said.put(name + INSIDE, u)));
        var terms = new ArrayList<Term>();
        for (var part : Algebra.terms(formula(context))) {
            var term = Drawn.term(part, said).map(one -> summed(one, context));
            if (term.isEmpty()) {
                return Optional.empty();
            }
            terms.add(term.orElseThrow());
        }
        return Optional.of(Terms.plus(terms));
    }

    /**
     * The formula, with \(\log\sigma(u) = u - \log(1+e^u)\), \(\log(1-\sigma(u)) = -\log(1+e^u)\) and \(\log e^u = u\).
     */
    private Expr formula(Context context) {
        var formula = new LogDensityFormula(law, facts(context)).at(VARIABLE);
        for (var parameter : names.entrySet()) {
            var inside = inside(parameter.getValue());
            if (inside.isEmpty()) {
                continue;
            }
            var p = Expr.symbol(parameter.getKey());
            var u = Expr.symbol(parameter.getKey() + INSIDE);
            var sigmoid = ((Apply) parameter.getValue()).is("LogisticSigmoid");
            var below = Algebra.times(Expr.MINUS_ONE, Expr.call("SoftPlus", u));
            var log = sigmoid ? Algebra.plus(u, below) : u;
            var rest = Algebra.minus(Expr.ONE, p);
            var without = formula.map(part -> part.equals(Expr.call("Log", p))
                    ? log
                    : sigmoid && part.equals(Expr.call("Log", rest)) ? below : part);
            formula = without.equals(formula) ? formula : Cas.expand(without);
        }
        return formula;
    }

    /** The u of \(\sigma(u)\) or \(e^u\). */
    private static Optional<Term> inside(Term term) {
        return term instanceof Apply function && (function.is("LogisticSigmoid") || function.is("Exp"))
                ? Optional.of(function.argument())
                : Optional.empty();
    }

    /** What is known of the parameters of the law. */
    private Facts facts(Context context) {
        var facts = context.facts();
        for (var parameter : names.entrySet()) {
            facts = facts.and(parameter.getKey(), domain(parameter.getValue(), context));
        }
        return facts;
    }

    private static Domain domain(Term term, Context context) {
        if (context.positive(term)
                || term instanceof Array array && array.trait() == Array.Trait.POSITIVE
                || term instanceof Apply function && (function.is("Exp") || function.is("SoftPlus"))) {
            return Domain.POSITIVE;
        }
        if (term instanceof Array array && array.random()) {
            return Support.domain(array.law().orElseThrow().support());
        }
        return term instanceof Apply function && function.is("LogisticSigmoid")
                ? new Domain(false, LEAST, 1 - LEAST)
                : Domain.REAL;
    }

    /** The sum over the entries of a term that has the shape of the place, or is a number. */
    private Term summed(Term term, Context context) {
        if (at.shape().scalar()) {
            return term;
        }
        if (term.shape().scalar()) {
            return Terms.times(new Scalar(Algebra.times(at.shape().sizes())), term);
        }
        var over = new ArrayList<Index>();
        var places = new ArrayList<Expr>();
        for (var name : context.fresh(at.shape().rank(), "i")) {
            over.add(Index.upTo(name, at.shape().sizes().get(over.size())));
            places.add(Expr.symbol(name));
        }
        var coefficient = new Scalar(Terms.coefficient(term));
        var sum = new Sum(over, false, entry(Terms.rest(term), places));
        return Terms.times(
                coefficient,
                new SumInMatrixNotation().apply(sum, context).map(Step::after).orElse(sum));
    }

    /** An entry, with the entries of arrays in the place of arrays. */
    private static Term entry(Term term, List<Expr> places) {
        if (term.shape().scalar()) {
            return term;
        }
        return term instanceof Array || term.parts().isEmpty() || !entrywise(term)
                ? Entry.of(term, places)
                : term.with(
                        term.parts().stream().map(part -> entry(part, places)).toList());
    }

    private static boolean entrywise(Term term) {
        return term instanceof Plus || term instanceof Times || term instanceof Power || term instanceof Apply;
    }

    /** Why the logarithm is what it is. */
    public Reason reason() {
        var words = "the density of $" + shown + "$";
        return at.shape().scalar()
                ? Reason.of(words)
                : Reason.given(words + ", multiplied over the entries", "independent entries");
    }
}
