package keywright.check;

import java.util.List;
import java.util.stream.Stream;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.numeric.Seed;
import keywright.rule.Condition;
import keywright.rule.Derivation;
import keywright.rule.Step;
import keywright.term.Extremum;
import keywright.term.JointExtremum;
import keywright.term.Order;
import keywright.term.Solution;
import keywright.term.Term;

/** Every step of a derivation, tried by experiment. */
public record Audit(Derivation derivation, List<Verdict> verdicts, List<Audit> lemmas) {
    private static final int POINTS = 2;
    private static final List<Double> PATIENCE = List.of(40.0, 400.0);
    private static final Domain WITHIN = new Domain(false, 0.2, 0.8);
    private static final int PATIENT_DRAWS = 1 << 18;

    /** One verdict a step. */
    public Audit {
        verdicts = List.copyOf(verdicts);
        lemmas = List.copyOf(lemmas);
    }

    /**
     * Tries every step at small points where the conditions of the whole chain hold; one that cannot be told there,
     * for it takes too long, is tried with more patience at the smallest.
     */
    public static Audit of(Derivation derivation, Facts facts, List<Expr> conditions, Seed seed, double effort) {
        var usual = new Judge(new Meter(seed, effort));
        var patient = PATIENCE.stream()
                .map(times -> new Judge(new Meter(seed, times * effort, PATIENT_DRAWS)))
                .toList();
        return of(derivation, facts, conditions, new Bench(usual, patient, seed));
    }

    /** Who tries a step first, who try it again while it cannot be told, and the seed of the points. */
    private record Bench(Judge usual, List<Judge> patient, Seed seed) {
        Verdict judge(Step step, List<Point> points, List<Point> smallest) {
            var verdict = usual.judge(step.after(), step.before(), points);
            if (verdict instanceof Verdict.Undecided
                    && step.before() instanceof Order before
                    && step.after() instanceof Order after) {
                var same = usual.judge(after.of(), before.of(), points); // what is equal grows alike
                verdict = same instanceof Verdict.Agrees ? same : verdict;
            }
            for (var next : patient) {
                if (!(verdict instanceof Verdict.Undecided)) {
                    return verdict;
                }
                verdict = next.judge(step.after(), step.before(), smallest);
            }
            return verdict;
        }
    }

    private static Audit of(Derivation derivation, Facts facts, List<Expr> conditions, Bench bench) {
        var all = new java.util.ArrayList<>(conditions);
        derivation.steps().forEach(step -> all.addAll(conditions(step)));
        var points = new Points(facts, all, bench.seed()).some(POINTS);
        var smallest = new Points(facts, all, bench.seed()).smallest(1);
        var verdicts = derivation.steps().stream()
                .map(step -> bench.judge(step, points, smallest))
                .toList();
        var lemmas = derivation.steps().stream()
                .flatMap(step -> step.reason().lemmas().stream()
                        .map(lemma -> of(lemma, inside(step.before(), facts), all, bench)))
                .distinct()
                .toList();
        return new Audit(derivation, verdicts, lemmas);
    }

    /** The facts, and what a lemma may take the unknowns of equations and of extrema around it for. */
    private static Facts inside(Term term, Facts facts) {
        var names = Stream.of(
                        term.all(Solution.class).stream().map(Solution::unknown),
                        term.all(Extremum.class).stream().map(Extremum::variable),
                        term.all(JointExtremum.class).stream().flatMap(joint -> joint.variables().stream()))
                .flatMap(all -> all);
        return names.filter(name -> !facts.domains().containsKey(name))
                .distinct()
                .reduce(facts, (known, name) -> known.and(name, WITHIN), (one, other) -> one);
    }

    /** The verdicts on all steps, those of lemmas included. */
    public Stream<Verdict> all() {
        return Stream.concat(verdicts.stream(), lemmas.stream().flatMap(Audit::all));
    }

    /** The predicates on parameters that a step rests on, those of its lemmas included. */
    public static List<Expr> conditions(Step step) {
        return step.predicates().stream().map(Condition.Holds::predicate).toList();
    }
}
