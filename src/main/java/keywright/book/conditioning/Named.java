package keywright.book.conditioning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keywright.book.scaling.Opaque;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.rule.Context;
import keywright.term.Apply;
import keywright.term.Plus;
import keywright.term.Power;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;

/** Names for what is constant but no formula of certain sign. */
final class Named {
    private final Context context;
    private final Map<String, Term> meanings = new LinkedHashMap<>();
    private Facts facts;

    Named(Context context) {
        this.context = context;
        this.facts = context.facts();
    }

    /** What the names stand for. */
    Map<String, Term> meanings() {
        return meanings;
    }

    /** What is known of the names and of the parameters. */
    Facts facts() {
        return facts;
    }

    Term named(Term term) {
        if (term instanceof Scalar scalar) {
            return Terms.times(Algebra.factors(scalar.value()).stream()
                    .map(factor -> open(factor) ? symbol(new Scalar(factor)) : new Scalar(factor))
                    .toList());
        }
        if (!term.random()) {
            return constant(term);
        }
        if (term instanceof Apply power && power.is("Exp")) {
            return exponential(named(power.argument()));
        }
        if (!(term instanceof Plus sum)) {
            return term.parts().isEmpty()
                    ? term
                    : joined(term, term.parts().stream().map(this::named).toList());
        }
        var parts = new ArrayList<Term>();
        sum.terms().stream().filter(Term::random).map(this::named).forEach(parts::add);
        parts.add(named(
                Terms.plus(sum.terms().stream().filter(part -> !part.random()).toList())));
        return Terms.plus(parts);
    }

    private static Term joined(Term term, List<Term> parts) {
        return term instanceof Times ? Terms.times(parts) : term.with(parts);
    }

    private Term constant(Term term) {
        if (term instanceof Plus sum && sum.terms().stream().anyMatch(Named::total)) {
            return Terms.plus(sum.terms().stream().map(this::named).toList());
        }
        var rest = Terms.rest(term);
        var named = Opaque.total(rest)
                .map(total -> Terms.times(new Scalar(total.count()), symbol(total.share())))
                .orElseGet(() -> symbol(rest));
        return Terms.times(new Scalar(Terms.coefficient(term)), named);
    }

    private static boolean total(Term term) {
        return Terms.rest(term) instanceof Reduction sum && sum.kind() != Reduction.Kind.NORM;
    }

    /** \(e^{a \log x + b} = x^a e^b\). */
    private static Term exponential(Term exponent) {
        var factors = new ArrayList<Term>();
        for (var term : Terms.terms(exponent)) {
            var logs = Terms.factors(term).stream()
                    .filter(factor -> factor instanceof Apply log && log.is("Log"))
                    .toList();
            var rest = Terms.factors(term).stream()
                    .filter(factor -> !logs.contains(factor))
                    .toList();
            var scale = Terms.times(rest).scalar();
            factors.add(
                    logs.size() == 1 && scale.isPresent()
                            ? Terms.power(((Apply) logs.get(0)).argument(), scale.get())
                            : new Apply("Exp", term));
        }
        return Terms.times(factors);
    }

    /** A root whose radicand may vanish as far as signs tell. */
    private boolean open(Expr factor) {
        return Algebra.exponent(factor).equals(Expr.HALF)
                && !Cas.positive(Algebra.base(factor), context.facts())
                && !(factor instanceof Expr.Num);
    }

    private Term symbol(Term meaning) {
        var positive = meaning instanceof Power power && power.exponent().equals(Expr.HALF)
                || meaning instanceof Reduction reduction && reduction.kind().norm()
                || meaning.scalar().filter(this::open).isPresent();
        var name = meanings.entrySet().stream()
                .filter(entry -> entry.getValue().equals(meaning))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> fresh(positive));
        meanings.put(name, meaning);
        facts = facts.and(name, positive ? Domain.POSITIVE : Opaque.domain(meaning));
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
