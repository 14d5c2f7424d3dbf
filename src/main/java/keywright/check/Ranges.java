package keywright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import keywright.term.Where;

/**
 * Intervals in which inequalities hold, searched on a grid and by halving; an end x is told as \(x/(1 + |x|)\), so that
 * an infinite one has a number too.
 */
record Ranges(Execution numbers) {
    private static final int POINTS = 4000;
    private static final double NEAREST = 1e-4;
    private static final double FARTHEST = 1e4;
    private static final int HALVINGS = 80;

    ArrayNode ends(Where where) {
        var sides = new ArrayList<NumberNode[]>();
        where.all()
                .forEach(one -> sides.add(new NumberNode[] {numbers.number(one.left()), numbers.number(one.right())}));
        var slot = numbers.wiring().slot(where.variable());
        return new ArrayNode(new int[] {2}, frame -> {
            var outside = frame.symbols[slot];
            try {
                return ends(at -> {
                    frame.symbols[slot] = at;
                    return sides.stream().allMatch(pair -> pair[0].at(frame) < pair[1].at(frame));
                });
            } finally {
                frame.symbols[slot] = outside;
            }
        });
    }

    /** @throws Unmeasurable if the inequalities hold nowhere, or in several intervals */
    private static double[] ends(DoublePredicate holds) {
        var grid = grid();
        var first = -1;
        var last = -1;
        for (int i = 0; i < grid.size(); i++) {
            if (holds.test(grid.get(i))) {
                if (last >= 0 && last < i - 1) {
                    throw new Unmeasurable("the inequalities hold in several intervals");
                }
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            throw new Unmeasurable("the inequalities hold nowhere");
        }
        var from = first == 0 ? -1 : told(edge(holds, grid.get(first), grid.get(first - 1)));
        var to = last == grid.size() - 1 ? 1 : told(edge(holds, grid.get(last), grid.get(last + 1)));
        return new double[] {from, to};
    }

    private static double edge(DoublePredicate holds, double inside, double outside) {
        for (int i = 0; i < HALVINGS; i++) {
            var middle = (inside + outside) / 2;
            if (holds.test(middle)) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return (inside + outside) / 2;
    }

    private static double told(double end) {
        return end / (1 + Math.abs(end));
    }

    /** Points on both sides of zero, each a share farther from it than the one before. */
    private static List<Double> grid() {
        var points = new ArrayList<Double>();
        for (int i = POINTS; i >= 0; i--) {
            points.add(-away(i));
        }
        for (int i = 0; i <= POINTS; i++) {
            points.add(away(i));
        }
        return points;
    }

    private static double away(int i) {
        return NEAREST * Math.pow(FARTHEST / NEAREST, (double) i / POINTS);
    }
}
