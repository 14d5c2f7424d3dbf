package keywright.cas;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Equations in which a name stands twice, brought to one place: \(c\log f - c\log g = v\) is \(f/g = e^{v/c}\), and
 * \((a + bx)/(c + dx) = v\) is \(x = (cv - a)/(b - dv)\).
 */
record Odds(String name) {

    /** What is left to be solved; nothing if the equation has another form. */
    Optional<Reflection.Turned> of(Expr formula, Expr value) {
        return quotient(formula, value).or(() -> logarithms(formula, value));
    }

    private Optional<Reflection.Turned> quotient(Expr formula, Expr value) {
        var factors = Algebra.factors(formula).stream().collect(Collectors.partitioningBy(part -> part.freeOf(name)));
        var moving = factors.getOrDefault(false, List.of());
        if (moving.size() != 2) {
            return Optional.empty();
        }
        var first = Algebra.exponent(moving.get(0)).equals(Expr.ONE) ? 0 : 1;
        var above = line(moving.get(first));
        var below = line(Algebra.power(moving.get(1 - first), Expr.MINUS_ONE));
        var v = Algebra.divide(value, Algebra.times(factors.getOrDefault(true, List.of())));
        return above.size() == 2 && below.size() == 2
                ? Optional.of(new Reflection.Turned(
                        Expr.symbol(name),
                        Algebra.divide(
                                Algebra.minus(Algebra.times(v, below.get(0)), above.get(0)),
                                Algebra.minus(above.get(1), Algebra.times(v, below.get(1))))))
                : Optional.empty();
    }

    private List<Expr> line(Expr formula) {
        return Expansion.coefficients(formula, name).orElse(List.of());
    }

    private Optional<Reflection.Turned> logarithms(Expr formula, Expr value) {
        var terms = Algebra.terms(formula).stream().collect(Collectors.partitioningBy(part -> part.freeOf(name)));
        var moving = terms.getOrDefault(false, List.of());
        if (moving.size() != 2) {
            return Optional.empty();
        }
        var logs = moving.stream().flatMap(term -> log(term).stream()).toList();
        if (logs.size() != 2) {
            return Optional.empty();
        }
        var factor = Algebra.divide(moving.get(0), logs.get(0));
        var other = Algebra.divide(moving.get(1), logs.get(1));
        var rest = Algebra.minus(value, Algebra.plus(terms.getOrDefault(true, List.of())));
        return Cas.expand(Algebra.plus(factor, other)).equals(Expr.ZERO)
                ? Optional.of(new Reflection.Turned(
                        Algebra.divide(logs.get(0).argument(0), logs.get(1).argument(0)),
                        Algebra.power(Expr.symbol("E"), Algebra.divide(rest, factor))))
                : Optional.empty();
    }

    private Optional<Expr.Call> log(Expr term) {
        return Algebra.factors(term).stream()
                .filter(factor -> factor instanceof Expr.Call call && call.is("Log", 1) && !call.freeOf(name))
                .map(Expr.Call.class::cast)
                .filter(call -> Algebra.divide(term, call).freeOf(name))
                .findFirst();
    }
}
