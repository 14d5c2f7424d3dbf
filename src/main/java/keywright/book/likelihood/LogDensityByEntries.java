package keywright.book.likelihood;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.book.array.Entries;
import keywright.book.array.Nature;
import keywright.book.scaling.Opaque;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.law.Law;
import keywright.law.Laws;
import keywright.law.Support;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.DensityOf;
import keywright.term.Drawn;
import keywright.term.Entry;
import keywright.term.Index;
import keywright.term.Plus;
import keywright.term.Power;
import keywright.term.Standard;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Times;

/**
 * \(\log p(x) = \sum_k \log p(x_k; \theta_k)\) for independent entries, each of a law with parameters of its own, by
 * the formula of its density.
 */
public record LogDensityByEntries() implements Rule {
    private static final String VARIABLE = Law.Image.VARIABLE;

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Apply log)
                || !log.is("Log")
                || !(log.argument() instanceof DensityOf density)
                || !(density.drawn() instanceof Drawn drawn)) {
            return Optional.empty();
        }
        var known = values(density.at(), drawn.law().support(), context)
                ? JointDensity.of(density, context)
                : Optional.<JointDensity>empty();
        if (known.isPresent()) {
            var joint = known.get();
            return joint.logarithm(context).map(after -> new Step(this, goal, after, joint.reason()));
        }
        var over = indices(drawn, context);
        var at = over.stream().<Expr>map(index -> index.symbol()).toList();
        var entry = entry(density.at(), at, context);
        return formula(drawn, at, entry, context).map(summand -> {
            var because = "the density of $" + drawn.lawTex(context.notation()) + "$"
                    + (over.isEmpty() ? "" : ", entry by entry");
            var after = over.isEmpty() ? summand : new Sum(over, false, summand);
            return new Step(
                    this,
                    goal,
                    after,
                    over.isEmpty() ? Reason.of(because) : Reason.given(because, "independent entries"));
        });
    }

    private static List<Index> indices(Drawn drawn, Context context) {
        var sizes = drawn.shape().sizes();
        var names = context.fresh(sizes.size(), "i");
        var over = new ArrayList<Index>();
        for (int i = 0; i < sizes.size(); i++) {
            over.add(Index.upTo(names.get(i), sizes.get(i)));
        }
        return over;
    }

    private static Optional<Term> formula(Drawn drawn, List<Expr> at, Term entry, Context context) {
        var opaque = new Opaque();
        var parts = drawn.arguments().stream()
                .map(argument -> entry(argument, at, context))
                .toList();
        var parameters = parts.stream().map(opaque::formula).toList();
        var value = opaque.formula(entry);
        var facts = opaque.facts(context.facts());
        for (int i = 0; i < parts.size(); i++) {
            if (parameters.get(i) instanceof Expr.Sym name && Nature.positive(parts.get(i), context)) {
                facts = facts.and(name.name(), Domain.POSITIVE);
            }
        }
        var known = facts;
        return Laws.of(new Expr.Call(drawn.head(), parameters))
                .filter(law -> values(entry, law.support(), context))
                .map(law -> new LogDensityFormula(law, known).at(VARIABLE))
                .map(formula -> opaque.term(formula.with(VARIABLE, value)));
    }

    /** Whether the number at which the density is taken certainly is a value of the law. */
    private static boolean values(Term at, Support support, Context context) {
        var of = at instanceof Entry entry ? entry.of() : at;
        return support.equals(Support.REALS)
                || LogDensityAt.support(of)
                        .flatMap(inner -> new Supports(context.facts()).within(inner, support))
                        .filter(List::isEmpty)
                        .isPresent();
    }

    /** The entry of an array with what works entry by entry carried out; a number is its only entry. */
    private static Term entry(Term array, List<Expr> at, Context context) {
        if (array.shape().scalar()) {
            return array;
        }
        var opens = array instanceof Plus || array instanceof Times || array instanceof Power || array instanceof Apply;
        return opens
                ? array.with(array.parts().stream()
                        .map(part -> entry(part, at, context))
                        .toList())
                : array instanceof Standard
                        ? Entries.opened(new Entry(array, at), context).orElseThrow()
                        : Entry.of(array, at);
    }

    @Override
    public Citation source() {
        return Sources.INDEPENDENCE;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[LogLikelihood[M]]", "LogLikelihood[LaplaceDistribution[g, s], p]");
    }
}
