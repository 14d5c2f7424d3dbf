package keywright.arrays;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.term.Array;
import keywright.term.Term;

/** Declared arrays at small sizes, with a name for every entry that is free. */
record Instance(
        Map<String, Integer> sizes,
        Map<String, Grid> arrays,
        Map<String, Integer> functions,
        Map<String, Term> random,
        Facts facts) {
    private static final int LARGEST = 4;

    /** The arrays at given sizes. @throws Unfit if a size is no small number then */
    static Instance of(Collection<? extends Term> declared, Map<String, Integer> sizes, Facts facts) {
        var arrays = new TreeMap<String, Grid>();
        var functions = new TreeMap<String, Integer>();
        var random = new TreeMap<String, Term>();
        var domains = new TreeMap<>(facts.domains());
        for (var term : declared) {
            var name = ((Expr.Sym) term.formula()).name();
            var entries = new Entries(array(name, term), sizes, domains);
            if (stack(term)) {
                functions.put(name, 0);
            } else if (term instanceof Array array && array.trait() == Array.Trait.FUNCTION) {
                functions.put(name, entries.rows());
            } else {
                arrays.put(name, entries.grid());
            }
            if (term.random() && !stack(term)) {
                random.put(name, term);
            }
        }
        return new Instance(sizes, arrays, functions, random, new Facts(domains));
    }

    /** An array with more than two indices is not written out, nor is what speaks of it. */
    static boolean stack(Term term) {
        return term.shape().rank() > 2;
    }

    private static Array array(String name, Term term) {
        return term instanceof Array array ? array : Array.constant(name, term.shape(), Array.Trait.ANY);
    }

    /** A number for a formula in sizes. @throws Unfit if it is none */
    static Expr at(Expr formula, Map<String, Integer> sizes) {
        var number = formula;
        for (var entry : sizes.entrySet()) {
            number = number.with(entry.getKey(), Expr.of(entry.getValue()));
        }
        return number;
    }

    /** Makes the entries of one array and says what values they may take. */
    private record Entries(Array array, Map<String, Integer> sizes, Map<String, Domain> domains) {

        Grid grid() {
            var shape = array.shape().sizes();
            var rows = rows();
            var columns = shape.size() < 2 ? 1 : size(shape.get(1));
            return switch (array.trait()) {
                case PROBABILITY -> shares(rows, columns);
                case SYMMETRIC -> Grid.of(rows, columns, (i, j) -> entry(Math.min(i, j), Math.max(i, j), Domain.REAL));
                case POSITIVE_DEFINITE -> definite(rows);
                case POSITIVE -> Grid.of(rows, columns, (i, j) -> entry(i, j, Domain.POSITIVE));
                case FRACTION ->
                    Grid.of(rows, columns, (i, j) -> entry(i, j, new Domain(false, Double.MIN_VALUE, 1 - 1e-12)));
                case ANY, NONZERO, FUNCTION, ELEMENTWISE, OBSERVED ->
                    Grid.of(rows, columns, (i, j) -> entry(i, j, Domain.REAL));
            };
        }

        int rows() {
            var shape = array.shape().sizes();
            return shape.isEmpty() ? 1 : size(shape.get(0));
        }

        private int size(Expr size) {
            if (at(size, sizes).normal() instanceof Expr.Num whole && whole.integer() && whole.value() <= LARGEST) {
                return whole.numerator().intValueExact();
            }
            throw new Unfit(array.shown() + " is too large to be written out");
        }

        private Expr entry(int row, int column, Domain domain) {
            var name = array.shape().scalar()
                    ? array.name()
                    : array.name() + "_" + (row + 1) + (array.shape().rank() == 2 ? "" + (column + 1) : "");
            domains.put(name, domain);
            return Expr.symbol(name);
        }

        /** Positive numbers over their sum. */
        private Grid shares(int rows, int columns) {
            var parts = Grid.of(rows, columns, (i, j) -> entry(i, j, Domain.POSITIVE));
            return parts.scaled(Expr.call("Power", parts.total(), Expr.MINUS_ONE));
        }

        /** \(LL^\top\) with a positive diagonal, as every positive definite matrix is. */
        private Grid definite(int size) {
            var lower = Grid.of(
                    size, size, (i, j) -> i < j ? Expr.ZERO : entry(i, j, i == j ? Domain.POSITIVE : Domain.REAL));
            return lower.times(lower.transposed());
        }
    }

    /** The names of the numbers that functions of which nothing is known have as values. */
    Set<String> unknown() {
        var names = new TreeSet<String>();
        functions.forEach((name, rows) ->
                IntStream.rangeClosed(1, rows).forEach(row -> names.add(rows == 1 ? name : name + "_" + row)));
        return names;
    }

    /** As in {@code n = 2, d = 3}. */
    String shown() {
        return sizes.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    /** The sizes that occur. */
    List<Integer> lengths() {
        return arrays.values().stream()
                .flatMapToInt(grid -> IntStream.of(grid.rows(), grid.columns()))
                .filter(length -> length > 1)
                .distinct()
                .boxed()
                .toList();
    }
}
