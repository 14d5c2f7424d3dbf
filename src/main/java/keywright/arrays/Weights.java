package keywright.arrays;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Facts;

/**
 * A sum of means of a function of which nothing is known as one integral: \(\mathbb E[c\,f(a+b\varepsilon)] = \int
 * f(v)\,w(v)\,dv\), by change of variables; a derivative of f is moved to its weight by parts. The function being any,
 * two such sums are equal if and only if the weights are.
 */
record Weights(Set<String> functions, Facts facts) {
    private static final String VALUE = "value_";

    /** The weight of each function in a sum of means. @throws Unfit if it is no such integral */
    Map<String, Expr> of(List<Average> means) {
        var weights = new LinkedHashMap<String, Expr>();
        for (var mean : means) {
            of(mean).forEach((function, weight) -> weights.merge(function, weight, Algebra::plus));
        }
        return weights;
    }

    private Map<String, Expr> of(Average mean) {
        var values = values(mean.body());
        var place = values.get(0).arguments();
        if (values.stream().anyMatch(value -> !value.arguments().equals(place))) {
            throw new Unfit("a function at several places");
        }
        var moved = new Change(place, mean).carried();
        var weights = new LinkedHashMap<String, Expr>();
        linear(mean.body(), values).forEach((value, factor) -> {
            var weight = moved.of(Algebra.times(factor, mean.factor()));
            weights.merge(Opaque.function(value), byParts(value, weight), Algebra::plus);
        });
        return weights;
    }

    private List<Expr.Call> values(Expr body) {
        var values = Opaque.values(body).stream()
                .filter(value -> functions.contains(Opaque.function(value)))
                .toList();
        if (values.isEmpty()) {
            throw new Unfit("nothing of which only the name is known");
        }
        return values;
    }

    private static Expr byParts(Expr.Call value, Expr weight) {
        var result = weight;
        for (var position : Opaque.by(value)) {
            result = Algebra.times(Expr.MINUS_ONE, Opaque.derivative(result, VALUE + (position + 1)));
        }
        return result;
    }

    /** What the values are multiplied by. @throws Unfit if the body is not linear in them */
    private static Map<Expr.Call, Expr> linear(Expr body, List<Expr.Call> values) {
        var names = new LinkedHashMap<Expr.Call, Expr.Sym>();
        values.forEach(value -> names.put(value, Expr.symbol("\u2022linear" + names.size())));
        var plain = Opaque.swapped(body, names);
        var zero = new LinkedHashMap<Expr, Expr>();
        names.values().forEach(name -> zero.put(name, Expr.ZERO));
        var factors = new LinkedHashMap<Expr.Call, Expr>();
        names.forEach((value, name) -> factors.put(value, Opaque.derivative(plain, name.name())));
        var linear = factors.values().stream()
                .allMatch(factor -> names.values().stream().allMatch(name -> factor.freeOf(name.name())));
        if (!linear || !Cas.expand(Opaque.swapped(plain, zero).normal()).equals(Expr.ZERO)) {
            throw new Unfit("not linear in what is not known");
        }
        return factors;
    }

    /** The place of the function as a new variable in the place of the noise. */
    private final class Change {
        private final List<Expr> place;
        private final Average mean;

        Change(List<Expr> place, Average mean) {
            this.place = place;
            this.mean = mean;
        }

        Moved carried() {
            var solved = new LinkedHashMap<Expr, Expr>();
            var scales = new ArrayList<Expr>();
            if (place.size() != mean.over().size()) {
                throw new Unfit("a function at a place that is no image of the noise");
            }
            for (int i = 0; i < place.size(); i++) {
                var noise = noise(place.get(i));
                var scale = Opaque.derivative(place.get(i), noise.name());
                if (scale.equals(Expr.ZERO) || mean.over().stream().anyMatch(name -> !free(scale, name))) {
                    throw new Unfit("a function at a place that is not linear in the noise");
                }
                var rest = place.get(i).with(noise.name(), Expr.ZERO);
                var value = Expr.symbol(VALUE + (i + 1));
                if (solved.put(noise, Algebra.divide(Algebra.minus(value, rest), scale)) != null) {
                    throw new Unfit("a function at a place that is no image of the noise");
                }
                scales.add(size(scale));
            }
            return new Moved(solved, Algebra.divide(mean.density(), Algebra.times(scales)));
        }

        private Expr.Sym noise(Expr at) {
            var names = mean.over().stream().filter(name -> !free(at, name)).toList();
            if (names.size() != 1) {
                throw new Unfit("a function at a place that mixes the noise");
            }
            return (Expr.Sym) names.get(0);
        }
    }

    private static boolean free(Expr formula, Expr name) {
        return formula.freeOf(((Expr.Sym) name).name());
    }

    private Expr size(Expr scale) {
        return Cas.positive(scale, facts) ? scale : Expr.call("Abs", scale);
    }

    /** Formulas in the noise as formulas in the value, with the density of the value. */
    private record Moved(Map<Expr, Expr> noise, Expr density) {
        Expr of(Expr factor) {
            return Opaque.swapped(Algebra.times(factor, density), noise);
        }
    }

    /** The weights without a function, for each function in either. */
    static Optional<String> missing(Map<String, Expr> some, Map<String, Expr> others) {
        return some.keySet().stream().filter(name -> !others.containsKey(name)).findFirst();
    }
}
