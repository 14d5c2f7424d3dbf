package keywright.grade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import keywright.answer.Judgement;
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
        if (!(asked.answer() instanceof Scalar) && !(asked.answer() instanceof Order)) {
            return asked.answer() instanceof Truth ? List.of() : arrays(asked);
        }
        var answer = formula(asked.answer());
        if (answer.equals(Expr.ZERO)) {
            return List.of(); // everybody writes it so
        }
        var facts = asked.declarations().facts();
        Map<String, Expr> ways = new LinkedHashMap<>();
        Stream.concat(earlier(asked.derivation()), Stream.concat(algebra(answer), plain(answer)))
                .filter(way -> !way.wolfram().equals(answer.wolfram()))
                .filter(way -> Cas.provedEqual(way, answer, facts))
                .forEach(way -> ways.putIfAbsent(way.wolfram(), way));
        return new ArrayList<>(ways.values()).subList(0, Math.min(WANTED, ways.size()));
    }

    /** Of an answer made of arrays: what nobody tidied up. */
    private static List<Expr> arrays(Asked asked) {
        var equality = new Vocabulary(asked.declarations()).equality();
        if (equality.isEmpty()) {
            return List.of();
        }
        var answer = asked.answer().formula();
        var half = Expr.call("Times", Expr.HALF, answer);
        var plain = Stream.of(
                Expr.call("Plus", half, half),
                Expr.call("Times", Expr.of(2), half),
                Expr.call("Plus", Expr.call("Times", Expr.of(3), answer), Expr.call("Times", Expr.of(-2), answer)));
        return plain.filter(form -> !form.equals(answer))
                .distinct()
                .filter(form -> equality.get().judge(form, answer) instanceof Judgement.Equal
                        && equality.get().otherForm(form, answer).isEmpty())
                .limit(WANTED)
                .toList();
    }

    private static Expr formula(Term answer) {
        return answer instanceof Order order
                ? order.of().scalar().orElseThrow()
                : answer.scalar().orElseThrow();
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
                inverted(answer));
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
                Expr.call("Plus", half, half),
                Expr.call("Times", square, Expr.call("Power", answer, Expr.MINUS_ONE)),
                Expr.call("Power", square, Expr.HALF),
                Expr.call("Times", two, half));
    }
}
