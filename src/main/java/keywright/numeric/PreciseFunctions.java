package keywright.numeric;

import java.util.List;
import java.util.Optional;
import org.hipparchus.dfp.Dfp;
import org.hipparchus.dfp.DfpField;

/** Functions in wide arithmetic, by name; nothing outside their domains. */
final class PreciseFunctions {
    private final DfpField field;
    private final PreciseGamma gamma;

    PreciseFunctions(DfpField field) {
        this.field = field;
        this.gamma = new PreciseGamma(field);
    }

    private Wide number(long value) {
        return Wide.of(field.newDfp(value));
    }

    Optional<Wide> value(String head, List<Wide> arguments) {
        var x = arguments.isEmpty() ? number(0) : arguments.get(0);
        if (arguments.size() == 1) {
            return one(head, x);
        }
        if (arguments.size() == 2 && x.real() && arguments.get(1).real()) {
            return two(head, x, arguments.get(1)).or(() -> unknown(head, arguments));
        }
        return unknown(head, arguments);
    }

    private Optional<Wide> one(String head, Wide x) {
        return switch (head) {
            case "Log" -> x.log();
            case "Abs" -> Optional.of(Wide.of(x.size()));
            case "Sin" -> Optional.of(sine(x));
            case "Cos" -> Optional.of(cosine(x));
            case "Tan" -> quotient(sine(x), cosine(x));
            case "Sinh" -> Optional.of(x.exp().minus(x.negated().exp()).over(number(2)));
            case "Cosh" -> Optional.of(x.exp().plus(x.negated().exp()).over(number(2)));
            case "Tanh" ->
                quotient(
                        x.exp().minus(x.negated().exp()),
                        x.exp().plus(x.negated().exp()));
            case "ArcTan" -> arcTangent(x);
            case "ArcSin" -> arcSine(x);
            case "LogisticSigmoid" ->
                quotient(number(1), number(1).plus(x.negated().exp()));
            default -> x.real() ? real(head, x.re()) : unknown(head, List.of(x));
        };
    }

    private static Optional<Wide> quotient(Wide above, Wide below) {
        return below.zero() ? Optional.empty() : Optional.of(above.over(below));
    }

    private Wide sine(Wide x) {
        if (x.real()) {
            return Wide.of(x.re().sin());
        }
        var up = x.timesI().exp();
        return up.minus(up.inverse()).over(number(2).timesI());
    }

    private Wide cosine(Wide x) {
        if (x.real()) {
            return Wide.of(x.re().cos());
        }
        var up = x.timesI().exp();
        return up.plus(up.inverse()).over(number(2));
    }

    /** DLMF 4.23.26. */
    private Optional<Wide> arcTangent(Wide x) {
        if (x.real()) {
            return Optional.of(Wide.of(Wide.arcTangent(x.re())));
        }
        var one = number(1);
        return one.minus(x.timesI()).log().flatMap(a -> one.plus(x.timesI())
                .log()
                .map(b -> a.minus(b).timesI().over(number(2))));
    }

    /** DLMF 4.23.19. */
    private Optional<Wide> arcSine(Wide x) {
        if (x.real() && x.re().abs().lessThan(field.getOne())) {
            var cosine = field.getOne().subtract(x.re().multiply(x.re())).sqrt();
            return Optional.of(Wide.of(Wide.arcTangent(x.re().divide(cosine))));
        }
        return number(1).minus(x.times(x)).sqrt().plus(x.timesI()).log().map(log -> log.timesI()
                .negated());
    }

    private Optional<Wide> real(String head, Dfp x) {
        return switch (head) {
            case "Sign" -> Optional.of(number(x.isZero() ? 0 : x.positiveOrNull() ? 1 : -1));
            case "Ramp" -> Optional.of(Wide.of(x.positiveOrNull() ? x : field.getZero()));
            case "UnitStep" -> Optional.of(number(x.positiveOrNull() ? 1 : 0));
            case "Floor" -> Optional.of(Wide.of(x.floor()));
            case "Ceiling" -> Optional.of(Wide.of(x.ceil()));
            case "Erf" -> Optional.of(Wide.of(gamma.erf(x)));
            case "Erfc" -> Optional.of(Wide.of(field.getOne().subtract(gamma.erf(x))));
            case "InverseErf" -> gamma.inverseErf(x).map(Wide::of);
            case "Gamma" -> gamma.gamma(x);
            case "Factorial" -> gamma.gamma(x.add(field.getOne()));
            case "PolyGamma" -> gamma.polygamma(0, x);
            case "Zeta" -> gamma.zeta(x);
            default -> unknown(head, List.of(Wide.of(x)));
        };
    }

    private Optional<Wide> two(String head, Wide x, Wide y) {
        return switch (head) {
            case "Mod" -> y.zero() ? Optional.empty() : Optional.of(x.minus(y.times(floored(x, y))));
            case "Quotient" -> y.zero() ? Optional.empty() : Optional.of(floored(x, y));
            case "PolyGamma" -> gamma.polygamma(x.re().intValue(), y.re());
            case "Binomial" -> gamma.binomial(x.re(), y.re());
            case "Beta" ->
                gamma.gamma(x.re()).flatMap(a -> gamma.gamma(y.re())
                        .flatMap(b -> gamma.gamma(x.plus(y).re()).flatMap(c -> quotient(a.times(b), c))));
            case "BesselI" -> gamma.besselI(x.re(), y.re());
            default -> Optional.empty();
        };
    }

    private static Wide floored(Wide x, Wide y) {
        return Wide.of(x.over(y).re().floor());
    }

    Wide polygamma(int order, Dfp x) {
        return gamma.polygamma(order, x).orElseThrow();
    }

    /**
     * A function of which nothing is known: some smooth function of its arguments, drawn by its name. A name of one
     * letter or more in small letters may be such a function; one of our vocabulary may not.
     */
    private Optional<Wide> unknown(String head, List<Wide> arguments) {
        if (head.length() > 1 && Character.isUpperCase(head.charAt(0))) {
            throw new UnknownHead(head);
        }
        var sum = number(head.hashCode() % 97 + 1).over(number(7));
        for (int i = 0; i < arguments.size(); i++) {
            sum = sum.plus(arguments.get(i).times(number(2L * i + 3)).over(number(head.hashCode() % 13 + 17L)));
        }
        return Optional.of(sine(sum).plus(number(2)));
    }
}
