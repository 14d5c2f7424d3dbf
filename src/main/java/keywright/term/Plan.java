package keywright.term;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import keywright.cas.Expr;

/**
 * A schedule in numbers: how many layers, which activations are stored (0 is the input), whether recomputed ones are
 * kept.
 */
public record Plan(int layers, NavigableSet<Integer> stored, boolean keep) {
    private static final int MOST_LAYERS = 1_000_000;

    /**
     * A plan that can be carried out. @throws IllegalArgumentException if the input is not stored or a stored layer is
     * not there
     */
    public Plan {
        stored = Collections.unmodifiableNavigableSet(new TreeSet<>(stored));
        if (layers < 1 || stored.isEmpty() || stored.first() != 0 || stored.last() > layers) {
            throw new IllegalArgumentException("layers " + stored + " stored of " + layers);
        }
    }

    /** The nearest stored layer at or below a layer. */
    public int nearest(int layer) {
        return stored.headSet(layer, true).last();
    }

    /**
     * A schedule at values of its parameters; nothing if a symbol is left open or the numbers do not make a schedule.
     */
    static Optional<Plan> of(Schedule schedule, Map<String, Expr.Num> values) {
        var concrete = schedule;
        for (var value : values.entrySet()) {
            concrete = concrete.substitute(value.getKey(), value.getValue());
        }
        var layers = whole(concrete.layers());
        var numbers = concrete.stored().formulas().stream().map(Plan::whole).toList();
        return concrete.stored() instanceof Schedule.Stored.Every
                ? every(numbers.get(0), layers, concrete.keep())
                : chosen(numbers, layers, concrete.keep());
    }

    private static Optional<Plan> chosen(List<Integer> numbers, int layers, boolean keep) {
        var stored = new TreeSet<>(numbers);
        return layers >= 1
                        && List.copyOf(stored).equals(numbers)
                        && stored.contains(0)
                        && stored.first() == 0
                        && stored.last() <= layers
                ? Optional.of(new Plan(layers, stored, keep))
                : Optional.empty();
    }

    private static Optional<Plan> every(int spacing, int layers, boolean keep) {
        if (spacing < 1 || layers < 1) {
            return Optional.empty();
        }
        var stored = new TreeSet<Integer>();
        for (var layer = 0; layer <= layers; layer += spacing) {
            stored.add(layer);
        }
        return Optional.of(new Plan(layers, stored, keep));
    }

    /** A whole number from 0 to the most layers; −1 for anything else. */
    private static int whole(Expr formula) {
        return formula.normal() instanceof Expr.Num number
                        && number.integer()
                        && number.signum() >= 0
                        && number.numerator().bitLength() < 31
                        && number.numerator().intValueExact() <= MOST_LAYERS
                ? number.numerator().intValueExact()
                : -1;
    }
}
