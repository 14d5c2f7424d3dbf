package keywright.grade;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keywright.answer.Equality;
import keywright.answer.Judgement;
import keywright.answer.Orders;
import keywright.answer.Unreadable;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Unit;
import keywright.rule.Derivation;
import keywright.rule.Step;
import keywright.solve.Asked;
import keywright.solve.Declarations;
import keywright.term.Order;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Truth;
import keywright.term.Where;

/** Other ways to write an answer, as typed, each proved equal to it. */
final class Rewritings {
    private static final int WANTED = 3;
    private static final Set<String> OPERATORS = Set.of("Plus", "Times", "Power");

    private Rewritings() {}

    /** Three other ways to write an answer; fewer if that is all there are. */
    static List<Expr> of(Asked asked) {
        if (asked.answer() instanceof Order order) {
            return orders(order);
        }
        if (asked.answer() instanceof Where) {
            return List.of();
        }
        if (!(asked.answer() instanceof Scalar)) {
            return asked.answer() instanceof Truth truth ? YesNo.words(truth) : arrays(asked);
        }
        var answer = formula(asked.answer());
        if (answer.equals(Expr.ZERO)) {
            return List.of(); // everybody writes it so
        }
        var facts = asked.declarations().facts();
        var seen = new HashSet<>(Set.of(Typed.of(answer)));
        return Stream.concat(earlier(asked.derivation()), new FormulaRewritings(answer).of())
                .filter(way -> seen.add(Typed.of(way)))
                .filter(way -> Cas.provedEqual(way, answer, facts)
                        || new Equality(facts).judge(way, answer) instanceof Judgement.Equal)
                .limit(WANTED)
                .toList();
    }

    /** Of an order: with a factor or a smaller term that does not matter, as people leave it. */
    private static List<Expr> orders(Order order) {
        var answer = order.of().formula();
        var next = order.sizes().isEmpty() ? "" : order.sizes().get(0);
        var later = answer.with(next, Expr.call("Plus", Expr.symbol(next), Expr.ONE));
        return Stream.of(
                        Expr.call("Times", Expr.of(2), answer),
                        Algebra.times(Expr.HALF, answer),
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
        var answer = KeyFormula.of(asked.answer());
        var plain = listed(answer)
                ? entries((Expr.Call) answer)
                : Stream.concat(halves(answer), new FormulaRewritings(answer).of());
        return Stream.of(
                        new ArrayRewritings(vocabulary.given()).of(answer),
                        new NamedLaws(asked.answer(), vocabulary.names()).of(),
                        plain)
                .flatMap(ways -> ways)
                .filter(form -> !Typed.of(form).equals(Typed.of(answer)))
                .distinct()
                .filter(form -> read(form, answer, asked.declarations())
                        .filter(typed -> equality.get().judge(typed, answer) instanceof Judgement.Equal
                                && equality.get().otherForm(typed, answer).isEmpty())
                        .isPresent())
                .limit(WANTED)
                .toList();
    }

    /** What a form is understood as when typed, as a name in it may mean something else in the problem. */
    private static Optional<Expr> read(Expr form, Expr answer, Declarations declarations) {
        try {
            var typed = new Typist(declarations, Unit.NONE).arrays(Typed.of(form));
            return Optional.of(new Vocabulary(declarations).spelled(typed, answer));
        } catch (Unreadable unreadable) {
            return Optional.empty();
        }
    }

    private static Stream<Expr> halves(Expr answer) {
        var half = Algebra.times(Expr.HALF, answer);
        return Stream.of(
                Expr.call("Plus", half, half),
                Expr.call("Times", Algebra.times(Expr.of(2), answer), Expr.call("Power", Expr.of(2), Expr.MINUS_ONE)));
    }

    /** Of a list: one entry written in another way. */
    private static Stream<Expr> entries(Expr.Call list) {
        return IntStream.range(0, list.arguments().size())
                .map(i -> list.arguments().size() - 1 - i)
                .boxed()
                .flatMap(i -> ways(list.argument(i)).map(form -> {
                    var parts = new ArrayList<>(list.arguments());
                    parts.set(i, form);
                    return new Expr.Call("List", parts);
                }));
    }

    private static Stream<Expr> ways(Expr entry) {
        return listed(entry) ? entries((Expr.Call) entry) : new FormulaRewritings(entry).of();
    }

    private static boolean listed(Expr formula) {
        return formula instanceof Expr.Call call && call.head().equals("List");
    }

    private static Expr formula(Term answer) {
        return answer.scalar().orElseThrow();
    }

    /** The closed forms that the derivation came by, and the sums, the last first. */
    private static Stream<Expr> earlier(Derivation derivation) {
        var befores =
                new ArrayList<>(derivation.steps().stream().map(Step::before).toList());
        Collections.reverse(befores);
        return Stream.concat(
                        befores.stream().filter(Scalar.class::isInstance),
                        befores.stream().filter(Rewritings::sum))
                .map(Term::formula);
    }

    /** Whether a term is made of sums over one index, as they are typed. */
    private static boolean sum(Term term) {
        return !term.all(Sum.class).isEmpty() && typed(term.formula());
    }

    private static boolean typed(Expr formula) {
        if (!(formula instanceof Expr.Call call)) {
            return true;
        }
        return call.is("Sum", 2)
                ? typed(call.argument(0)) && call.argument(1) instanceof Expr.Call range && range.is("List", 3)
                : OPERATORS.contains(call.head()) && call.arguments().stream().allMatch(Rewritings::typed);
    }
}
