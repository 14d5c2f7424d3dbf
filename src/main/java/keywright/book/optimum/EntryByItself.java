package keywright.book.optimum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.book.scaling.Opaque;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Extremum;
import keywright.term.Index;
import keywright.term.Minimum;
import keywright.term.Sum;
import keywright.term.Table;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\min_x \sum_i \varphi_i(x_i) = \sum_i \min_{x_i} \varphi_i(x_i)\), also where every entry is bounded. Where the sum
 * is quadratic and nothing is bounded, its gradient says the same in the notation of arrays.
 */
public record EntryByItself() implements Rule {
    private static final Expr INFINITY = Expr.symbol("Infinity");

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Minimum minimum)
                || !minimum.zero().isEmpty()
                || minimum.ball().isPresent()
                || range(minimum).isEmpty()) {
            return Optional.empty();
        }
        var over = new ArrayList<Index>();
        for (var name : context.indices(minimum.by().shape().rank())) {
            over.add(Index.upTo(name, minimum.by().shape().sizes().get(over.size())));
        }
        var at = over.stream().<Expr>map(Index::symbol).toList();
        var entry = new Separable(minimum.by(), at, context.letter("v", "t", "s"), context);
        var moving = Terms.terms(minimum.of()).stream()
                .filter(term -> Radial.contains(term, minimum.by()))
                .toList();
        return entry.function(moving)
                .filter(function -> minimum.box().isPresent() || !quadratic(function, entry.variable()))
                .map(function -> Step.of(
                        this,
                        goal,
                        after(minimum, over, extremum(minimum, entry.variable(), function)),
                        "every term depends on one entry alone, so that each entry is found by itself"));
    }

    private static Extremum extremum(Minimum minimum, String variable, Term function) {
        var kind = minimum.place() ? Extremum.Kind.ARGMIN : Extremum.Kind.MIN;
        return new Extremum(kind, variable, range(minimum).orElseThrow(), function);
    }

    private static Term after(Minimum minimum, List<Index> over, Extremum entry) {
        if (minimum.place()) {
            return new Table(over, entry);
        }
        var fixed = Terms.terms(minimum.of()).stream()
                .filter(term -> !Radial.contains(term, minimum.by()))
                .toList();
        return Terms.plus(new Sum(over, false, entry), Terms.plus(fixed));
    }

    /** Where an entry may move; nothing if the entries are bound to each other. */
    private static Optional<Extremum.Interval> range(Minimum minimum) {
        var trait = minimum.by().trait();
        var everywhere = new Extremum.Interval(Algebra.times(Expr.MINUS_ONE, INFINITY), INFINITY, false);
        if (minimum.box().isPresent()) {
            var box = minimum.box().orElseThrow();
            return Optional.of(
                    new Extremum.Interval(box.from().value(), box.to().value(), false));
        }
        return trait == Array.Trait.ANY || trait == Array.Trait.NONZERO ? Optional.of(everywhere) : Optional.empty();
    }

    private static boolean quadratic(Term function, String variable) {
        var opaque = new Opaque();
        var formula = opaque.formula(function);
        return opaque.hides(variable)
                || Cas.coefficients(formula, variable)
                        .filter(all -> all.size() <= 3)
                        .isPresent();
    }

    @Override
    public Citation source() {
        return Sources.SEPARABLE;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "ArgMin[Norm[step - pair]^2/2 + s*Norm[step, 1], step]",
                "ArgMin[{Norm[step - pair]^2, 0 <= step <= 1}, step]");
    }
}
