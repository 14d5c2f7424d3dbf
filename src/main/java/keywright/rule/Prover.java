package keywright.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keywright.term.Array;
import keywright.term.Defined;
import keywright.term.Fold;
import keywright.term.Mapped;
import keywright.term.Rewritten;
import keywright.term.Scalar;
import keywright.term.Solution;
import keywright.term.Sum;
import keywright.term.Table;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Transpose;

/**
 * Tries the rules of a book in their order until none applies; the first that does rewrites every outermost place it
 * fits.
 */
public record Prover(List<Rule> book) {
    private static final int LONGEST = 120;
    private static final String ZERO =
            "the next step would divide by zero, as where what is given has probability zero";

    /** A prover keeps its own copy of the book. */
    public Prover {
        book = List.copyOf(book);
    }

    /** The chain from a goal to a closed form, or as far as the book leads. */
    public Derivation prove(Term goal, Context context) {
        var steps = new ArrayList<Step>();
        var at = goal;
        while (steps.size() < LONGEST) {
            Optional<List<Step>> more;
            try {
                more = !steps.isEmpty() && given(goal, at) ? shorter(at, context) : next(at, context);
            } catch (ArithmeticException zero) { // a denominator turns out to be nought
                return new Derivation.Stuck(goal, steps, ZERO);
            }
            if (more.isEmpty()) {
                return at.closed() || given(goal, at)
                        ? new Derivation.Done(goal, steps)
                        : new Derivation.Stuck(goal, steps, "no rule of the book rewrites this");
            }
            var known = steps.size();
            steps.addAll(more.orElseThrow());
            at = steps.get(steps.size() - 1).after();
            var before = first(at, steps);
            if (at.closed() && before < known) { // two rules undo each other
                return new Derivation.Done(goal, steps.subList(0, before + 1));
            }
        }
        return new Derivation.Stuck(goal, steps, "no end after " + LONGEST + " steps");
    }

    /** The first step that leads to a term. */
    private static int first(Term after, List<Step> steps) {
        return steps.stream().map(Step::after).toList().indexOf(after);
    }

    /** Whether an answer is closed but for what is given in the goal, which stands still. */
    private static boolean given(Term goal, Term answer) {
        return goal.random() && answer.random() && Terms.still(answer).closed();
    }

    /** A step that only repeats its lemma is told as the steps of the lemma. */
    private static List<Step> opened(Step step) {
        var lemmas = step.reason().lemmas();
        return lemmas.size() == 1
                        && lemmas.get(0).goal().equals(step.before())
                        && lemmas.get(0).result().equals(step.after())
                ? lemmas.get(0).steps()
                : List.of(step);
    }

    /**
     * The next step from a term, or the steps it is told as; nothing if no rule of the book rewrites the term, or if it
     * is a closed form in functions of which nothing is known, which only looks worse rewritten.
     */
    public Optional<List<Step>> next(Term goal, Context context) {
        return goal.closed() && !goal.all(Mapped.class).isEmpty() ? shorter(goal, context) : next(book, goal, context);
    }

    /** The next step that only writes in a shorter way what is worked out, where arrays are given by their entries. */
    private Optional<List<Step>> shorter(Term goal, Context context) {
        return Stream.of(Table.class, Sum.class, Transpose.class)
                        .allMatch(kind -> goal.all(kind).isEmpty())
                ? Optional.empty()
                : next(book.stream().filter(Rule::shortens).toList(), goal, context);
    }

    private static Optional<List<Step>> next(List<Rule> rules, Term goal, Context context) {
        var inside = context.taking(names(goal));
        return rules.stream()
                .flatMap(rule -> outermost(rule, goal, inside).stream())
                .findFirst()
                .map(Prover::opened);
    }

    /** The step by which a rule rewrites the outermost places in a term that it fits, if there is any. */
    public static Optional<Step> first(Rule rule, Term goal, Context context) {
        return outermost(rule, goal, context.taking(names(goal)));
    }

    private static Optional<Step> outermost(Rule rule, Term goal, Context inside) {
        var local = new ArrayList<Step>();
        var after = everywhere(rule, goal, inside, local);
        return after.equals(goal) ? Optional.empty() : Optional.of(new Step(rule, goal, after, joined(local)));
    }

    private static Set<String> names(Term goal) {
        var names = new TreeSet<>(goal.symbols());
        goal.all(Sum.class).forEach(sum -> sum.over().forEach(index -> names.add(index.name())));
        goal.all(Table.class).forEach(table -> table.over().forEach(index -> names.add(index.name())));
        goal.all(Array.class).forEach(array -> names.add(array.name()));
        goal.all(Fold.class).forEach(fold -> names.add(fold.layer().state().name()));
        goal.all(Defined.class).forEach(defined -> names.add(defined.name()));
        goal.all(Scalar.class).forEach(scalar -> names.addAll(scalar.symbols()));
        return names;
    }

    private static Term everywhere(Rule rule, Term term, Context context, List<Step> local) {
        var step = rule.apply(term, context);
        if (step.isPresent()) {
            local.add(step.orElseThrow());
            return step.orElseThrow().after();
        }
        if (term instanceof Rewritten pair) {
            return within(rule, pair, context, local);
        }
        if (rule.settles(term)) {
            return term;
        }
        var below = context.below(term);
        var parts = term.parts().stream()
                .map(part -> everywhere(rule, part, below, local))
                .toList();
        return parts.equals(term.parts()) ? term : term.with(parts);
    }

    /** What is to be rewritten, and by what, is judged as it stands, once the solutions of equations are found. */
    private static Term within(Rule rule, Rewritten pair, Context context, List<Step> local) {
        return pair.by().all(Solution.class).isEmpty()
                ? pair
                : pair.with(List.of(pair.of(), pair.variable(), everywhere(rule, pair.by(), context, local)));
    }

    /** What was said at the several places, each thing once. */
    private static Reason joined(List<Step> local) {
        var words = local.stream()
                .map(step -> step.reason().because())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var conditions = local.stream()
                .flatMap(step -> step.reason().conditions().stream())
                .distinct()
                .toList();
        var lemmas = local.stream()
                .flatMap(step -> step.reason().lemmas().stream())
                .distinct()
                .toList();
        return new Reason(String.join("; ", words), conditions, lemmas);
    }
}
