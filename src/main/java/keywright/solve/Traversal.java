package keywright.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keywright.cas.Expr;
import keywright.check.Audit;
import keywright.check.Judge;
import keywright.check.Meter;
import keywright.check.Point;
import keywright.check.Uncertainty;
import keywright.check.Unmeasurable;
import keywright.numeric.Seed;
import keywright.problem.BadInput;
import keywright.problem.Find;
import keywright.rule.Derivation;
import keywright.term.Array;
import keywright.term.FreeOf;
import keywright.term.Negligible;
import keywright.term.Order;
import keywright.term.Term;

/** Tries an answer along a parameter on the problem as stated, every value with draws of its own. */
record Traversal(Seed seed, Declarations declarations) {
    private static final int MARKS = 9;
    private static final int DOTS = 33;
    private static final double EFFORT = 3e6;
    /** The operations that one draw may take; where it takes more, nothing is measured. */
    private static final double LARGEST = 6e6;

    /** Only numbers can be drawn. @throws BadInput if a plot of anything else is wanted */
    static void read(Find find, Term goal) {
        var number = Stream.of(Order.class, FreeOf.class, Negligible.class).noneMatch(kind -> kind.isInstance(goal));
        find.plot().filter(name -> !number || !goal.shape().scalar()).ifPresent(name -> {
            throw BadInput.of(find.formula()
                    .error(
                            find.formula().expr(),
                            "only a number can be drawn over '" + name + "'",
                            "leave out 'plot'"));
        });
    }

    /** What was found, if the author asks for a plot. @throws BadInput if the answer has no value of its own */
    Optional<Traverse> along(Find find, Derivation derivation) {
        return find.plot().map(name -> {
            var answer = derivation.result();
            if (!answer.all(Array.class).isEmpty()) {
                throw BadInput.of(find.formula()
                        .error(
                                find.formula().expr(),
                                "the answer does not depend on parameters alone, and cannot be drawn over '" + name
                                        + "'",
                                "leave out 'plot'"));
            }
            var parameter = declarations.statement().parameter(name.text()).orElseThrow();
            var spread = new Spread(parameter, declarations.inUse(), conditions(derivation));
            return new Traverse(name.text(), spread.geometric(), checks(spread, derivation), form(spread, answer));
        });
    }

    private List<Expr> conditions(Derivation derivation) {
        var conditions = new ArrayList<>(declarations.requirements());
        derivation.steps().forEach(step -> conditions.addAll(Audit.conditions(step)));
        return conditions;
    }

    private List<Check> checks(Spread spread, Derivation derivation) {
        var points = spread.points(MARKS);
        return IntStream.range(0, points.size())
                .filter(i -> meter(i).cost(derivation.goal(), points.get(i)) <= LARGEST)
                .mapToObj(i -> new Check(
                        "along " + spread.parameter().name(),
                        points.get(i),
                        new Judge(meter(i)).judge(derivation.result(), derivation.goal(), points.get(i))))
                .toList();
    }

    private Meter meter(int number) {
        return new Meter(seed.child(number), EFFORT);
    }

    private List<Traverse.Dot> form(Spread spread, Term answer) {
        return spread.points(DOTS).stream()
                .flatMap(point -> value(answer, point).map(value -> new Traverse.Dot(spread.at(point), value)).stream())
                .toList();
    }

    private Optional<Double> value(Term answer, Point point) {
        try {
            return Optional.of(new Uncertainty(meter(0), point).of(answer).value());
        } catch (Unmeasurable e) {
            return Optional.empty();
        }
    }
}
