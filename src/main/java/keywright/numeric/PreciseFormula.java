package keywright.numeric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import keywright.cas.Expr;
import org.hipparchus.dfp.Dfp;
import org.hipparchus.dfp.DfpField;

/** Evaluates a formula in wide arithmetic; a part that is not defined leaves the whole undefined. */
final class PreciseFormula {
    private static final int LARGEST_EXPONENT = 2_000_000;
    private static final int MOST_TERMS = 400;
    private static final int FARTHEST = 1_000_000;
    private final DfpField field;
    private final Map<String, Expr.Num> at;
    private final PreciseFunctions functions;

    PreciseFormula(DfpField field, Map<String, Expr.Num> at) {
        this.field = field;
        this.at = at;
        this.functions = new PreciseFunctions(field);
    }

    Optional<Wide> value(Expr formula) {
        if (formula instanceof Expr.Num number) {
            return Optional.of(Wide.of(Precise.rational(field, number)));
        }
        if (formula instanceof Expr.Sym sym) {
            return Optional.of(symbol(sym.name()));
        }
        return call((Expr.Call) formula).filter(Wide::finite);
    }

    private Wide symbol(String name) {
        var known = at.get(name);
        if (known != null) {
            return Wide.of(Precise.rational(field, known));
        }
        return switch (name) {
            case "Pi" -> Wide.of(field.getPi());
            case "E" -> Wide.of(field.getE());
            case "I" -> Wide.of(field.getOne()).timesI();
            case "EulerGamma" -> functions.polygamma(0, field.getOne()).negated();
            default -> throw new UnknownHead(name);
        };
    }

    private Optional<Wide> call(Expr.Call call) {
        if (call.is("Power", 2)) {
            return power(call.argument(0), call.argument(1));
        }
        if (call.is("Sum", 2) || call.is("Product", 2)) {
            return repeated(call);
        }
        var arguments = new ArrayList<Wide>();
        for (var argument : call.arguments()) {
            var value = value(argument);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            arguments.add(value.get());
        }
        return switch (call.head()) {
            case "Plus" -> arguments.stream().reduce(Wide::plus);
            case "Times" -> arguments.stream().reduce(Wide::times);
            case "Max", "Min" -> extreme(arguments, call.head().equals("Max"));
            default -> functions.value(call.head(), arguments);
        };
    }

    /** A sum or product over {index, from, to}; nothing if the ends are no whole numbers or too far apart. */
    private Optional<Wide> repeated(Expr.Call call) {
        if (!(call.argument(1) instanceof Expr.Call range)
                || !range.is("List", 3)
                || !(range.argument(0) instanceof Expr.Sym index)) {
            return Optional.empty();
        }
        var from = whole(range.argument(1));
        var to = whole(range.argument(2));
        if (from.isEmpty()
                || to.isEmpty()
                || to.getAsInt() - from.getAsInt() > MOST_TERMS
                || to.getAsInt() < from.getAsInt() - 1) {
            return Optional.empty();
        }
        var sum = call.head().equals("Sum");
        var total = Optional.of(Wide.of(sum ? field.getZero() : field.getOne()));
        for (int i = from.getAsInt(); i <= to.getAsInt() && total.isPresent(); i++) {
            var inside = new HashMap<>(at);
            inside.put(index.name(), Expr.of(i));
            var term = new PreciseFormula(field, inside).value(call.argument(0));
            total = total.flatMap(before -> term.map(value -> sum ? before.plus(value) : before.times(value)));
        }
        return total;
    }

    private OptionalInt whole(Expr formula) {
        var value = value(formula);
        return value.isPresent()
                        && value.get().real()
                        && whole(value.get().re())
                        && value.get().re().abs().lessThan(field.newDfp(FARTHEST))
                ? OptionalInt.of(value.get().re().intValue())
                : OptionalInt.empty();
    }

    private static Optional<Wide> extreme(List<Wide> arguments, boolean largest) {
        if (arguments.isEmpty() || !arguments.stream().allMatch(Wide::real)) {
            return Optional.empty();
        }
        return arguments.stream().reduce((a, b) -> a.re().greaterThan(b.re()) == largest ? a : b);
    }

    private Optional<Wide> power(Expr base, Expr exponent) {
        var b = value(base);
        if (b.isEmpty()) {
            return b;
        }
        if (exponent instanceof Expr.Num number && number.integer()) {
            return integerPower(b.get(), number);
        }
        if (exponent.equals(Expr.HALF)) {
            return b.map(Wide::sqrt);
        }
        var e = value(exponent);
        if (base.equals(Expr.symbol("E"))) {
            return e.filter(this::small).map(Wide::exp);
        }
        return e.flatMap(value -> power(b.get(), value));
    }

    private Optional<Wide> integerPower(Wide base, Expr.Num exponent) {
        var size = exponent.numerator().bitLength() < 31 ? exponent.numerator().intValueExact() : Integer.MAX_VALUE;
        if (Math.abs(size) > LARGEST_EXPONENT || (base.zero() && size <= 0)) {
            return Optional.empty();
        }
        return Optional.of(base.pow(size)).filter(Wide::finite);
    }

    private Optional<Wide> power(Wide base, Wide exponent) {
        if (base.zero()) {
            return exponent.real() && exponent.re().strictlyPositive() ? Optional.of(base) : Optional.empty();
        }
        if (exponent.real() && whole(exponent.re()) && exponent.re().abs().lessThan(field.newDfp(1000))) {
            return Optional.of(base.pow(exponent.re().intValue()));
        }
        return base.log().map(log -> log.times(exponent)).filter(this::small).map(Wide::exp);
    }

    private static boolean whole(Dfp value) {
        return value.rint().equals(value);
    }

    /** Whether the exponential is neither too large nor too small to be worked with. */
    private boolean small(Wide exponent) {
        return exponent.finite() && exponent.size().lessThan(field.newDfp(100_000));
    }
}
