package keywright.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import keywright.bank.BankProblem.Found;
import keywright.book.Rulebook;
import keywright.check.Audit;
import keywright.check.Meter;
import keywright.check.Predicates;
import keywright.check.Unmeasurable;
import keywright.numeric.Seed;
import keywright.problem.BadInput;
import keywright.problem.Statement;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Known;
import keywright.solve.Declarations;

/** What became of a problem of the bank: derived, not derived, or wrong; and why. */
record BankAnswer(String kind, String because) {
    private static final double TOLERANCE = 1e-6;

    static BankAnswer of(BankProblem problem) {
        var front = problem.stated().orElse(new FrontMatter("# why: nobody has written it down yet"));
        if (!front.stated()) {
            return new BankAnswer("not stated", front.why());
        }
        try {
            var question = front.set().questions().get(0);
            var statement = question.inForce(question.parts().get(0));
            return of(statement, front, problem);
        } catch (BadInput bad) {
            return new BankAnswer("not derived", ": " + bad.getMessage());
        }
    }

    private static BankAnswer of(Statement statement, FrontMatter front, BankProblem problem) {
        var derivation = derivation(statement);
        if (derivation instanceof Derivation.Stuck stuck) {
            return new BankAnswer(
                    "not derived",
                    front.why() + ": stuck at " + stuck.result().formula().wolfram());
        }
        return problem.points().stream()
                .map(found -> difference(derivation, front, statement, found))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(new BankAnswer("derived", ""));
    }

    /** The last thing asked, with what was asked before it as known answers. */
    private static Derivation derivation(Statement statement) {
        var declarations = Declarations.of(statement);
        var known = new ArrayList<Known>();
        for (var find : statement.finds().values()) {
            var goal = Declarations.read(find.formula(), declarations.scope());
            var context = Context.of(declarations.facts())
                    .taking(declarations.scope().all())
                    .knowing(known)
                    .writing(declarations.notation());
            known.add(new Known(Rulebook.prover().prove(goal, context), find.name()));
            declarations = declarations.and(find.name(), goal);
        }
        return known.get(known.size() - 1).derivation();
    }

    private static Optional<BankAnswer> difference(
            Derivation derivation, FrontMatter front, Statement statement, Found found) {
        var point = front.point(statement, found);
        try {
            for (var step : derivation.steps()) {
                for (var condition : Audit.conditions(step)) {
                    if (!Predicates.holds(condition, point)) {
                        return Optional.of(new BankAnswer("not derived", ": needs " + condition.wolfram()));
                    }
                }
            }
            var value = new Meter(Seed.of("bank"), 1).entries(derivation.result(), point);
            return agree(value, found.value())
                    ? Optional.empty()
                    : Optional.of(new BankAnswer(
                            "wrong",
                            ": " + derivation.result().formula().wolfram() + " is " + Arrays.toString(value) + " where "
                                    + found.value() + " is right, at " + point.shown()));
        } catch (Unmeasurable e) {
            return Optional.of(new BankAnswer(
                    "not derived",
                    ": no value of " + derivation.result().formula().wolfram() + ": " + e.getMessage()));
        }
    }

    private static boolean agree(double[] ours, List<Double> theirs) {
        if (ours.length != theirs.size()) {
            return false;
        }
        for (int i = 0; i < ours.length; i++) {
            if (!(Math.abs(ours[i] - theirs.get(i)) <= TOLERANCE * Math.max(1, Math.abs(theirs.get(i))))) {
                return false;
            }
        }
        return true;
    }
}
