package keywright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import keywright.cas.Expr;
import keywright.cas.Vocabulary;
import keywright.numeric.Compiled;
import keywright.numeric.UnknownHead;
import keywright.term.Array;
import keywright.term.ArraySolution;
import keywright.term.Drawn;
import keywright.term.Extremum;
import keywright.term.Fold;
import keywright.term.Integral;
import keywright.term.JointExtremum;
import keywright.term.LayerStack;
import keywright.term.Limit;
import keywright.term.Minimum;
import keywright.term.Multinormal;
import keywright.term.Product;
import keywright.term.Recursion;
import keywright.term.Sampled;
import keywright.term.ScoreVector;
import keywright.term.Solution;
import keywright.term.Sum;
import keywright.term.Table;
import keywright.term.Term;
import keywright.term.Where;

/**
 * Where names live in a frame: a slot for every parameter and index, a slot for every array; and the indices of sums
 * that are nothing else.
 */
record Wiring(List<String> symbols, List<Array> arrays, Point point, Set<String> counted) {

    /** Terms in which stacks of layers of any widths are written out, as many layers as there are at a point. */
    static List<Term> unrolled(List<Term> terms, Point point) {
        return terms.stream()
                .map(term -> term.map(part -> {
                    if (!(part instanceof LayerStack stack)) {
                        return part;
                    }
                    return stack.unrolled(of(point, List.of()).size(stack.count()));
                }))
                .toList();
    }

    static Wiring of(Point point, List<Term> terms) {
        var names = new TreeSet<>(point.values().keySet());
        var arrays = new ArrayList<Array>();
        var counted = new TreeSet<String>();
        for (var term : terms) {
            names.addAll(term.symbols());
            term.all(Sum.class).forEach(sum -> sum.over().forEach(index -> counted.add(index.name())));
            term.all(Table.class).forEach(table -> table.over().forEach(index -> names.add(index.name())));
            term.all(Minimum.class).forEach(minimum -> add(minimum.by(), arrays));
            term.all(ArraySolution.class).forEach(equation -> add(equation.unknown(), arrays));
            term.all(Recursion.class)
                    .forEach(recursion -> names.add(recursion.over().name()));
            term.all(Product.class).forEach(product -> names.add(product.over().name()));
            term.all(Limit.class).forEach(limit -> names.add(limit.variable()));
            term.all(Solution.class).forEach(solution -> names.add(solution.unknown()));
            term.all(Integral.class).forEach(integral -> names.add(integral.variable()));
            term.all(Where.class).forEach(where -> names.add(where.variable()));
            term.all(Extremum.class).forEach(extremum -> names.add(extremum.variable()));
            term.all(JointExtremum.class).forEach(extremum -> names.addAll(extremum.variables()));
            inside(term).forEach(array -> add(array, arrays));
        }
        counted.removeAll(names);
        names.addAll(counted);
        names.removeAll(Vocabulary.CONSTANTS);
        arrays.sort(java.util.Comparator.comparing(Array::name));
        return new Wiring(List.copyOf(names), List.copyOf(arrays), point, Set.copyOf(counted));
    }

    /** The arrays of a term, and those that stand in for the state and the items of a layer. */
    private static List<Array> inside(Term term) {
        var found = new ArrayList<>(term.all(Array.class));
        term.all(Drawn.class).forEach(drawn -> found.add(drawn.hidden()));
        term.all(Multinormal.class).forEach(vector -> found.add(vector.hidden()));
        term.all(Sampled.class).forEach(sampled -> found.add(sampled.hidden()));
        term.all(ScoreVector.class).forEach(score -> found.add(score.by()));
        for (var fold : term.all(Fold.class)) {
            found.add(fold.layer().state());
            found.addAll(fold.layer().items());
            found.addAll(inside(fold.layer().body()));
        }
        return found;
    }

    /** Each name once, with what is known of its values. */
    private static void add(Array array, List<Array> arrays) {
        if (array.law().isPresent()) {
            arrays.replaceAll(
                    known -> known.name().equals(array.name()) && known.law().isEmpty() ? array : known);
        }
        if (arrays.stream().noneMatch(known -> known.name().equals(array.name()))) {
            arrays.add(array);
        }
    }

    int slot(String symbol) {
        return symbols.indexOf(symbol);
    }

    /** The slots of all that a term can depend on: every name but the indices of sums that it does not mention. */
    int[] slots(Term term) {
        var free = term.symbols();
        var layered = !term.all(Fold.class).isEmpty();
        return IntStream.range(0, symbols.size())
                .filter(i -> layered || free.contains(symbols.get(i)) || !counted.contains(symbols.get(i)))
                .toArray();
    }

    int slot(Array array) {
        for (int i = 0; i < arrays.size(); i++) {
            if (arrays.get(i).name().equals(array.name())) {
                return i;
            }
        }
        throw new Unmeasurable("no array " + array.name());
    }

    /** The values of the parameters, in their slots. */
    double[] start() {
        return symbols.stream()
                .mapToDouble(name -> point.values().getOrDefault(name, Double.NaN))
                .toArray();
    }

    /** A scalar formula in parameters and indices. */
    NumberNode formula(Expr formula) {
        try {
            var compiled = Compiled.of(formula, symbols);
            var code = compiled.code();
            var slots = compiled.slots();
            return slots == symbols.size()
                    ? frame -> code.at(frame.symbols)
                    : frame -> code.at(java.util.Arrays.copyOf(frame.symbols, slots));
        } catch (UnknownHead e) {
            throw new Unmeasurable("no numeric meaning of " + e.head());
        }
    }

    /** The value of a formula in the parameters. */
    double value(Expr formula) {
        if (formula instanceof Expr.Sym sym && point.values().containsKey(sym.name())) {
            return point.values().getOrDefault(sym.name(), Double.NaN);
        }
        return formula(formula).at(new Frame(start(), new double[0][], List.of()));
    }

    /** A size at this point. */
    int size(Expr formula) {
        var value = value(formula);
        if (!(value >= 0 && value <= 1e8 && value == Math.rint(value))) {
            throw new Unmeasurable(formula.wolfram() + " = " + value + " is not a size");
        }
        return (int) value;
    }

    /** The sizes of an array at this point. */
    int[] sizes(Term array) {
        return array.shape().sizes().stream().mapToInt(this::size).toArray();
    }
}
