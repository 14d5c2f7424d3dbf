package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Context;
import keywright.term.Integral;

/**
 * Where a function of one variable is zero, and whether it rises there: for functions made of a line by exponentials,
 * logarithms and powers, undone from the outside inwards. \(c - e^{\mu + \sigma t}\) falls through zero at
 * \((\log c - \mu)/\sigma\).
 */
record Crossing(Expr at, boolean rising) {

    static Optional<Crossing> of(Expr function, Integral integral, Context context) {
        return new Inverse(integral.variable(), integral, context).zero(Cas.expand(function));
    }

    /** What undoes a function on the interval of an integral. */
    private record Inverse(String name, Integral on, Context context) {

        Optional<Crossing> zero(Expr function) {
            var line = Cas.coefficients(function, name).filter(all -> all.size() == 2);
            if (line.isPresent()) {
                return zeroOfLine(line.get().get(0), line.get().get(1));
            }
            var moving = Algebra.terms(function).stream().collect(Collectors.partitioningBy(x -> x.freeOf(name)));
            var rest = Algebra.plus(moving.getOrDefault(true, List.of()));
            return odds(moving.getOrDefault(false, List.of()))
                    .flatMap(odds -> rising(odds)
                            .map(up -> new Crossing(
                                    Expr.call("LogisticSigmoid", Algebra.divide(rest, negated(odds))), up)))
                    .or(() -> moving.getOrDefault(false, List.of()).size() == 1
                            ? single(moving.getOrDefault(false, List.of()).get(0), rest)
                            : Optional.empty());
        }

        private Optional<Crossing> zeroOfLine(Expr offset, Expr slope) {
            return rising(slope).map(up -> new Crossing(Cas.expand(negated(Algebra.divide(offset, slope))), up));
        }

        /** c g(t) + rest, for a number c. */
        private Optional<Crossing> single(Expr term, Expr rest) {
            var factors = Algebra.factors(term).stream().collect(Collectors.partitioningBy(x -> x.freeOf(name)));
            var factor = Algebra.times(factors.getOrDefault(true, List.of()));
            var inner = factors.getOrDefault(false, List.of());
            return inner.size() == 1
                    ? rising(factor).flatMap(up -> undone(inner.get(0), Algebra.divide(rest, negated(factor)))
                            .map(crossing -> new Crossing(crossing.at(), crossing.rising() == up)))
                    : Optional.empty();
        }

        /** Where g(t) = value. */
        private Optional<Crossing> undone(Expr function, Expr value) {
            if (function instanceof Expr.Call log && log.is("Log", 1)) {
                return zero(Cas.expand(Algebra.minus(log.argument(0), Algebra.power(Expr.symbol("E"), value))));
            }
            if (!Cas.positive(value, context.facts())) {
                return Optional.empty();
            }
            if (function instanceof Expr.Call sigmoid && sigmoid.is("LogisticSigmoid", 1)) {
                var odds = Algebra.divide(value, Algebra.minus(Expr.ONE, value));
                return Cas.positive(Algebra.minus(Expr.ONE, value), context.facts())
                        ? zero(Cas.expand(Algebra.minus(sigmoid.argument(0), Expr.call("Log", odds))))
                        : Optional.empty();
            }
            var exponent = Algebra.exponent(function);
            if (Algebra.base(function).equals(Expr.symbol("E"))) {
                return zero(Cas.expand(Algebra.minus(exponent, Expr.call("Log", value))));
            }
            return exponent.freeOf(name) && !exponent.equals(Expr.ONE) && nonnegative(Algebra.base(function))
                    ? rising(exponent).flatMap(up -> zero(Algebra.minus(
                                    Algebra.base(function),
                                    Algebra.power(value, Algebra.power(exponent, Expr.MINUS_ONE))))
                            .map(crossing -> new Crossing(crossing.at(), crossing.rising() == up)))
                    : Optional.empty();
        }

        /** Whether a base certainly is nowhere negative. */
        private boolean nonnegative(Expr base) {
            return base.equals(Expr.symbol(name))
                    && on.from().freeOf("Infinity")
                    && Cas.nonpositive(negated(on.from()), context.facts());
        }

        /** The factor c of c log t − c log(1 − t). */
        private Optional<Expr> odds(List<Expr> terms) {
            var t = Expr.symbol(name);
            var rest = Expr.call("Log", Algebra.minus(Expr.ONE, t));
            return terms.stream()
                    .map(term -> Algebra.divide(term, Expr.call("Log", t)))
                    .filter(factor -> terms.size() == 2
                            && factor.freeOf(name)
                            && Cas.expand(Algebra.plus(Algebra.plus(terms), Algebra.times(factor, rest)))
                                    .equals(Cas.expand(Algebra.times(factor, Expr.call("Log", t)))))
                    .findFirst();
        }

        private Optional<Boolean> rising(Expr slope) {
            if (Cas.positive(slope, context.facts())) {
                return Optional.of(true);
            }
            return Cas.positive(negated(slope), context.facts()) ? Optional.of(false) : Optional.empty();
        }

        private static Expr negated(Expr formula) {
            return Algebra.times(Expr.MINUS_ONE, formula);
        }
    }
}
