package keywright.book.conditioning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keywright.book.expectation.Atom;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Prover;
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

/**
 * \(\mathbb E[f(m + \sigma z)]\) for constants m and \(\sigma\) that are no parameters, such as entries, norms or the
 * root of a variance: the moment is worked out with a name for each, and they are put in.
 */
public record MomentInParameters(Prover moments) implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation) || !goal.shape().scalar()) {
            return Optional.empty();
        }
        return Atom.only(expectation.of())
                .filter(atom -> atom.term() instanceof Array)
                .flatMap(atom -> {
                    var names = new Names(context, new LinkedHashMap<>(), context.facts());
                    var inside = new Expectation(names.named(expectation.of()));
                    return names.meanings.isEmpty() ? Optional.empty() : step(expectation, inside, names, context);
                });
    }

    private Optional<Step> step(Expectation goal, Expectation inside, Names names, Context context) {
        var known = Context.of(names.facts).taking(context.taken()).taking(names.meanings.keySet());
        if (!(moments.prove(inside, known) instanceof Derivation.Done done)
                || !done.predicates().isEmpty()) {
            return Optional.empty();
        }
        var because = "$" + inside.tex(context.notation()).code() + " = "
                + done.result().tex(context.notation()).code() + "$, with $" + names.said() + "$";
        return done.result()
                .scalar()
                .flatMap(formula -> Drawn.term(formula, names.meanings))
                .map(after -> Step.of(this, goal, after, because));
    }

    /** Names for what is constant but no formula of certain sign. */
    private static final class Names {
        private final Context context;
        private final Map<String, Term> meanings;
        private Facts facts;

        Names(Context context, Map<String, Term> meanings, Facts facts) {
            this.context = context;
            this.meanings = meanings;
            this.facts = facts;
        }

        Term named(Term term) {
            if (term instanceof Scalar scalar) {
                return Terms.times(Algebra.factors(scalar.value()).stream()
                        .map(factor -> open(factor) ? symbol(new Scalar(factor)) : new Scalar(factor))
                        .toList());
            }
            if (!term.random()) {
                return symbol(term);
            }
            if (!(term instanceof keywright.term.Plus sum)) {
                return term.parts().isEmpty()
                        ? term
                        : term.with(term.parts().stream().map(this::named).toList());
            }
            var parts = new ArrayList<Term>();
            sum.terms().stream().filter(Term::random).map(this::named).forEach(parts::add);
            parts.add(named(Terms.plus(
                    sum.terms().stream().filter(part -> !part.random()).toList())));
            return Terms.plus(parts);
        }

        /** A root whose radicand may vanish as far as signs tell. */
        private boolean open(Expr factor) {
            return Algebra.exponent(factor).equals(Expr.HALF)
                    && !Cas.positive(Algebra.base(factor), context.facts())
                    && !(factor instanceof Expr.Num);
        }

        private Term symbol(Term meaning) {
            var positive = meaning instanceof Power power && power.exponent().equals(Expr.HALF)
                    || meaning instanceof Reduction reduction
                            && reduction.kind().norm()
                    || meaning.scalar().filter(this::open).isPresent();
            var name = meanings.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(meaning))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseGet(() -> fresh(positive));
            meanings.put(name, meaning);
            facts = facts.and(name, positive ? Domain.POSITIVE : Domain.REAL);
            return new Scalar(Expr.symbol(name));
        }

        private String fresh(boolean positive) {
            return context.taking(meanings.keySet())
                    .letter(positive ? new String[] {"sigma", "tau", "rho"} : new String[] {"mu", "nu", "kappa"});
        }

        String said() {
            return String.join(
                    ",\\ ",
                    meanings.entrySet().stream()
                            .map(entry -> new Scalar(Expr.symbol(entry.getKey()))
                                            .tex(context.notation())
                                            .code() + " = "
                                    + entry.getValue().tex(context.notation()).code())
                            .toList());
        }
    }

    @Override
    public Citation source() {
        return Sources.LINEAR_NORMAL;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Ramp[g[[1]] + Norm[g]*z]]", "Expectation[Abs[Sqrt[a^2 + s^2 - a*s]*z + m]]");
    }
}
