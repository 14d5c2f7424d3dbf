package keywright.check;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import keywright.numeric.Functions;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.Defined;
import keywright.term.Dot;
import keywright.term.Drawn;
import keywright.term.Fold;
import keywright.term.Mapped;
import keywright.term.Outer;
import keywright.term.Plus;
import keywright.term.Power;
import keywright.term.Recursion;
import keywright.term.Rewritten;
import keywright.term.Sampled;
import keywright.term.ScoreVector;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Times;
import keywright.term.Transpose;

/** Makes array-valued terms ready to be carried out as they stand. */
record ArrayExecution(Execution numbers) {

    ArrayNode array(Term term) {
        if (term instanceof Array array) {
            var slot = numbers.wiring().slot(array);
            return new ArrayNode(sizes(term), frame -> frame.arrays[slot]);
        }
        if (term instanceof Defined defined) {
            return array(defined.meaning());
        }
        if (term instanceof Plus || term instanceof Times) {
            return folded(term, term.parts(), term instanceof Plus ? Double::sum : (a, b) -> a * b);
        }
        if (term instanceof Power power) {
            var exponent = numbers.wiring().value(power.exponent());
            return folded(term, List.of(power.base()), (a, b) -> Functions.power(b, exponent));
        }
        if (term instanceof Apply apply) {
            return function(apply);
        }
        if (term instanceof Dot dot) {
            return product(dot);
        }
        if (term instanceof Outer outer) {
            return outer(outer);
        }
        return term instanceof Transpose transpose ? transpose(transpose) : sequence(term);
    }

    private ArrayNode sequence(Term term) {
        if (term instanceof Fold fold) {
            return Layers.of(fold, numbers);
        }
        if (term instanceof Mapped mapped) {
            return new ArrayNode(sizes(term), new Abstract(numbers).mapped(mapped));
        }
        if (term instanceof Sampled sampled) {
            return new ArrayNode(sizes(term), new Abstract(numbers).sampled(sampled));
        }
        if (term instanceof ScoreVector score) {
            return new ArrayNode(sizes(term), new Abstract(numbers).score(score));
        }
        if (term instanceof Rewritten rewritten) {
            return array(rewritten.of());
        }
        if (term instanceof Drawn drawn) {
            return array(drawn.located()
                    .orElseThrow(() -> new Unmeasurable("no experiment for an array of " + drawn.head()))
                    .sum());
        }
        if (term instanceof Sum sum) {
            return total(sum);
        }
        if (term instanceof Recursion recursion) {
            return new Recursions(numbers).array(recursion);
        }
        return new MatrixExecution(numbers).array(term);
    }

    private int[] sizes(Term term) {
        return numbers.wiring().sizes(term);
    }

    private static int length(int[] sizes) {
        return new ArrayNode(sizes, frame -> new double[0]).length();
    }

    /** A part of an elementwise operation; a number is stretched. */
    ArrayNode.Entries stretched(Term part, int length) {
        if (!part.shape().scalar()) {
            return array(part).entries();
        }
        var number = numbers.number(part);
        return frame -> {
            var entries = new double[length];
            java.util.Arrays.fill(entries, number.at(frame));
            return entries;
        };
    }

    private ArrayNode folded(Term whole, List<Term> parts, DoubleBinaryOperator operator) {
        var sizes = sizes(whole);
        var nodes = parts.stream().map(part -> stretched(part, length(sizes))).toList();
        return new ArrayNode(sizes, frame -> {
            var result = nodes.get(0).at(frame).clone();
            for (int i = 0; nodes.size() == 1 && i < result.length; i++) {
                result[i] = operator.applyAsDouble(0, result[i]);
            }
            for (var node : nodes.subList(1, nodes.size())) {
                var other = node.at(frame);
                for (int i = 0; i < result.length; i++) {
                    result[i] = operator.applyAsDouble(result[i], other[i]);
                }
            }
            return result;
        });
    }

    private ArrayNode function(Apply apply) {
        if (apply.arguments().size() == 2) {
            return folded(apply, apply.arguments(), Functions.binary(apply.function()));
        }
        var function = Functions.unary(apply.function());
        return folded(apply, apply.arguments(), (a, b) -> function.applyAsDouble(b));
    }

    /** A sum of arrays over an index. */
    private ArrayNode total(Sum sum) {
        var of = array(sum.of());
        var loop = Loop.of(sum, numbers.wiring(), frame -> 0);
        return new ArrayNode(sizes(sum), frame -> {
            var total = new double[of.length()];
            new Loop(
                            loop.ranges(),
                            loop.distinct(),
                            at -> added(total, of.entries().at(at)))
                    .total(frame, 0);
            return total;
        });
    }

    private static double added(double[] total, double[] more) {
        for (int i = 0; i < total.length; i++) {
            total[i] += more[i];
        }
        return 0;
    }

    ArrayNode product(Dot dot) {
        var left = array(dot.left());
        var right = array(dot.right());
        var inner = numbers.wiring().size(dot.inner());
        var rows = left.length() / Math.max(1, inner);
        var columns = right.length() / Math.max(1, inner);
        return new ArrayNode(
                sizes(dot),
                frame -> multiplied(left.entries().at(frame), right.entries().at(frame), rows, inner, columns));
    }

    private static double[] multiplied(double[] a, double[] b, int rows, int inner, int columns) {
        if (columns == 1) {
            return matrixTimesVector(a, b, rows, inner);
        }
        var product = new double[rows * columns];
        for (int i = 0; i < rows; i++) {
            for (int k = 0; k < inner; k++) {
                var factor = a[i * inner + k];
                for (int j = 0; j < columns; j++) {
                    product[i * columns + j] += factor * b[k * columns + j];
                }
            }
        }
        return product;
    }

    private static double[] matrixTimesVector(double[] matrix, double[] vector, int rows, int inner) {
        var product = new double[rows];
        for (int i = 0; i < rows; i++) {
            var total = 0.0;
            for (int k = 0; k < inner; k++) {
                total += matrix[i * inner + k] * vector[k];
            }
            product[i] = total;
        }
        return product;
    }

    private ArrayNode outer(Outer outer) {
        var left = array(outer.left());
        var right = array(outer.right());
        return new ArrayNode(
                sizes(outer),
                frame -> multiplied(
                        left.entries().at(frame), right.entries().at(frame), left.length(), 1, right.length()));
    }

    private ArrayNode transpose(Transpose transpose) {
        var of = array(transpose.of());
        var rows = of.sizes()[0];
        var columns = of.sizes()[1];
        return new ArrayNode(sizes(transpose), frame -> {
            var entries = of.entries().at(frame);
            var turned = new double[entries.length];
            for (int i = 0; i < entries.length; i++) {
                turned[(i % columns) * rows + i / columns] = entries[i];
            }
            return turned;
        });
    }
}
