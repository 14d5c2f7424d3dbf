package keywright.grade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import keywright.answer.Judgement;
import keywright.answer.Orders;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Derivation;
import keywright.rule.Step;
import keywright.solve.Asked;
import keywright.term.Order;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Truth;

/** Other ways to write an answer, as typed, each proved equal to it. */
final class Rewritings {
    private static final int WANTED = 3;

    private Rewritings() {}

    /** Three other ways to write an answer; fewer if that is all there are. */
    static List<Expr> of(Asked asked) {
        if (asked.answer() instanceof Order order) {
            return orders(order);
        }
        if (!(asked.answer() instanceof Scalar)) {
            return asked.answer() instanceof Truth ? List.of() : arrays(asked);
        }
        var answer = formula(asked.answer());
        if (answer.equals(Expr.ZERO)) {
            return List.of(); // everybody writes it so
        }
        var facts = asked.declarations().facts();
        Map<String, Expr> ways = new LinkedHashMap<>();
        Stream.concat(earlier(asked.derivation()), Stream.concat(algebra(answer), plain(answer)))
                .filter(way -> !Typed.of(way).equals(Typed.of(answer)))
                .filter(way -> Cas.provedEqual(way, answer, facts))
                .forEach(way -> ways.putIfAbsent(way.wolfram(), way));
        return new ArrayList<>(ways.values()).subList(0, Math.min(WANTED, ways.size()));
    }

    /** Of an order: with a factor or a smaller term that does not matter, as people leave it. */
    private static List<Expr> orders(Order order) {
        var answer = order.of().formula();
        var next = order.sizes().isEmpty() ? "" : order.sizes().get(0);
        var later = answer.with(next, Expr.call("Plus", Expr.symbol(next), Expr.ONE));
        return Stream.of(
                        Expr.call("Times", Expr.of(2), answer),
                        Expr.call("Times", answer, Expr.HALF),
                        later.equals(answer) ? Expr.call("Times", Expr.of(3), answer) : later)
                .filter(form -> switch (new Orders(order.sizes())
                        .judge(Orders.Kind.THETA, form, answer)
                        .verdict()) {
                    case CORRECT, CONSTANT_FACTOR, LOWER_ORDER_TERMS -> true;
                    case TOO_LOOSE, INCORRECT, NEGATIVE, UNDEFINED, UNDECIDED -> false;
                })
                .toList();
    }

    /** Of an answer made of arrays: by laws of algebra, and what nobody tidied up. */
    private static List<Expr> arrays(Asked asked) {
        var vocabulary = new Vocabulary(asked.declarations());
        var equality = vocabulary.equality();
        if (equality.isEmpty()) {
            return List.of();
        }
        var answer = asked.answer().formula();
        var half = Expr.call("Times", Expr.HALF, answer);
        var plain = Stream.of(Expr.call("Plus", half, half), Expr.call("Times", Expr.of(2), half));
        return Stream.concat(new ArrayRewritings(vocabulary.given()).of(answer), plain)
                .filter(form -> !Typed.of(form).equals(Typed.of(answer)))
                .distinct()
                .filter(form -> equality.get().judge(form, answer) instanceof Judgement.Equal
                        && equality.get().otherForm(form, answer).isEmpty())
                .limit(WANTED)
                .toList();
    }

    private static Expr formula(Term answer) {
        return answer.scalar().orElseThrow();
    }

    /** The closed forms that the derivation came by. */
    private static Stream<Expr> earlier(Derivation derivation) {
        return derivation.steps().stream()
                .map(Step::before)
                .filter(Scalar.class::isInstance)
                .map(Rewritings::formula);
    }

    private static Stream<Expr> algebra(Expr answer) {
        return Stream.of(
                Cas.expand(answer),
                Cas.together(answer),
                Cas.factor(answer),
                Cas.together(Cas.expand(answer)),
                Cas.expand(Cas.together(answer)),
                inside(answer, Cas::together),
                inside(answer, Cas::expand),
                inverted(answer),
                rooted(answer),
                apart(answer));
    }

    /** The formula with \(1/\sqrt x\) written as \(\sqrt x/x\). */
    private static Expr rooted(Expr answer) {
        return as(
                answer,
                (base, exponent) -> exponent.equals(Expr.of(-1, 2))
                        ? Expr.call(
                                "Times", Expr.call("Power", base, Expr.HALF), Expr.call("Power", base, Expr.MINUS_ONE))
                        : Expr.call("Power", base, exponent));
    }

    /** The formula with roots of quotients and products written as those of their parts. */
    private static Expr apart(Expr answer) {
        return as(
                answer,
                (base, exponent) -> base instanceof Expr.Call product
                                && product.head().equals("Times")
                                && exponent instanceof Expr.Num number
                                && !number.integer()
                        ? new Expr.Call(
                                "Times",
                                product.arguments().stream()
                                        .map(factor -> Algebra.power(
                                                Algebra.base(factor),
                                                Algebra.times(Algebra.exponent(factor), exponent)))
                                        .toList())
                        : Expr.call("Power", base, exponent));
    }

    /** The formula with every power written in another way, nothing else tidied up. */
    private static Expr as(Expr formula, BinaryOperator<Expr> power) {
        if (!(formula instanceof Expr.Call call)) {
            return formula;
        }
        var parts = call.arguments().stream().map(part -> as(part, power)).toList();
        return call.is("Power", 2) ? power.apply(parts.get(0), parts.get(1)) : new Expr.Call(call.head(), parts);
    }

    /** The formula with what stands under roots written in another way. */
    private static Expr inside(Expr answer, UnaryOperator<Expr> other) {
        return answer.map(part -> part instanceof Expr.Call power && power.is("Power", 2)
                ? Expr.call("Power", other.apply(power.argument(0)), power.argument(1))
                : part);
    }

    /** The formula with \(1/\sqrt x\) written as \(\sqrt{1/x}\). */
    private static Expr inverted(Expr answer) {
        return answer.map(part -> part instanceof Expr.Call power
                        && power.is("Power", 2)
                        && power.argument(1).equals(Expr.of(-1, 2))
                ? Expr.call("Power", Expr.call("Power", power.argument(0), Expr.MINUS_ONE), Expr.HALF)
                : part);
    }

    /** What anybody may write who does not tidy up: sums of halves, the root of the square. */
    private static Stream<Expr> plain(Expr answer) {
        var two = Expr.of(2);
        var half = Expr.call("Times", answer, Algebra.power(two, Expr.MINUS_ONE));
        var square = Expr.call("Power", answer, two);
        return Stream.of(
                Expr.call("Times", square, Expr.call("Power", answer, Expr.MINUS_ONE)),
                Expr.call("Power", square, Expr.HALF),
                Expr.call("Plus", half, half),
                Expr.call("Times", two, half));
    }
}
