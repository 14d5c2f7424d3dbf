package keywright.grade;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;

/**
 * Other ways to write a formula in numbers, as people leave it: multiplied out, over one denominator, with roots and
 * terms in another place, fractions not reduced. They are still to be proved equal.
 */
record FormulaRewritings(Expr answer) {
    private static final Expr TWO = Expr.of(2);
    private static final int LARGEST_DIVISOR = 100;

    Stream<Expr> of() {
        if (answer instanceof Expr.Call list && list.head().equals("List")) {
            return Stream.empty(); // several numbers are not multiplied or added as one
        }
        return answer instanceof Expr.Num number
                ? number(number)
                : Stream.of(algebra(), roots(), order(), halves()).flatMap(ways -> ways);
    }

    /** 20 as 4·5, 1/2 as 2/4 and as 1 − 1/2, 1 as 2 − 1. */
    private static Stream<Expr> number(Expr.Num number) {
        var less = Algebra.minus(number, Expr.ONE);
        var more = Algebra.plus(number, Expr.ONE);
        return Stream.of(
                        IntStream.rangeClosed(2, LARGEST_DIVISOR)
                                .filter(divisor -> divides(divisor, number))
                                .limit(1)
                                .mapToObj(divisor ->
                                        Expr.call("Times", Expr.of(divisor), Algebra.divide(number, Expr.of(divisor)))),
                        Stream.of(doubled(number)),
                        number.integer() ? Stream.<Expr>empty() : Stream.of(Expr.call("Plus", Expr.ONE, less)),
                        Stream.of(Expr.call("Plus", more, Expr.MINUS_ONE), half(number)))
                .flatMap(ways -> ways);
    }

    private static boolean divides(int divisor, Expr.Num number) {
        var by = BigInteger.valueOf(divisor);
        return number.integer()
                && number.numerator().compareTo(by) > 0
                && number.numerator().mod(by).signum() == 0;
    }

    private static Expr doubled(Expr.Num number) {
        var below = Expr.call("Power", new Expr.Num(number.denominator().shiftLeft(1), BigInteger.ONE), Expr.MINUS_ONE);
        return Expr.call("Times", new Expr.Num(number.numerator().shiftLeft(1), BigInteger.ONE), below);
    }

    private static Expr half(Expr answer) {
        var half = Algebra.times(Expr.HALF, answer);
        return Expr.call("Plus", half, half);
    }

    private Stream<Expr> algebra() {
        return Stream.of(
                Cas.expand(answer),
                Cas.together(answer),
                Cas.factor(answer),
                Cas.together(Cas.expand(answer)),
                Cas.expand(Cas.together(answer)),
                inside(Cas::together),
                inside(Cas::expand));
    }

    /** The formula with what stands under roots written in another way. */
    private Expr inside(UnaryOperator<Expr> other) {
        return powers((base, exponent) -> Expr.call("Power", other.apply(base), exponent));
    }

    private Stream<Expr> roots() {
        var all = powers((base, exponent) -> exponent instanceof Expr.Num number && !number.integer()
                ? Expr.symbol("root")
                : Expr.call("Power", base, exponent));
        if (all.equals(powers((base, exponent) -> Expr.call("Power", base, exponent)))) {
            return Stream.empty();
        }
        return Stream.of(
                roots(Expr.of(-1, 2), base -> Expr.call("Power", Expr.call("Power", base, Expr.MINUS_ONE), Expr.HALF)),
                roots(
                        Expr.of(-1, 2),
                        base -> Expr.call(
                                "Times",
                                Expr.call("Power", base, Expr.HALF),
                                Expr.call("Power", base, Expr.MINUS_ONE))),
                powers(FormulaRewritings::apart),
                roots(Expr.HALF, FormulaRewritings::whole),
                Expr.call("Power", Algebra.times(answer, answer), Expr.HALF),
                roots(
                        Expr.of(-1, 2),
                        base -> Expr.call(
                                "Times", TWO, Expr.call("Power", Algebra.times(Expr.of(4), base), Expr.of(-1, 2)))));
    }

    private Expr roots(Expr exponent, UnaryOperator<Expr> other) {
        return powers((base, power) -> power.equals(exponent) ? other.apply(base) : Expr.call("Power", base, power));
    }

    /** A root of a product as the product of the roots. */
    private static Expr apart(Expr base, Expr exponent) {
        return base instanceof Expr.Call product
                        && product.head().equals("Times")
                        && exponent instanceof Expr.Num number
                        && !number.integer()
                ? new Expr.Call(
                        "Times",
                        product.arguments().stream()
                                .map(factor -> Algebra.power(
                                        Algebra.base(factor), Algebra.times(Algebra.exponent(factor), exponent)))
                                .toList())
                : Expr.call("Power", base, exponent);
    }

    /** \(\sqrt{x/q}\) as \(\sqrt{q x}/q\). */
    private static Expr whole(Expr base) {
        var below = new Expr.Num(Algebra.coefficient(base).denominator(), BigInteger.ONE);
        var root = Expr.call("Power", Algebra.times(below, below, base), Expr.HALF);
        return below.equals(Expr.ONE) ? root : Expr.call("Times", root, Expr.call("Power", below, Expr.MINUS_ONE));
    }

    private Expr powers(BinaryOperator<Expr> power) {
        return powers(answer, power);
    }

    /** A formula with every power written in another way, nothing else tidied up. */
    private static Expr powers(Expr formula, BinaryOperator<Expr> power) {
        if (!(formula instanceof Expr.Call call)) {
            return formula;
        }
        var parts = call.arguments().stream().map(part -> powers(part, power)).toList();
        return call.is("Power", 2) ? power.apply(parts.get(0), parts.get(1)) : new Expr.Call(call.head(), parts);
    }

    /** Fractions turned over, powers written out, terms and factors in another order. */
    private Stream<Expr> order() {
        return Stream.of(
                        quotient(),
                        ArrayRewritings.once(answer, FormulaRewritings::written),
                        ArrayRewritings.once(answer, ArrayRewritings::turned),
                        ArrayRewritings.once(answer, FormulaRewritings::swapped))
                .flatMap(Optional::stream);
    }

    /** \(a/(a+b)\) as \(1/(1+b/a)\). */
    private Optional<Expr> quotient() {
        return Algebra.factors(answer).stream()
                .filter(factor -> Algebra.base(factor) instanceof Expr.Call sum
                        && sum.head().equals("Plus")
                        && Algebra.exponent(factor).equals(Expr.MINUS_ONE))
                .map(factor -> Algebra.terms(Algebra.base(factor)))
                .filter(terms -> terms.contains(Algebra.times(answer, Algebra.plus(terms))))
                .map(terms -> Expr.call(
                        "Power",
                        Algebra.plus(terms.stream()
                                .map(term -> Algebra.divide(term, Algebra.times(answer, Algebra.plus(terms))))
                                .toList()),
                        Expr.MINUS_ONE))
                .findFirst();
    }

    /** \(x^2\) as \(x\,x\), \(x^4\) as \(x^2 x^2\). */
    private static Optional<Expr> written(Expr.Call power) {
        if (!power.is("Power", 2)
                || !(power.argument(1) instanceof Expr.Num exponent)
                || !exponent.integer()
                || exponent.value() < 2) {
            return Optional.empty();
        }
        var first = Expr.of((long) exponent.value() / 2);
        var base = power.argument(0);
        return Optional.of(
                Expr.call("Times", Algebra.power(base, first), Algebra.power(base, Algebra.minus(exponent, first))));
    }

    private static Optional<Expr> swapped(Expr.Call product) {
        if (!product.head().equals("Times")) {
            return Optional.empty();
        }
        var numbers =
                product.arguments().stream().filter(Expr.Num.class::isInstance).toList();
        List<Expr> others = product.arguments().stream()
                .filter(part -> !(part instanceof Expr.Num))
                .toList();
        return others.size() < 2
                ? Optional.empty()
                : Optional.of(new Expr.Call(
                        "Times",
                        Stream.concat(
                                        numbers.stream(),
                                        IntStream.range(0, others.size())
                                                .mapToObj(i -> others.get(others.size() - 1 - i)))
                                .toList()));
    }

    private Stream<Expr> halves() {
        return Stream.of(
                Expr.call("Times", Algebra.times(TWO, answer), Expr.call("Power", TWO, Expr.MINUS_ONE)), half(answer));
    }
}
