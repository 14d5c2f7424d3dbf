package keywright.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import keywright.check.Audit;
import keywright.check.Meter;
import keywright.check.Point;
import keywright.check.Predicates;
import keywright.numeric.Seed;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.term.Term;
import org.junit.jupiter.api.Test;

/** SymPy's own tests of moments, asked of the book: what it derives must be what SymPy says. */
class SympyStatsTest {
    private static final Pattern MOMENT = Pattern.compile("(simplify\\()?(P|Probability|E|"
            + "variance|covariance|moment|cmoment|smoment|factorial_moment|skewness|kurtosis|Expectation"
            + "|Variance|Covariance|moment_generating_function)\\(.*|mgf");

    /**
     * Where SymPy's own test holds what is not so: of two geometric numbers, that count from one, 1 + 2 and 2 + 1 make
     * three, which is 1/2 · 2/9 + 1/4 · 1/3 = 7/36 and not 1/12; and a trial that is given to succeed does succeed.
     */
    private static final Map<String, String> MISTAKEN =
            Map.of("sympy-discrete_rv-0394", "1/2*2/9 + 1/4*1/3", "sympy-stochastic_process-0814", "1");

    /** A row of the table: its fields in the order of the file. */
    record Row(String id, String given, String input, String source, String wolfram) {
        Row with(String newGiven, String newInput) {
            return new Row(id, newGiven, newInput, source, wolfram);
        }
    }

    private enum Outcome {
        DERIVED,
        NOT_DERIVED,
        COULD_BE_SAID,
        CANNOT_BE_SAID,
        WRONG
    }

    private static List<Row> rows() throws IOException {
        var shared = System.getProperty("keywright.shared");
        assumeTrue(shared != null, "keywright.shared is not set");
        var file = Path.of(String.valueOf(shared), "peers", "sympy_stats.tsv");
        assumeTrue(Files.exists(file), file + " is absent");
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(f -> new Row(f[0], f[2], f[3], f[5], f[6]))
                .filter(row -> MOMENT.matcher(row.input()).matches())
                .toList();
    }

    @Test
    void no_moment_of_sympys_tests_comes_out_wrong() throws IOException {
        var table = new TreeMap<Outcome, List<String>>();
        for (var outcome : Outcome.values()) {
            table.put(outcome, new ArrayList<>());
        }
        rows().forEach(row ->
                table.computeIfAbsent(outcome(row), unused -> new ArrayList<>()).add(row.id() + " " + row.input()));
        table.forEach((outcome, rows) -> System.out.println(outcome + " " + rows.size()));
        table.tailMap(Outcome.NOT_DERIVED)
                .forEach((outcome, rows) -> rows.forEach(row -> System.out.println(outcome + " " + row)));
        var all = table.values().stream().mapToInt(List::size).sum();
        var derived = table.getOrDefault(Outcome.DERIVED, List.of()).size();
        var unsayable = table.getOrDefault(Outcome.CANNOT_BE_SAID, List.of()).size();
        System.out.println("derived of what can be said: " + derived + " of " + (all - unsayable) + "; of all rows: "
                + derived + " of " + all);
        assertThat(table.getOrDefault(Outcome.WRONG, List.of())).isEmpty();
        assertThat(table.getOrDefault(Outcome.DERIVED, List.of())).hasSizeGreaterThan(140);
    }

    private static Outcome outcome(Row asked) {
        var row = SympyWords.plain(asked);
        var definitions = SympyRow.of(row.given());
        var question = row.input().startsWith("moment_generating")
                ? definitions.flatMap(d -> generating(d, row.input()))
                : Python.question(row.input()).flatMap(text -> definitions.flatMap(d -> d.term(text)));
        var expected = definitions.flatMap(d -> expected(row).flatMap(d::term));
        if (question.isEmpty() || expected.isEmpty()) {
            return SympyWords.unsayable(row) ? Outcome.CANNOT_BE_SAID : Outcome.COULD_BE_SAID;
        }
        var facts = definitions.orElseThrow().facts();
        var context = Context.of(facts);
        var left = Rulebook.prover().prove(question.get(), context);
        var right = Rulebook.prover().prove(expected.get(), context);
        if (left instanceof Derivation.Stuck || right instanceof Derivation.Stuck) {
            return Outcome.NOT_DERIVED;
        }
        return agree(left, right, SympyWords.tolerance(asked.input())) ? Outcome.DERIVED : Outcome.WRONG;
    }

    private static Optional<Term> generating(SympyRow row, String input) {
        var parts = Pattern.compile("moment_generating_function\\((\\w+)\\)\\((\\w+)\\)")
                .matcher(input);
        return parts.matches()
                ? row.term("Expectation[Exp[" + parts.group(2) + "*" + parts.group(1) + "]]")
                : Optional.empty();
    }

    private static Optional<String> expected(Row row) {
        if (MISTAKEN.containsKey(row.id())) {
            return Optional.ofNullable(MISTAKEN.get(row.id()));
        }
        return row.wolfram().isEmpty() ? Python.question(row.source()) : Optional.of(row.wolfram());
    }

    private static boolean agree(Derivation left, Derivation right, double tolerance) {
        var point = new TreeMap<String, Double>();
        var names = new java.util.TreeSet<>(left.result().symbols());
        names.addAll(right.result().symbols());
        names.removeAll(keywright.cas.Vocabulary.CONSTANTS);
        names.forEach(name -> point.put(
                name,
                name.equals("t") || name.equals("p") || name.equals("y")
                        ? 0.2 + 0.01 * point.size()
                        : 1.1 + 0.17 * point.size()));
        assertThat(left.steps())
                .flatExtracting(Audit::conditions)
                .allMatch(condition -> Predicates.holds(condition, new Point(point)));
        var a = value(left.result(), point);
        var b = value(right.result(), point);
        return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(b));
    }

    private static double value(Term term, Map<String, Double> point) {
        return new Meter(Seed.of("sympy"), 1).entries(term, new Point(point))[0];
    }
}
