package keywright.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keywright.cas.Expr;
import keywright.law.Law;
import keywright.law.Support;
import keywright.tex.Notation;
import keywright.tex.Tex;

/**
 * \(\int h(x)\,dx\) over all values that random arrays may take; in {@code of} a variable stands for each of them, and
 * its density is among the factors.
 */
public record SpaceIntegral(Term of, List<Place> over) implements Term {
    private static final String MARK = "\u2022";

    /** A random array, and the variable that stands for its value. */
    public record Place(Array at, Term drawn) {
        /** A variable for the value of a random array, told from it by a mark that no author can write. */
        public static Place of(Term drawn) {
            var name = MARK + drawn.formula().wolfram();
            var law = drawn instanceof Array array ? array.law() : Optional.<Law>empty();
            return new Place(new Array(name, drawn.shape(), law, Array.Trait.OBSERVED, Optional.empty()), drawn);
        }

        /** Where the values lie, if the law is known. */
        public Optional<Support> support() {
            return drawn instanceof Array array
                    ? array.law().map(Law::support)
                    : drawn instanceof Drawn one ? Optional.of(one.law().support()) : Optional.empty();
        }

        /** Whether where the values lie moves with the parameter by which one differentiates. */
        public boolean moves(Derivative derivative) {
            if (!(drawn instanceof Drawn one)) {
                return support()
                        .filter(support -> !support.freeOf(derivative.variable()))
                        .isPresent();
            }
            return IntStream.range(0, one.arguments().size())
                    .filter(i -> derivative.concerns(one.arguments().get(i)))
                    .mapToObj(i -> ((Expr.Sym) one.symbolic().get(i)).name())
                    .anyMatch(name -> !one.law().support().freeOf(name));
        }

        /** The density at the variable. */
        public Term density() {
            return drawn instanceof Array array
                    ? new Density("p", array.law().orElseThrow(), at)
                    : new DensityOf(drawn, at);
        }
    }

    /** The integral of something random against its density: its mean, written out. */
    public static SpaceIntegral mean(Term of, List<Term> drawn) {
        var places = drawn.stream().map(Place::of).toList();
        var factors = new ArrayList<Term>(List.of(valued(of, places)));
        places.forEach(place -> factors.add(place.density()));
        return new SpaceIntegral(Terms.times(factors), places);
    }

    private static Term valued(Term term, List<Place> places) {
        for (var place : places) {
            if (place.drawn().equals(term)) {
                return place.at();
            }
        }
        return term.parts().isEmpty()
                ? term
                : term.with(
                        term.parts().stream().map(part -> valued(part, places)).toList());
    }

    /** An integral keeps its own copy. */
    public SpaceIntegral {
        over = List.copyOf(over);
    }

    @Override
    public List<Term> parts() {
        var parts = new ArrayList<Term>(List.of(of));
        over.forEach(place -> parts.add(place.drawn()));
        return parts;
    }

    @Override
    public Term with(List<Term> parts) {
        var places = new ArrayList<Place>();
        for (int i = 0; i < over.size(); i++) {
            places.add(new Place(over.get(i).at(), parts.get(i + 1)));
        }
        return new SpaceIntegral(parts.get(0), places);
    }

    @Override
    public Shape shape() {
        return of.shape();
    }

    /** How the inside is written: the variable like the array it stands for. */
    public Notation notation(Notation outside) {
        var inside = outside;
        for (var place : over) {
            inside = inside.and(place.at().name(), place.drawn().tex(outside).code());
        }
        return inside;
    }

    /** Whether all values are points: the integral is a sum. */
    private boolean discrete() {
        return over.stream()
                .allMatch(place -> place.support()
                                .filter(Support.Interval.class::isInstance)
                                .isEmpty()
                        && place.support().isPresent());
    }

    @Override
    public Tex tex(Notation notation) {
        if (discrete()) {
            var below = over.stream()
                    .map(place -> place.drawn().tex(notation).code())
                    .collect(Collectors.joining(", "));
            return new Tex(
                    "\\sum_{" + below + "} " + of.tex(notation(notation)).at(Tex.Strength.PRODUCT),
                    Tex.Strength.OPERATOR);
        }
        var differentials = new StringBuilder();
        over.forEach(place ->
                differentials.append("\\,d").append(place.drawn().tex(notation).code()));
        return new Tex(
                "\\int " + of.tex(notation(notation)).at(Tex.Strength.PRODUCT) + differentials, Tex.Strength.OPERATOR);
    }

    @Override
    public Expr formula() {
        var inside = of.formula();
        for (var place : over) {
            inside = inside.with(place.at().name(), place.drawn().formula());
        }
        var arguments = new ArrayList<Expr>(List.of(inside));
        over.forEach(place -> arguments.add(place.drawn().formula()));
        return new Expr.Call("Integrate", arguments);
    }

    @Override
    public boolean random() {
        return false;
    }

    @Override
    public boolean closed() {
        return false;
    }
}
