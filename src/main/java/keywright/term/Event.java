package keywright.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** The condition that an indicator stands for, as a person writes it: \(v > 1\), not \(1 - \mathbf 1[1 - v \ge 0]\). */
record Event(List<Term> left, String relation, List<Term> right) {

    /** The conditions of a product of indicators or of their complements; nothing if a factor is something else. */
    static Optional<Tex> tex(Term indicator, Notation notation) {
        var factors = indicator instanceof Times times ? times.factors() : List.of(indicator);
        var events = factors.stream().map(Event::of).toList();
        return events.stream().allMatch(Optional::isPresent)
                ? Optional.of(new Tex(
                        events.stream()
                                .map(event -> event.orElseThrow().written(notation))
                                .collect(Collectors.joining(", ")),
                        Tex.Strength.RELATION))
                : Optional.empty();
    }

    private static Optional<Event> of(Term indicator) {
        if (indicator instanceof Apply apply
                && apply.is("UnitStep")
                && apply.arguments().size() == 1) {
            return Optional.of(of(apply.argument(), "\\ge", "\\le"));
        }
        return indicator instanceof Plus plus
                        && plus.parts().size() == 2
                        && plus.parts().get(0).is(Expr.ONE)
                        && plus.parts().get(1) instanceof Times times
                        && times.coefficient().equals(Expr.MINUS_ONE)
                        && times.rest() instanceof Apply apply
                        && apply.is("UnitStep")
                ? Optional.of(of(apply.argument(), "<", ">"))
                : Optional.empty();
    }

    /** What is random stands on the left. */
    private static Event of(Term difference, String relation, String turned) {
        var above = new ArrayList<Term>();
        var below = new ArrayList<Term>();
        for (var term : terms(difference)) {
            var negative = Algebra.coefficient(coefficient(term)).signum() < 0;
            (negative ? below : above).add(negative ? Terms.times(Scalar.of(-1), term) : term);
        }
        var swap = above.stream().noneMatch(Term::random) && below.stream().anyMatch(Term::random);
        return swap ? new Event(below, turned, above) : new Event(above, relation, below);
    }

    private static List<Term> terms(Term sum) {
        if (sum instanceof Scalar scalar) {
            return Algebra.terms(scalar.value()).stream()
                    .map(Scalar::new)
                    .map(Term.class::cast)
                    .toList();
        }
        return sum instanceof Plus plus
                ? plus.parts().stream().flatMap(part -> terms(part).stream()).toList()
                : List.of(sum);
    }

    private static Expr coefficient(Term term) {
        if (term instanceof Scalar scalar) {
            return scalar.value();
        }
        return term instanceof Times times ? times.coefficient() : Expr.ONE;
    }

    private String written(Notation notation) {
        return Tex.relation(side(left, notation), relation, side(right, notation))
                .code();
    }

    private static Tex side(List<Term> terms, Notation notation) {
        return Terms.plus(terms).tex(notation);
    }
}
