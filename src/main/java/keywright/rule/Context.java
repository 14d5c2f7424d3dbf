package keywright.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.term.Extremum;
import keywright.term.JointExtremum;
import keywright.term.Scalar;
import keywright.term.Solution;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Where;
import keywright.tex.Notation;

/**
 * What holds where a rule is tried: facts on parameters, names in use, indices known to differ, answers derived
 * earlier.
 */
public record Context(Facts facts, Set<String> taken, Around around, List<Known> known, Notation notation) {
    private static final List<String> LETTERS =
            List.of("j", "k", "l", "m", "p", "q", "r", "i", "h", "u", "v", "w", "s", "t", "a", "b");

    /** What stands around a place: sums whose indices differ, extrema in which numbers move. */
    record Around(Set<Set<String>> different, Set<String> moving) {
        private static final Around NOTHING = new Around(Set.of(), Set.of());
    }

    /** Whether a number moves, of an extremum around the place. */
    public boolean moving(String name) {
        return around.moving().contains(name);
    }

    /** Where nothing but facts on parameters is known. */
    public static Context of(Facts facts) {
        return new Context(facts, facts.domains().keySet(), Around.NOTHING, List.of(), Notation.PLAIN);
    }

    /** This context with earlier answers. */
    public Context knowing(List<Known> answers) {
        return new Context(facts, taken, around, List.copyOf(answers), notation);
    }

    /** This context with other facts. */
    public Context with(Facts others) {
        return new Context(others, taken, around, known, notation);
    }

    /** This context with an author's notation. */
    public Context writing(Notation wishes) {
        return new Context(facts, taken, around, known, wishes);
    }

    /** This context with more names in use. */
    public Context taking(Set<String> names) {
        var all = new TreeSet<>(taken);
        all.addAll(names);
        return new Context(facts, all, around, known, notation);
    }

    /** What holds below a term: indices of a distinct sum differ pairwise, an unknown is positive. */
    public Context below(Term term) {
        if (term instanceof Sum sum && sum.distinct()) {
            var pairs = new java.util.HashSet<>(around.different());
            for (var one : sum.over()) {
                sum.over().stream()
                        .filter(other -> !other.equals(one))
                        .forEach(other -> pairs.add(Set.of(one.name(), other.name())));
            }
            return new Context(facts, taken, new Around(pairs, around.moving()), known, notation);
        }
        if (term instanceof Solution solution) {
            return where(facts.and(solution.unknown(), solution.within()));
        }
        if (term instanceof Extremum extremum) {
            return inside(extremum);
        }
        if (term instanceof Where where) {
            return where(facts.and(where.variable(), where.domain()));
        }
        return term instanceof JointExtremum joint
                ? joint.over().stream().reduce(this, Context::inside, (one, other) -> other)
                : this;
    }

    /** This context where other facts on parameters hold. */
    public Context where(Facts known) {
        return new Context(known, taken, around, this.known, notation);
    }

    /** This context where a number moves inside the interval of an extremum. */
    private Context inside(Extremum extremum) {
        var all = new TreeSet<>(around.moving());
        all.add(extremum.variable());
        return new Context(extremum.inside(facts), taken, new Around(around.different(), all), known, notation);
    }

    /** Index names not in use, the usual letters first. */
    public List<String> fresh(int count) {
        var names = new ArrayList<String>();
        for (int round = 0; names.size() < count; round++) {
            for (var letter : LETTERS) {
                var name = round == 0 ? letter : letter + round;
                if (names.size() < count && !taken.contains(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** A name for a variable: the first of the letters that is not in use, else the first with a number. */
    public String letter(String... letters) {
        return Stream.concat(
                        Stream.of(letters), IntStream.iterate(0, i -> i + 1).mapToObj(i -> letters[0] + "_" + i))
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
    }

    /** Names for the indices of an array: i, j, k, l where they are not in use. */
    public List<String> indices(int count) {
        return Stream.concat(
                        Stream.of("i", "j", "k", "l").filter(name -> !taken.contains(name)),
                        fresh(count + LETTERS.size()).stream()
                                .filter(name -> !List.of("i", "j", "k", "l").contains(name)))
                .limit(count)
                .toList();
    }

    /** Index names not in use, the letters after a given one first. */
    public List<String> fresh(int count, String after) {
        var names = new ArrayList<>(LETTERS.subList(LETTERS.indexOf(after) + 1, LETTERS.size()));
        names.removeIf(taken::contains);
        fresh(count).stream().filter(name -> !names.contains(name)).forEach(names::add);
        return names.subList(0, count);
    }

    /** Whether two index values certainly differ. */
    public boolean differ(Expr one, Expr other) {
        if (one instanceof Expr.Sym a && other instanceof Expr.Sym b) {
            return !a.equals(b) && around.different().contains(Set.of(a.name(), b.name()));
        }
        return Algebra.minus(one, other) instanceof Expr.Num number && number.signum() != 0;
    }

    /** Whether a scalar formula is certainly greater than zero, by its signs alone. */
    public boolean positive(Expr value) {
        return Signs.positive(value, facts);
    }

    /** Whether a term is a scalar formula that is certainly greater than zero. */
    public boolean positive(Term term) {
        return term instanceof Scalar scalar && positive(scalar.value());
    }
}
