package keywright.check;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import keywright.cas.Expr;
import keywright.numeric.LinearAlgebra;
import keywright.term.ArraySolution;
import keywright.term.Conditional;
import keywright.term.Derivative;
import keywright.term.Entry;
import keywright.term.Expectation;
import keywright.term.JointExtremum;
import keywright.term.Listed;
import keywright.term.Minimum;
import keywright.term.Multinormal;
import keywright.term.SpaceIntegral;
import keywright.term.Standard;
import keywright.term.Table;
import keywright.term.Term;
import keywright.term.Transform;
import keywright.term.Where;

/** Makes arrays that are built as a whole ready to be carried out: inverses, diagonals, tables, means of arrays. */
record MatrixExecution(Execution numbers) {

    ArrayNode array(Term term) {
        if (term instanceof Standard standard) {
            return standard(standard);
        }
        if (term instanceof Transform transform) {
            return transform(transform);
        }
        if (term instanceof Table table) {
            return table(table);
        }
        if (term instanceof Minimum minimum) {
            return new Optimum(numbers).place(minimum);
        }
        if (term instanceof Where where) {
            return new Ranges(numbers).ends(where);
        }
        if (term instanceof JointExtremum extremum) {
            return new Extremes(numbers).places(extremum);
        }
        if (term instanceof ArraySolution equation) {
            return new Optimum(numbers).solution(equation);
        }
        if (term instanceof Derivative derivative) {
            return new Slopes(numbers).array(derivative);
        }
        if (term instanceof SpaceIntegral integral) {
            return new Space(numbers).array(integral);
        }
        return moment(term);
    }

    private ArrayNode moment(Term term) {
        if (term instanceof Expectation expectation) {
            var of = new ArrayExecution(numbers).array(expectation.of());
            return new ArrayNode(of.sizes(), frame -> frame.mean(of));
        }
        if (term instanceof Conditional moment && moment.shape().rank() == 1) {
            return conditional(moment);
        }
        if (term instanceof Multinormal vector) {
            return new Drawing(numbers).vector(vector);
        }
        if (term instanceof Listed list) {
            return new Drawing(numbers).list(list);
        }
        throw new Unmeasurable("no experiment for " + term.formula().wolfram());
    }

    /** A moment of a vector given observations, entry by entry. */
    private ArrayNode conditional(Conditional moment) {
        var sizes = numbers.wiring().sizes(moment);
        var entries = IntStream.rangeClosed(1, sizes[0])
                .mapToObj(i -> moment.of(Entry.of(moment.of().get(0), List.of(Expr.of(i)))))
                .map(numbers::number)
                .toList();
        return new ArrayNode(
                sizes,
                frame -> entries.stream().mapToDouble(entry -> entry.at(frame)).toArray());
    }

    private ArrayNode standard(Standard standard) {
        var sizes = numbers.wiring().sizes(standard);
        var entries = new double[new ArrayNode(sizes, frame -> new double[0]).length()];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = switch (standard.kind()) {
                case ZEROS -> 0;
                case ONES -> 1;
                case IDENTITY -> i % sizes[1] == i / sizes[1] ? 1 : 0;
            };
        }
        return new ArrayNode(sizes, frame -> entries);
    }

    private ArrayNode transform(Transform transform) {
        var of = new ArrayExecution(numbers).array(transform.of());
        var size = of.sizes()[of.sizes().length - 1];
        UnaryOperator<double[]> change =
                switch (transform.kind()) {
                    case INVERSE -> entries -> LinearAlgebra.inverse(entries, size);
                    case DIAGONAL_MATRIX -> entries -> spread(entries, size);
                    case DIAGONAL -> entries -> diagonal(entries, size);
                    case EIGENVALUES -> entries -> LinearAlgebra.eigenvalues(entries, size);
                    case SOFTMAX -> entries -> softmax(entries, size);
                };
        return new ArrayNode(
                numbers.wiring().sizes(transform),
                frame -> change.apply(of.entries().at(frame)));
    }

    private static double[] spread(double[] vector, int size) {
        var matrix = new double[size * size];
        for (int i = 0; i < size; i++) {
            matrix[i * size + i] = vector[i];
        }
        return matrix;
    }

    private static double[] diagonal(double[] matrix, int size) {
        var vector = new double[size];
        for (int i = 0; i < size; i++) {
            vector[i] = matrix[i * size + i];
        }
        return vector;
    }

    private static double[] softmax(double[] entries, int width) {
        var result = new double[entries.length];
        for (int row = 0; row < entries.length; row += width) {
            var total = 0.0;
            for (int i = row; i < row + width; i++) {
                result[i] = Math.exp(entries[i]);
                total += result[i];
            }
            for (int i = row; i < row + width; i++) {
                result[i] /= total;
            }
        }
        return result;
    }

    /** Entry by entry, the indices at their values. */
    private ArrayNode table(Table table) {
        var of = numbers.number(table.of());
        var ranges = table.over().stream()
                .map(index -> new Loop.Range(
                        numbers.wiring().slot(index.name()),
                        numbers.wiring().formula(index.from()),
                        numbers.wiring().formula(index.to())))
                .toList();
        var sizes = numbers.wiring().sizes(table);
        return new ArrayNode(sizes, frame -> {
            var entries = DoubleStream.builder();
            fill(entries, ranges, of, frame);
            return entries.build().toArray();
        });
    }

    private static void fill(DoubleStream.Builder entries, List<Loop.Range> ranges, NumberNode of, Frame frame) {
        if (ranges.isEmpty()) {
            entries.add(of.at(frame));
            return;
        }
        var range = ranges.get(0);
        var outside = frame.symbols[range.slot()];
        var last = range.to().at(frame);
        for (var value = range.from().at(frame); value <= last; value++) {
            frame.symbols[range.slot()] = value;
            fill(entries, ranges.subList(1, ranges.size()), of, frame);
        }
        frame.symbols[range.slot()] = outside;
    }
}
