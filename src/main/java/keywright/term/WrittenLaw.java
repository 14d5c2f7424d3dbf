package keywright.term;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import keywright.cas.Expr;
import keywright.law.Laws;

/**
 * A law written out that has arrays or random numbers among its parameters, or is that of a whole vector.
 *
 * @param name what is drawn from it is called
 */
record WrittenLaw(Reader reader, String name) {
    /** The laws of whole vectors. */
    static final Set<String> JOINT = Set.of("MultinormalDistribution", "BinormalDistribution");

    /** What is drawn from the law, or is named; nothing if it is a law of numbers with formulas for parameters. */
    Optional<Term> drawn(Expr node) {
        if (node instanceof Expr.Sym sym) {
            return Optional.ofNullable(reader.scope().names().get(sym.name()))
                    .map(WrittenLaw::meaning)
                    .filter(term -> term instanceof Drawn || term instanceof Multinormal);
        }
        var law = (Expr.Call) node;
        if (law.is("MultinormalDistribution", 2)) {
            return Optional.of(multinormal(law));
        }
        if (law.is("BinormalDistribution", 3)) {
            return Optional.of(multinormal(binormal(law)));
        }
        if (!Laws.heads().contains(law.head())
                || law.symbols().stream().noneMatch(reader.scope().names()::containsKey)) {
            return Optional.empty();
        }
        var arguments = reader.arguments(law);
        var shape = arguments.stream()
                .map(Term::shape)
                .filter(size -> !size.scalar())
                .findFirst()
                .orElse(Shape.SCALAR);
        if (arguments.stream()
                .anyMatch(one -> !one.shape().scalar() && !one.shape().equals(shape))) {
            throw new ReadError(law, "shapes do not fit: the parameters are of different shapes");
        }
        return Optional.of(new Drawn(name, shape, law.head(), arguments));
    }

    private static Term meaning(Term term) {
        return term instanceof Defined defined ? meaning(defined.meaning()) : term;
    }

    /** Two numbers by their means, their standard deviations and their correlation, as a vector. */
    private static Expr.Call binormal(Expr.Call law) {
        if (!(law.argument(1) instanceof Expr.Call deviations) || !deviations.is("List", 2)) {
            throw new ReadError(law.argument(1), "two standard deviations are wanted here, as in {a, b}");
        }
        var first = deviations.argument(0);
        var second = deviations.argument(1);
        var both = Expr.call("Times", law.argument(2), first, second);
        var square = Expr.of(2);
        var rows = Expr.call(
                "List",
                Expr.call("List", Expr.call("Power", first, square), both),
                Expr.call("List", both, Expr.call("Power", second, square)));
        return new Expr.Call("MultinormalDistribution", List.of(law.argument(0), rows));
    }

    private Term multinormal(Expr.Call law) {
        var covariance = reader.read(law.argument(1));
        var mean = reader.read(law.argument(0));
        if (covariance.shape().rank() != 2) {
            throw new ReadError(law.argument(1), "a covariance matrix is wanted here");
        }
        var centre = mean.is(Expr.ZERO)
                ? Standard.zeros(Shape.of(covariance.shape().sizes().get(0)))
                : mean;
        var vector = new Multinormal(name, centre, covariance);
        if (!vector.shape().equals(centre.shape()) || !square(covariance)) {
            throw new ReadError(
                    law,
                    "a mean of " + centre.shape().shown() + " and a covariance matrix of "
                            + covariance.shape().shown() + " do not fit");
        }
        return vector;
    }

    private static boolean square(Term matrix) {
        return matrix.shape().sizes().get(0).equals(matrix.shape().sizes().get(1));
    }

    /** A law of numbers that is written out stands for as many independent ones as it is compared with. */
    Term spread(Term random, Expr node, Shape shape) {
        return node instanceof Expr.Call
                        && random instanceof Array array
                        && array.shape().scalar()
                ? Array.random(array.name(), shape, array.law().orElseThrow())
                : random;
    }
}
