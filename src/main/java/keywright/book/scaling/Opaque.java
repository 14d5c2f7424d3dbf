package keywright.book.scaling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.law.Support;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.Entry;
import keywright.term.Plus;
import keywright.term.Power;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Sum;
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
        if (term instanceof Apply exponential && exponential.is("Exp")) {
            return Expr.call("Power", Expr.symbol("E"), formula(exponential.argument()))
                    .normal();
        }
        return total(term)
                .map(total -> Algebra.times(total.count(), symbol(total.share())))
                .orElseGet(() -> symbol(term));
    }

    /** A sum of data as the greatest that it may be, and its share of that. */
    public record Total(Expr count, Term share) {}

    /** The sum of data, if the term is one. */
    public static Optional<Total> total(Term term) {
        if (!(term instanceof Reduction total)
                || total.kind() != Reduction.Kind.TOTAL
                || !data(total.of())
                || total.of().shape().rank() != 1) {
            return Optional.empty();
        }
        var mean = new Reduction(Reduction.Kind.MEAN, total.of());
        var most = total.of() instanceof Array array ? most(array) : Expr.ONE;
        var share = Terms.times(new Scalar(Algebra.power(most, Expr.MINUS_ONE)), mean);
        return Optional.of(new Total(Algebra.times(total.of().shape().sizes().get(0), most), share));
    }

    /** The greatest value of whole numbers from zero to a parameter, by which they are measured; else one. */
    private static Expr most(Array array) {
        return array.law().orElseThrow().support() instanceof Support.Integers integers
                        && integers.from().equals(Expr.ZERO)
                        && integers.to() instanceof Expr.Sym
                        && !integers.to().equals(Support.INFINITY)
                ? integers.to()
                : Expr.ONE;
    }

    /** Whether a term is an array of numbers drawn, or of the same function of each. */
    private static boolean data(Term term) {
        return observed(term)
                || (term instanceof Apply || term instanceof Power)
                        && observed(term.parts().get(0));
    }

    private static boolean observed(Term term) {
        return term instanceof Array array && array.trait() == Array.Trait.OBSERVED;
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

    /** Whether nothing but parameters stood in the formulas. */
    public boolean plain() {
        return meanings.isEmpty();
    }

    /** Whether a symbol stands for something that speaks of the name, so that the formula is not free of it. */
    public boolean hides(String name) {
        return meanings.values().stream().anyMatch(meaning -> !meaning.freeOf(name));
    }

    /** The facts, and that norms and absolute values are not negative (zero aside, which no closed form divides by). */
    public Facts facts(Facts known) {
        var facts = known;
        for (var entry : meanings.entrySet()) {
            facts = facts.and(entry.getKey(), domain(entry.getValue()));
        }
        return facts;
    }

    /** What is known of a constant of which no formula is. */
    public static Domain domain(Term term) {
        if (term instanceof Times share && Terms.rest(share) instanceof Reduction mean && observed(mean.of())) {
            return new Domain(false, Double.MIN_VALUE, 1 - 0x1p-20);
        }
        if (term instanceof Reduction mean && mean.kind() == Reduction.Kind.MEAN && observed(mean.of())) {
            return between(((Array) mean.of()).law().orElseThrow().support());
        }
        if (term instanceof Reduction mean && mean.kind() == Reduction.Kind.MEAN) {
            return domain(mean.of()).positive() ? Domain.POSITIVE : Domain.REAL;
        }
        var positive = term instanceof Reduction reduction && reduction.kind().norm()
                || term instanceof Apply apply && apply.is("Abs")
                || term instanceof Reduction total
                        && total.kind() == Reduction.Kind.TOTAL
                        && domain(total.of()).positive()
                || term instanceof Power power && domain(power.base()).positive()
                || term instanceof Entry entry
                        && entry.of() instanceof Array array
                        && array.trait() == Array.Trait.POSITIVE
                || term instanceof Array array
                        && (array.trait() == Array.Trait.POSITIVE
                                || observed(array)
                                        && between(array.law().orElseThrow().support())
                                                .positive())
                || term instanceof Sum sum && domain(sum.of()).positive();
        return positive ? Domain.POSITIVE : Domain.REAL;
    }

    /** Where the mean of values of a law lies, if they are not all at one end. */
    private static Domain between(Support support) {
        var values = support instanceof Support.Points points
                ? points.points()
                : support instanceof Support.Interval interval
                        ? List.of(interval.from(), interval.to())
                        : List.of(((Support.Integers) support).from(), ((Support.Integers) support).to());
        var numbers = values.stream()
                .filter(Expr.Num.class::isInstance)
                .mapToDouble(value -> ((Expr.Num) value).value())
                .summaryStatistics();
        var all = values.stream().allMatch(Expr.Num.class::isInstance);
        var least = values.get(0) instanceof Expr.Num from ? Math.nextUp(from.value()) : Double.NEGATIVE_INFINITY;
        return all
                ? new Domain(false, Math.nextUp(numbers.getMin()), numbers.getMax() - 0x1p-20)
                : new Domain(false, least, Double.POSITIVE_INFINITY);
    }

    /** A power; of what is positive where the exponent is no formula in the parameters. */
    private static Term power(List<Term> parts, Expr exponent) {
        return parts.get(1) instanceof Scalar
                ? Terms.power(parts.get(0), exponent)
                : new Apply("Exp", Terms.times(parts.get(1), new Apply("Log", parts.get(0))));
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
            case "Power" ->
                parts.get(0).is(Expr.symbol("E")) ? new Apply("Exp", parts.get(1)) : power(parts, call.argument(1));
            default -> new Apply(call.head(), parts);
        };
    }
}
