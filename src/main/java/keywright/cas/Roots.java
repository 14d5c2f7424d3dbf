package keywright.cas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The real roots of an equation in one name: undoing one operation after the other while the name stands in one place,
 * else by factors of degree one and two and binomials. Only roots in the name's domain are kept.
 */
record Roots(String name, Facts facts) {

    private static final double EDGE = 1e-9;

    /** The roots found, those certainly outside the name's domain left out. */
    List<Expr> of(Expr left, Expr right) {
        var plain = plain(left, right);
        return plain.isEmpty() ? kept(new Transcendental(name, facts).roots(difference(left, right))) : plain;
    }

    /** Those that need no other function to be named first. */
    List<Expr> plain(Expr left, Expr right) {
        return kept(zeros(difference(left, right)));
    }

    private Expr difference(Expr left, Expr right) {
        return new Simplifier(new RealRules(facts)).prepared(Algebra.minus(left, right));
    }

    private List<Expr> kept(List<Expr> found) {
        var simplifier = new Simplifier(new RealRules(facts));
        return found.stream()
                .map(simplifier::simplify)
                .filter(this::allowed)
                .distinct()
                .sorted(Order.OF_TERMS)
                .toList();
    }

    private boolean allowed(Expr root) {
        var domain = facts.of(name);
        if (!Real.is(root, facts)) {
            return !definitelyComplex(root);
        }
        var below = domain.positive() ? Sign.of(root, facts) : Sign.POSITIVE;
        var range = Range.of(root, facts);
        var whole = !domain.integer() || !(root instanceof Expr.Num number) || number.integer();
        return whole
                && !below.negative()
                && below != Sign.ZERO
                && below != Sign.NONPOSITIVE
                && !beyond(root, domain)
                && range.greatest() >= domain.least()
                && range.least() <= domain.greatest();
    }

    /** Whether a root is certainly greater than a whole greatest value. */
    private boolean beyond(Expr root, Domain domain) {
        return domain.greatest() == 1
                && Sign.of(Expansion.expand(Algebra.minus(root, Expr.ONE)), facts)
                        .positive();
    }

    private boolean definitelyComplex(Expr formula) {
        return formula instanceof Expr.Call call
                && ((call.is("Power", 2)
                                && call.argument(1) instanceof Expr.Num number
                                && !number.integer()
                                && Sign.of(call.argument(0), facts).negative())
                        || call.arguments().stream().anyMatch(this::definitelyComplex));
    }

    private List<Expr> zeros(Expr difference) {
        var easy = Expansion.coefficients(difference, name).filter(all -> all.size() > 1 && binomial(all));
        return easy.flatMap(this::polynomial)
                .or(() -> undone(difference, Expr.ZERO).filter(roots -> !roots.isEmpty()))
                .orElseGet(() -> zerosOfFactors(Simplifier.over(Symja.Command.FACTOR, difference)));
    }

    private static boolean binomial(List<Expr> coefficients) {
        return coefficients.subList(1, coefficients.size() - 1).stream().allMatch(part -> part.equals(Expr.ZERO))
                && (coefficients.size() == 2 || !coefficients.get(0).equals(Expr.ZERO));
    }

    /** Where a product of factors vanishes. */
    private List<Expr> zerosOfFactors(Expr factored) {
        var roots = new ArrayList<Expr>();
        for (var factor : Algebra.factors(factored)) {
            var exponent = Algebra.exponent(factor);
            var rising = exponent.equals(Expr.ONE) || Sign.of(exponent, facts).positive();
            var base = factor.freeOf(name) || !rising ? Expr.ONE : bare(factor);
            if (!base.freeOf(name)) {
                roots.addAll(polynomial(base).or(() -> undone(base, Expr.ZERO)).orElse(List.of()));
            }
        }
        return roots;
    }

    private Expr bare(Expr factor) {
        return Algebra.exponent(factor).freeOf(name) ? Algebra.base(factor) : factor;
    }

    private Optional<List<Expr>> polynomial(Expr factor) {
        return Expansion.coefficients(factor, name).flatMap(this::polynomial);
    }

    private Optional<List<Expr>> polynomial(List<Expr> c) {
        var degree = c.size() - 1;
        if (degree == 2 && !c.get(1).equals(Expr.ZERO)) {
            return Optional.of(quadratic(c));
        }
        if (c.subList(1, degree).stream().anyMatch(part -> !part.equals(Expr.ZERO))) {
            return Optional.empty();
        }
        var power = quotient(c.get(0), c.get(degree));
        return Optional.of(real(power, Expr.of(1, degree)));
    }

    private Expr quotient(Expr constant, Expr leading) {
        return Cas.simplify(Algebra.times(Expr.MINUS_ONE, Algebra.divide(constant, leading)), facts);
    }

    /** The real x with x^(1/p) = value, for odd 1/p also those of negative value. */
    private List<Expr> real(Expr value, Expr.Num inverse) {
        var even = !inverse.denominator().testBit(0);
        if (!even && Sign.of(value, facts).negative()) {
            var size = Algebra.power(Algebra.times(Expr.MINUS_ONE, value), inverse);
            return List.of(Algebra.times(Expr.MINUS_ONE, size));
        }
        if (!even && !inverse.integer() && !Sign.of(value, facts).nonnegative()) {
            var size = Algebra.power(Expr.call("Abs", value), inverse);
            return List.of(Algebra.times(Expr.call("Sign", value), size));
        }
        var root = Algebra.power(value, inverse);
        return even ? List.of(Algebra.times(Expr.MINUS_ONE, root), root) : List.of(root);
    }

    private List<Expr> quadratic(List<Expr> c) {
        var four = Algebra.times(Expr.of(-4), c.get(0), c.get(2));
        var root = Algebra.sqrt(Expansion.expand(Algebra.plus(Algebra.power(c.get(1), Expr.of(2)), four)));
        var middle = Algebra.times(Expr.MINUS_ONE, c.get(1));
        var below = Algebra.times(Expr.of(2), c.get(2));
        return List.of(
                Algebra.divide(Algebra.minus(middle, root), below), Algebra.divide(Algebra.plus(middle, root), below));
    }

    /** Solves f(x) = value where x stands in one place. */
    private Optional<List<Expr>> undone(Expr formula, Expr value) {
        if (formula.equals(Expr.symbol(name))) {
            return Optional.of(List.of(value));
        }
        if (!(formula instanceof Expr.Call call)
                || call.arguments().stream().filter(part -> !part.freeOf(name)).count() != 1) {
            return new Reflection(name, facts)
                    .of(formula, value)
                    .or(() -> new Odds(name).of(formula, value))
                    .flatMap(turned -> undone(turned.inner(), turned.value()));
        }
        var inner = call.arguments().stream()
                .filter(part -> !part.freeOf(name))
                .findFirst()
                .orElseThrow();
        var others = call.arguments().stream().filter(part -> part.freeOf(name)).toList();
        return switch (call.head()) {
            case "Plus" -> undone(inner, Algebra.minus(value, Algebra.plus(others)));
            case "Times" -> undone(inner, Algebra.divide(value, Algebra.times(others)));
            case "Power" -> undonePower(call, inner, value);
            default -> call.arguments().size() == 1 ? undone(call.head(), inner, value) : Optional.empty();
        };
    }

    /** Solves f(x) = value for a function f of one argument. */
    private Optional<List<Expr>> undone(String function, Expr inner, Expr value) {
        return switch (function) {
            case "Log" -> undone(inner, Algebra.power(Expr.symbol("E"), value));
            case "LogisticSigmoid" ->
                fraction(value)
                        ? undone(inner, Expr.call("Log", Algebra.divide(value, Algebra.minus(Expr.ONE, value))))
                        : Optional.empty();
            case "Erf" -> fraction(half(value)) ? undone(inner, Expr.call("InverseErf", value)) : Optional.empty();
            case "Tanh" -> fraction(half(value)) ? undone(inner, Transcendental.areaTangent(value)) : Optional.empty();
            case "InverseErf" -> undone(inner, Expr.call("Erf", value));
            case "SoftPlus" -> softPlus(inner, value);
            case "Sin" -> acute(inner) ? undone(inner, Expr.call("ArcSin", value)) : Optional.empty();
            case "Tan" -> acute(inner) ? undone(inner, Expr.call("ArcTan", value)) : Optional.empty();
            case "ArcTan" -> rightAngles(value) ? undone(inner, Expr.call("Tan", value)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Expr half(Expr value) {
        return Algebra.divide(Algebra.plus(Expr.ONE, value), Expr.of(2));
    }

    /** \(\log(1 + e^x) = v\) for \(x = \log(e^v - 1)\). */
    private Optional<List<Expr>> softPlus(Expr inner, Expr value) {
        var odds = Algebra.minus(Algebra.power(Expr.symbol("E"), value), Expr.ONE);
        return Sign.of(value, facts).positive() ? undone(inner, Expr.call("Log", odds)) : Optional.empty();
    }

    /** Whether an angle certainly lies between −π/2 and π/2, where sine and tangent rise. */
    private boolean acute(Expr angle) {
        var range = Range.of(angle, facts);
        return range.least() >= -Math.PI / 2 - EDGE && range.greatest() <= Math.PI / 2 + EDGE;
    }

    private boolean fraction(Expr given) {
        var value = Expansion.expand(given);
        return Sign.of(value, facts).positive()
                && Sign.of(Algebra.minus(Expr.ONE, value), facts).positive();
    }

    /** Whether an angle certainly lies between −π/2 and π/2. */
    private boolean rightAngles(Expr value) {
        return fraction(Algebra.plus(Expr.HALF, Algebra.divide(value, Expr.PI)));
    }

    /** \(v^{1/p}\), with a positive exponent where its sign is known. */
    private Expr root(Expr value, Expr exponent) {
        return Sign.of(exponent, facts).negative()
                ? root(
                        Algebra.power(value, Expr.MINUS_ONE),
                        Cas.simplify(Algebra.times(Expr.MINUS_ONE, exponent), facts))
                : Algebra.power(value, Algebra.power(exponent, Expr.MINUS_ONE));
    }

    private Optional<List<Expr>> undonePower(Expr.Call power, Expr inner, Expr value) {
        if (inner.equals(power.argument(1))) {
            return Sign.of(value, facts).positive()
                    ? undone(inner, Algebra.divide(Expr.call("Log", value), Expr.call("Log", power.argument(0))))
                    : Optional.empty();
        }
        if (!(power.argument(1) instanceof Expr.Num exponent)) {
            return Sign.of(value, facts).positive() ? undone(inner, root(value, power.argument(1))) : Optional.empty();
        }
        if (!exponent.integer() && !Sign.of(value, facts).nonnegative()) {
            return Optional.empty();
        }
        if (value.equals(Expr.ZERO) && exponent.signum() < 0) {
            return Optional.of(List.of());
        }
        var inverse = (Expr.Num) Algebra.power(exponent, Expr.MINUS_ONE);
        var both = exponent.integer() ? real(value, inverse) : List.of(Algebra.power(value, inverse));
        var roots = new ArrayList<Expr>();
        both.forEach(root -> undone(inner, root).ifPresent(roots::addAll));
        return Optional.of(roots);
    }
}
