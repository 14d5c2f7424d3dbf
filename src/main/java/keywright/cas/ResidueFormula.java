package keywright.cas;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;

/**
 * The value of a formula modulo a prime, where names and what is not algebraic are letters: an identity of the
 * formulas is one of their values. Exponentials turn sums into products, roots keep their defining equation.
 */
final class ResidueFormula {
    private static final Expr HALF_TURN = Expr.call("Log", Expr.MINUS_ONE);
    private static final Expr.Sym E = Expr.symbol("E");
    private static final Expr.Sym I = Expr.symbol("I");
    private static final long LARGEST_FACTORED = 1_000_000;
    final Letters letters;
    final Residues field;
    private final ResidueFunctions functions;
    private final Facts facts;

    ResidueFormula(Letters letters, Facts facts) {
        this.letters = letters;
        this.field = letters.field;
        this.facts = facts;
        this.functions = new ResidueFunctions(this, facts);
    }

    /** @throws NoResidue if there is no value in this trial */
    long value(Expr formula) {
        if (formula instanceof Expr.Num number) {
            return field.of(number);
        }
        if (formula instanceof Expr.Sym sym) {
            return symbol(sym);
        }
        var call = (Expr.Call) formula;
        return switch (call.head()) {
            case "Plus" -> call.arguments().stream().mapToLong(this::value).reduce(0, field::plus);
            case "Times" -> call.arguments().stream().mapToLong(this::value).reduce(1, field::times);
            case "Power" -> power(call.argument(0), call.argument(1));
            default -> functions.value(call);
        };
    }

    private long symbol(Expr.Sym sym) {
        return switch (sym.name()) {
            case "I" -> letters.imaginary();
            case "E" -> exponential(Expr.ONE);
            case "Infinity" -> throw new NoResidue();
            default -> letters.letter(sym.name());
        };
    }

    private long power(Expr base, Expr exponent) {
        if (exponent instanceof Expr.Num number) {
            return power(base, number);
        }
        if (base.equals(E)) {
            return exponential(exponent);
        }
        return exponential(Algebra.times(exponent, logarithm(base)));
    }

    private long power(Expr base, Expr.Num exponent) {
        if (exponent.integer()) {
            if (exponent.numerator().bitLength() > 40) {
                throw new NoResidue();
            }
            return field.power(value(base), exponent.numerator().longValueExact());
        }
        return base.equals(E) ? exponential(exponent) : letters.power(value(base), exponent);
    }

    /** The logarithm of a base, of a whole number by its prime factors. */
    private static Expr logarithm(Expr base) {
        return base instanceof Expr.Num number && number.signum() > 0
                ? Algebra.minus(logarithm(number.numerator()), logarithm(number.denominator()))
                : Expr.call("Log", base);
    }

    static Expr logarithm(BigInteger whole) {
        var sum = Expr.ZERO;
        Expr result = sum;
        var rest = whole;
        for (var prime = BigInteger.TWO;
                rest.compareTo(BigInteger.ONE) > 0 && prime.longValueExact() < LARGEST_FACTORED / 1000;
                prime = prime.nextProbablePrime()) {
            while (rest.mod(prime).signum() == 0) {
                rest = rest.divide(prime);
                result = Algebra.plus(result, Expr.call("Log", new Expr.Num(prime, BigInteger.ONE)));
            }
        }
        return rest.equals(BigInteger.ONE)
                ? result
                : Algebra.plus(result, Expr.call("Log", new Expr.Num(rest, BigInteger.ONE)));
    }

    /** \(e^{\sum_i q_i m_i} = \prod_i (e^{m_i})^{q_i}\). */
    long exponential(Expr exponent) {
        var product = 1L;
        for (var term : Algebra.terms(Expansion.expand(exponent))) {
            product = field.times(product, exponentialOfTerm(term));
        }
        return product;
    }

    private long exponentialOfTerm(Expr term) {
        var times = Algebra.coefficient(term);
        var rest = Algebra.rest(term);
        if (term.equals(Expr.ZERO)) {
            return 1;
        }
        if (rest instanceof Expr.Call log && log.is("Log", 1)) {
            return times.integer()
                    ? field.power(value(log.argument(0)), times.numerator().longValueExact())
                    : letters.power(value(log.argument(0)), times);
        }
        var arc = arc(times, Algebra.factors(rest));
        if (arc.isPresent()) {
            return arc.getAsLong();
        }
        var parity = parity(times, Algebra.factors(rest));
        if (parity.isPresent()) {
            return parity.getAsLong();
        }
        if (Algebra.factors(rest).contains(Expr.PI)
                && Algebra.factors(rest).size() == 2
                && Algebra.factors(rest).contains(I)) {
            return rootOfUnity(times);
        }
        return letters.exponential(value(rest), times);
    }

    /** \(e^{i\arcsin y} = \sqrt{1-y^2} + iy\) and \(e^{i\arctan y} = (1+iy)/\sqrt{1+y^2}\) for real y; DLMF 4.23. */
    private OptionalLong arc(Expr.Num times, List<Expr> factors) {
        if (factors.size() != 2
                || !factors.contains(I)
                || !times.integer()
                || times.numerator().bitLength() > 20) {
            return OptionalLong.empty();
        }
        var angle = factors.get(factors.get(0).equals(I) ? 1 : 0);
        if (!(angle instanceof Expr.Call call)
                || !(call.is("ArcSin", 1) || call.is("ArcTan", 1))
                || !Real.is(call.argument(0), facts)) {
            return OptionalLong.empty();
        }
        var y = value(call.argument(0));
        var sine = call.is("ArcSin", 1);
        var square = field.times(y, y);
        var root = letters.squareRoot(sine ? field.minus(1, square) : field.plus(1, square));
        var turned = sine
                ? field.plus(root, field.times(letters.imaginary(), y))
                : field.times(field.plus(1, field.times(letters.imaginary(), y)), field.inverse(root));
        return OptionalLong.of(field.power(turned, times.numerator().longValueExact()));
    }

    /** \((-1)^{k m}\) for a whole number k and a product m of whole numbers; a power is as odd as its base. */
    private OptionalLong parity(Expr.Num times, List<Expr> factors) {
        var whole = new TreeSet<String>();
        var rest = new ArrayList<Expr>();
        for (var factor : factors) {
            if (Algebra.base(factor) instanceof Expr.Sym name
                    && facts.of(name.name()).integer()
                    && Algebra.exponent(factor) instanceof Expr.Num power
                    && power.integer()
                    && power.signum() > 0) {
                whole.add(name.name());
            } else {
                rest.add(factor);
            }
        }
        var turn = rest.size() == 2 && rest.contains(Expr.PI) && rest.contains(I);
        if (!times.integer() || whole.isEmpty() || !(turn || rest.equals(List.of(HALF_TURN)))) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(times.numerator().testBit(0) ? letters.parity(whole) : 1);
    }

    /** \(e^{i\pi q}\) for halves. */
    private long rootOfUnity(Expr.Num times) {
        var quarters = (Expr.Num) Algebra.times(times, Expr.of(2));
        if (!quarters.integer()) {
            throw new NoResidue();
        }
        return field.power(
                value(I), quarters.numerator().mod(BigInteger.valueOf(4)).longValueExact());
    }

    /** The exponential of i times a formula. */
    long turned(Expr angle, int sign) {
        return exponential(Algebra.times(List.of(Expr.of(sign), I, angle)));
    }
}
