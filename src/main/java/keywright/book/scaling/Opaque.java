package keywright.book.scaling;

import java.util.LinkedHashMap;
import java.util.Map;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.term.Apply;
import keywright.term.Plus;
import keywright.term.Power;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;

/**
 * Closed terms as scalar formulas: what is not scalar algebra, such as \(\lVert g\rVert\), is a symbol for the time
 * being.
 */
public final class Opaque {
    private final Map<String, Term> meanings = new LinkedHashMap<>();

    /** The formula of a closed term. */
    public Expr formula(Term term) {
        if (term instanceof Scalar scalar) {
            return scalar.value();
        }
        if (term instanceof Plus || term instanceof Times) {
            return Expr.call(
                            term instanceof Plus ? "Plus" : "Times",
                            term.parts().stream().map(this::formula).toArray(Expr[]::new))
                    .normal();
        }
        if (term instanceof Power power) {
            return Expr.call("Power", formula(power.base()), power.exponent()).normal();
        }
        return symbol(term);
    }

    private Expr symbol(Term term) {
        var known = meanings.entrySet().stream()
                .filter(entry -> entry.getValue().equals(term))
                .findFirst();
        if (known.isPresent()) {
            return Expr.symbol(known.orElseThrow().getKey());
        }
        var name = "opaque" + meanings.size();
        meanings.put(name, term);
        return Expr.symbol(name);
    }

    /** The facts, and that norms and absolute values are not negative (zero aside, which no closed form divides by). */
    public Facts facts(Facts known) {
        var facts = known;
        for (var entry : meanings.entrySet()) {
            var positive = entry.getValue() instanceof Reduction reduction
                            && reduction.kind().norm()
                    || entry.getValue() instanceof Apply apply && apply.is("Abs");
            facts = facts.and(entry.getKey(), positive ? Domain.POSITIVE : Domain.REAL);
        }
        return facts;
    }

    /** A formula with the symbols replaced by what they stand for. */
    public Term term(Expr formula) {
        if (formula instanceof Expr.Sym sym && meanings.containsKey(sym.name())) {
            return meanings.getOrDefault(sym.name(), new Scalar(sym));
        }
        if (!(formula instanceof Expr.Call call) || call.symbols().stream().noneMatch(meanings::containsKey)) {
            return new Scalar(formula);
        }
        var parts = call.arguments().stream().map(this::term).toList();
        return switch (call.head()) {
            case "Plus" -> Terms.plus(parts);
            case "Times" -> Terms.times(parts);
            case "Power" -> Terms.power(parts.get(0), call.argument(1));
            default -> new Apply(call.head(), parts);
        };
    }
}
