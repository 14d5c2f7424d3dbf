package keywright.arrays;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.term.Array;

/** Declared arrays at small sizes, with a name for every entry that is free. */
record Instance(Map<String, Integer> sizes, Map<String, Grid> arrays, List<String> functions, Facts facts) {
    private static final int LARGEST = 4;

    /** The arrays at given sizes. @throws Unfit if a size is no small number then */
    static Instance of(Collection<Array> declared, Map<String, Integer> sizes, Facts facts) {
        var arrays = new TreeMap<String, Grid>();
        var domains = new TreeMap<>(facts.domains());
        for (var array : declared) {
            if (array.trait() != Array.Trait.FUNCTION) {
                arrays.put(array.name(), new Entries(array, sizes, domains).grid());
            }
        }
        var functions = declared.stream()
                .filter(array -> array.trait() == Array.Trait.FUNCTION)
                .map(Array::name)
                .toList();
        return new Instance(sizes, arrays, functions, new Facts(domains));
    }

    /** Makes the entries of one array and says what values they may take. */
    private record Entries(Array array, Map<String, Integer> sizes, Map<String, Domain> domains) {

        Grid grid() {
            var shape = array.shape().sizes();
            if (shape.size() > 2) {
                throw new Unfit(array.shown() + " has more than two indices");
            }
            var rows = shape.isEmpty() ? 1 : size(shape.get(0));
            var columns = shape.size() < 2 ? 1 : size(shape.get(1));
            return switch (array.trait()) {
                case PROBABILITY -> shares(rows, columns);
                case SYMMETRIC -> Grid.of(rows, columns, (i, j) -> entry(Math.min(i, j), Math.max(i, j), Domain.REAL));
                case POSITIVE_DEFINITE -> definite(rows);
                case POSITIVE -> Grid.of(rows, columns, (i, j) -> entry(i, j, Domain.POSITIVE));
                case FRACTION ->
                    Grid.of(rows, columns, (i, j) -> entry(i, j, new Domain(false, Double.MIN_VALUE, 1 - 1e-12)));
                case ANY, NONZERO, FUNCTION -> Grid.of(rows, columns, (i, j) -> entry(i, j, Domain.REAL));
            };
        }

        private int size(Expr size) {
            var number = size;
            for (var entry : sizes.entrySet()) {
                number = number.with(entry.getKey(), Expr.of(entry.getValue()));
            }
            if (number.normal() instanceof Expr.Num whole && whole.integer() && whole.value() <= LARGEST) {
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
