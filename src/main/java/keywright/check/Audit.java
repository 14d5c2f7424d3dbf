package keywright.check;

import java.util.List;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.numeric.Seed;
import keywright.rule.Condition;
import keywright.rule.Derivation;
import keywright.rule.Step;

/** Every step of a derivation, tried by experiment. */
public record Audit(Derivation derivation, List<Verdict> verdicts) {
    private static final int POINTS = 2;

    /** One verdict a step. */
    public Audit {
        verdicts = List.copyOf(verdicts);
    }

    /** Tries every step at small points where the conditions of the whole chain hold. */
    public static Audit of(Derivation derivation, Facts facts, List<Expr> conditions, Seed seed, double effort) {
        var all = new java.util.ArrayList<>(conditions);
        derivation.steps().forEach(step -> all.addAll(conditions(step)));
        var points = new Points(facts, all, seed).some(POINTS);
        var judge = new Judge(new Meter(seed, effort));
        return new Audit(
                derivation,
                derivation.steps().stream()
                        .map(step -> judge.judge(step.after(), step.before(), points))
                        .toList());
    }

    /** The predicates on parameters that a step rests on. */
    public static List<Expr> conditions(Step step) {
        return step.reason().conditions().stream()
                .filter(Condition.Holds.class::isInstance)
                .map(condition -> ((Condition.Holds) condition).predicate())
                .toList();
    }

    /** The first step that an experiment contradicts. */
    public java.util.Optional<Integer> contradiction() {
        for (int i = 0; i < verdicts.size(); i++) {
            if (verdicts.get(i) instanceof Verdict.Disagrees) {
                return java.util.Optional.of(i);
            }
        }
        return java.util.Optional.empty();
    }
}
