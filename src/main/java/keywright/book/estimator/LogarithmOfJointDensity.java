package keywright.book.estimator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keywright.book.likelihood.LogDensityFormula;
import keywright.book.matrix.SumInMatrixNotation;
import keywright.cas.Algebra;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.law.Law;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.Density;
import keywright.term.DensityOf;
import keywright.term.Derivative;
import keywright.term.Drawn;
import keywright.term.Entry;
import keywright.term.Index;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.tex.ExprTex;

/**
 * \(\log p_\theta(x) = \sum_k \log p_\theta(x_k)\) by the formula of the density, where it is differentiated; what does
 * not differ from entry to entry is counted, not summed.
 */
public record LogarithmOfJointDensity() implements Rule {
    private static final String VARIABLE = Law.Image.VARIABLE;
    private static final double LEAST = 1e-12;

    /** A law whose parameters are symbols, what these stand for, the place, and how the law is written. */
    private record Joint(Law law, Map<String, Term> names, Term at, String shown) {}

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Derivative derivative)
                || !(derivative.of() instanceof Apply log)
                || !log.is("Log")
                || !derivative.concerns(log)) {
            return Optional.empty();
        }
        return joint(log.argument(), derivative, context).flatMap(joint -> formula(joint, context)
                .map(after ->
                        new Step(this, goal, derivative.with(List.of(after)), reason(joint.shown(), joint.at()))));
    }

    private static Optional<Joint> joint(Term density, Derivative derivative, Context context) {
        if (density instanceof Density plain && !plain.at().random()) {
            var shown = plain.law().tex(new ExprTex(context.notation()));
            return plain.at().shape().scalar()
                            || !plain.law()
                                    .density(Expr.symbol(VARIABLE))
                                    .symbols()
                                    .contains(VARIABLE)
                    ? Optional.empty()
                    : Optional.of(new Joint(plain.law(), Map.of(), plain.at(), shown));
        }
        if (density instanceof DensityOf of
                && of.drawn() instanceof Drawn drawn
                && !(derivative.by() instanceof Array && drawn.arguments().contains(derivative.by()))
                && !of.at().random()) {
            var names = new HashMap<String, Term>();
            for (int i = 0; i < drawn.arguments().size(); i++) {
                names.put(
                        ((Expr.Sym) drawn.symbolic().get(i)).name(),
                        drawn.arguments().get(i));
            }
            return Optional.of(new Joint(drawn.law(), names, of.at(), drawn.lawTex(context.notation())));
        }
        return Optional.empty();
    }

    private static Optional<Term> formula(Joint joint, Context context) {
        var names = new HashMap<>(joint.names());
        names.put(VARIABLE, joint.at());
        var terms = new ArrayList<Term>();
        for (var part : Algebra.terms(new LogDensityFormula(joint.law(), facts(joint, context)).at(VARIABLE))) {
            var said = Drawn.term(part, names).map(term -> summed(term, joint.at(), context));
            if (said.isEmpty()) {
                return Optional.empty();
            }
            terms.add(said.orElseThrow());
        }
        return Optional.of(Terms.plus(terms));
    }

    /** What is known of the parameters of the law. */
    private static Facts facts(Joint joint, Context context) {
        var facts = context.facts();
        for (var parameter : joint.names().entrySet()) {
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
        return term instanceof Apply function && function.is("LogisticSigmoid")
                ? new Domain(false, LEAST, 1 - LEAST)
                : Domain.REAL;
    }

    /** The sum over the entries of a term that has the shape of the place, or is a number. */
    private static Term summed(Term term, Term at, Context context) {
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
        return term instanceof keywright.term.Plus
                || term instanceof keywright.term.Times
                || term instanceof keywright.term.Power
                || term instanceof Apply;
    }

    private static Reason reason(String law, Term at) {
        var words = "the density of $" + law + "$";
        return at.shape().scalar()
                ? Reason.of(words)
                : Reason.given(words + ", multiplied over the entries", "independent entries");
    }

    @Override
    public Citation source() {
        return Sources.DENSITY;
    }

    @Override
    public List<String> examples() {
        return List.of("D[Log[PDF[xi, p]], s]");
    }
}
