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

    /** A row of the table: its fields in the order of the file. */
    private record Row(String id, String given, String input, String source, String wolfram) {}

    private enum Outcome {
        DERIVED,
        NOT_DERIVED,
        NOT_EXPRESSIBLE,
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
        assertThat(table.getOrDefault(Outcome.WRONG, List.of())).isEmpty();
        assertThat(table.getOrDefault(Outcome.DERIVED, List.of())).hasSizeGreaterThan(100);
    }

    private static Outcome outcome(Row row) {
        var definitions = SympyRow.of(row.given());
        var question = row.input().startsWith("moment_generating")
                ? definitions.flatMap(d -> generating(d, row.input()))
                : Python.question(row.input()).flatMap(text -> definitions.flatMap(d -> d.term(text)));
        var expected = definitions.flatMap(d -> expected(row).flatMap(d::term));
        if (question.isEmpty() || expected.isEmpty()) {
            return Outcome.NOT_EXPRESSIBLE;
        }
        var facts = definitions.orElseThrow().facts();
        var context = Context.of(facts);
        var left = Rulebook.prover().prove(question.get(), context);
        var right = Rulebook.prover().prove(expected.get(), context);
        if (left instanceof Derivation.Stuck || right instanceof Derivation.Stuck) {
            return Outcome.NOT_DERIVED;
        }
        return agree(left, right) ? Outcome.DERIVED : Outcome.WRONG;
    }

    private static Optional<Term> generating(SympyRow row, String input) {
        var parts = Pattern.compile("moment_generating_function\\((\\w+)\\)\\((\\w+)\\)")
                .matcher(input);
        return parts.matches()
                ? row.term("Expectation[Exp[" + parts.group(2) + "*" + parts.group(1) + "]]")
                : Optional.empty();
    }

    private static Optional<String> expected(Row row) {
        return row.wolfram().isEmpty() ? Python.question(row.source()) : Optional.of(row.wolfram());
    }

    private static boolean agree(Derivation left, Derivation right) {
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
        return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
    }

    private static double value(Term term, Map<String, Double> point) {
        return new Meter(Seed.of("sympy"), 1).entries(term, new Point(point))[0];
    }
}
