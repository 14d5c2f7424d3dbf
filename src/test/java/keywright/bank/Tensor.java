package keywright.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/** An array of numbers, row by row; a number has no sizes. It knows nothing of the program's own arrays. */
final class Tensor {
    private final List<Integer> sizes;
    private final double[] entries;

    Tensor(List<Integer> sizes, double[] entries) {
        this.sizes = List.copyOf(sizes);
        this.entries = entries;
    }

    List<Integer> sizes() {
        return sizes;
    }

    double[] entries() {
        return entries;
    }

    static Tensor of(double value) {
        return new Tensor(List.of(), new double[] {value});
    }

    /** The array whose entries are a function of their indices, counted from zero. */
    static Tensor of(List<Integer> sizes, ToDoubleFunction<int[]> entry) {
        var count = sizes.stream().reduce(1, (a, b) -> a * b);
        var entries = new double[count];
        for (int place = 0; place < count; place++) {
            entries[place] = entry.applyAsDouble(indices(sizes, place));
        }
        return new Tensor(sizes, entries);
    }

    private static int[] indices(List<Integer> sizes, int place) {
        var at = new int[sizes.size()];
        var rest = place;
        for (int axis = at.length - 1; axis >= 0; axis--) {
            at[axis] = rest % sizes.get(axis);
            rest /= sizes.get(axis);
        }
        return at;
    }

    static Tensor identity(int size) {
        return of(List.of(size, size), at -> at[0] == at[1] ? 1 : 0);
    }

    /** Arrays of one shape side by side, under a new first index. */
    static Tensor stacked(List<Tensor> rows) {
        var sizes = new ArrayList<>(List.of(rows.size()));
        sizes.addAll(rows.get(0).sizes());
        var entries = rows.stream()
                .flatMapToDouble(row -> Arrays.stream(row.entries()))
                .toArray();
        return new Tensor(sizes, entries);
    }

    double at(int... at) {
        var place = 0;
        for (int axis = 0; axis < at.length; axis++) {
            place = place * sizes.get(axis) + at[axis];
        }
        return entries[place];
    }

    /** The only entry. */
    double number() {
        if (entries.length != 1) {
            throw new IllegalArgumentException("no number: " + sizes);
        }
        return entries[0];
    }

    private boolean single() {
        return entries.length == 1;
    }

    Tensor map(DoubleUnaryOperator change) {
        return new Tensor(sizes, Arrays.stream(entries).map(change).toArray());
    }

    Tensor with(Tensor other, DoubleBinaryOperator operator) {
        if (!sizes.equals(other.sizes)) {
            throw new IllegalArgumentException(sizes + " and " + other.sizes);
        }
        return of(sizes, at -> operator.applyAsDouble(at(at), other.at(at)));
    }

    /** The product of matrices, or with a number. */
    Tensor times(Tensor other) {
        if (sizes.isEmpty() || other.sizes.isEmpty() || !fits(other)) {
            var one = single() ? this : other;
            var array = single() ? other : this;
            var factor = one.number();
            return array.map(entry -> factor * entry);
        }
        var inner = other.sizes.get(0);
        return of(List.of(sizes.get(0), other.sizes.get(1)), at -> {
            var total = 0.0;
            for (int k = 0; k < inner; k++) {
                total += at(at[0], k) * other.at(k, at[1]);
            }
            return total;
        });
    }

    private boolean fits(Tensor other) {
        return sizes.size() == 2 && other.sizes.size() == 2 && sizes.get(1).equals(other.sizes.get(0));
    }

    Tensor transposed() {
        return swapped(0, 1);
    }

    /** With two of the indices exchanged. */
    Tensor swapped(int one, int other) {
        var turned = new ArrayList<>(sizes);
        java.util.Collections.swap(turned, one, other);
        return of(turned, at -> {
            var from = at.clone();
            from[one] = at[other];
            from[other] = at[one];
            return at(from);
        });
    }

    /** With the first indices, so many, put last. */
    Tensor turned(int first) {
        var order = new ArrayList<>(sizes.subList(first, sizes.size()));
        order.addAll(sizes.subList(0, first));
        var last = sizes.size() - first;
        return of(order, at -> {
            var from = new int[at.length];
            for (int i = 0; i < at.length; i++) {
                from[i < last ? first + i : i - last] = at[i];
            }
            return at(from);
        });
    }

    Tensor outer(Tensor other) {
        var all = new ArrayList<>(sizes);
        all.addAll(other.sizes);
        return of(
                all,
                at -> at(Arrays.copyOfRange(at, 0, sizes.size()))
                        * other.at(Arrays.copyOfRange(at, sizes.size(), at.length)));
    }

    /** The sum over two equal indices, the second of which comes later. */
    Tensor contracted(int one, int other) {
        var rest = new ArrayList<>(sizes);
        rest.remove(other);
        rest.remove(one);
        return of(rest, at -> {
            var total = 0.0;
            for (int k = 0; k < sizes.get(one); k++) {
                var from = new ArrayList<Integer>();
                Arrays.stream(at).forEach(from::add);
                from.add(one, k);
                from.add(other, k);
                total += at(from.stream().mapToInt(i -> i).toArray());
            }
            return total;
        });
    }

    double trace() {
        var total = 0.0;
        for (int i = 0; i < sizes.get(0); i++) {
            total += at(i, i);
        }
        return total;
    }

    /** By cofactors. */
    double determinant() {
        var size = sizes.get(0);
        if (size == 1) {
            return entries[0];
        }
        var total = 0.0;
        for (int k = 0; k < size; k++) {
            total += (k % 2 == 0 ? 1 : -1) * at(0, k) * minor(0, k).determinant();
        }
        return total;
    }

    private Tensor minor(int row, int column) {
        var size = sizes.get(0) - 1;
        return of(List.of(size, size), at -> at(at[0] < row ? at[0] : at[0] + 1, at[1] < column ? at[1] : at[1] + 1));
    }

    /** By Cramer's rule. */
    Tensor inverse() {
        if (entries.length == 1) {
            return map(entry -> 1 / entry);
        }
        var all = determinant();
        return of(
                sizes,
                at -> ((at[0] + at[1]) % 2 == 0 ? 1 : -1) * minor(at[1], at[0]).determinant() / all);
    }
}
