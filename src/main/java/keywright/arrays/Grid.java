package keywright.arrays;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Facts;

/** Entries row by row; a vector is one column, a number one entry. */
record Grid(int rows, int columns, List<Expr> entries) {
    private static final int MOST_PARTS = 60_000;

    /** A grid keeps its own copy. @throws Unfit if its entries are too long to be compared */
    Grid {
        entries = List.copyOf(entries);
        if (entries.stream().mapToInt(Grid::parts).sum() > MOST_PARTS) {
            throw new Unfit("the entries become too long");
        }
    }

    /** An entry by its place. */
    interface Maker {
        Expr at(int row, int column);
    }

    static Grid of(int rows, int columns, Maker maker) {
        var entries = new ArrayList<Expr>();
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                entries.add(maker.at(i, j));
            }
        }
        return new Grid(rows, columns, entries);
    }

    static Grid of(Expr number) {
        return new Grid(1, 1, List.of(number));
    }

    static Grid identity(int size) {
        return of(size, size, (i, j) -> i == j ? Expr.ONE : Expr.ZERO);
    }

    private static int parts(Expr formula) {
        return formula instanceof Expr.Call call
                ? 1 + call.arguments().stream().mapToInt(Grid::parts).sum()
                : 1;
    }

    boolean number() {
        return entries.size() == 1;
    }

    boolean vector() {
        return columns == 1;
    }

    boolean square() {
        return rows == columns;
    }

    boolean sameShape(Grid other) {
        return rows == other.rows && columns == other.columns;
    }

    String shape() {
        return number() ? "a number" : vector() ? "a vector of " + rows : "a " + rows + " × " + columns + " matrix";
    }

    Expr at(int row, int column) {
        if (row < 0 || row >= rows || column < 0 || column >= columns) {
            throw new Unfit(
                    "there is no entry " + (row + 1) + (vector() ? "" : ", " + (column + 1)) + " in " + shape());
        }
        return entries.get(row * columns + column);
    }

    Expr value() {
        if (!number()) {
            throw Unfit.shapes("a number is wanted, not " + shape());
        }
        return entries.get(0);
    }

    Grid map(UnaryOperator<Expr> function) {
        return new Grid(rows, columns, entries.stream().map(function).toList());
    }

    Grid with(Grid other, BinaryOperator<Expr> function) {
        if (!sameShape(other)) {
            throw Unfit.shapes(shape() + " does not fit " + other.shape());
        }
        return of(rows, columns, (i, j) -> function.apply(at(i, j), other.at(i, j)));
    }

    /** The sum entry by entry; a number is added to every entry of a vector. */
    Grid plus(Grid other) {
        if (number() != other.number()) {
            var array = number() ? other : this;
            var number = number() ? value() : other.value();
            if (array.rows > 1 && array.columns > 1 && !number.equals(Expr.ZERO)) {
                throw new Unfit("a number is added to a matrix: write it times I, or times a matrix of ones");
            }
            return array.map(entry -> sum(List.of(entry, number)));
        }
        return with(other, (a, b) -> sum(List.of(a, b)));
    }

    Grid scaled(Expr factor) {
        return map(entry -> product(factor, entry));
    }

    Grid transposed() {
        return of(columns, rows, (i, j) -> at(j, i));
    }

    /** The product of numbers with anything, else of matrices. */
    Grid times(Grid other) {
        if (number() || other.number()) {
            return number() ? other.scaled(value()) : scaled(other.value());
        }
        if (columns != other.rows) {
            throw Unfit.shapes(shape() + " cannot be multiplied by " + other.shape());
        }
        return of(
                rows,
                other.columns,
                (i, j) -> sum(IntStream.range(0, columns)
                        .mapToObj(k -> product(at(i, k), other.at(k, j)))
                        .toList()));
    }

    Expr total() {
        return sum(entries);
    }

    Expr trace() {
        requireSquare();
        return sum(IntStream.range(0, rows).mapToObj(i -> at(i, i)).toList());
    }

    /** The determinant by its first row. */
    Expr determinant() {
        requireSquare();
        if (rows == 1) {
            return at(0, 0);
        }
        return sum(IntStream.range(0, columns)
                .mapToObj(j -> product(product(sign(j), at(0, j)), without(0, j).determinant()))
                .toList());
    }

    Grid inverse() {
        requireSquare();
        if (Cas.identical(determinant(), Expr.ZERO, Facts.NONE)) {
            throw Unfit.shapes("a matrix that has no inverse");
        }
        var determinant = Expr.call("Power", determinant(), Expr.MINUS_ONE);
        return rows == 1
                ? of(determinant)
                : of(
                        rows,
                        columns,
                        (i, j) -> product(product(sign(i + j), without(j, i).determinant()), determinant));
    }

    private Grid without(int row, int column) {
        return of(rows - 1, columns - 1, (i, j) -> at(i < row ? i : i + 1, j < column ? j : j + 1));
    }

    private void requireSquare() {
        if (!square()) {
            throw Unfit.shapes(shape() + " is not square");
        }
    }

    private static Expr sign(int power) {
        return power % 2 == 0 ? Expr.ONE : Expr.MINUS_ONE;
    }

    static Expr sum(List<Expr> terms) {
        var some = terms.stream().filter(term -> !term.equals(Expr.ZERO)).toList();
        return some.isEmpty() ? Expr.ZERO : some.size() == 1 ? some.get(0) : new Expr.Call("Plus", some);
    }

    static Expr product(Expr a, Expr b) {
        if (a.equals(Expr.ZERO) || b.equals(Expr.ZERO)) {
            return Expr.ZERO;
        }
        return a.equals(Expr.ONE) ? b : b.equals(Expr.ONE) ? a : Expr.call("Times", a, b);
    }
}
