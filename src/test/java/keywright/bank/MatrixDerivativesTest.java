package keywright.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import keywright.Sources;
import keywright.book.Rulebook;
import keywright.cas.Expr;
import keywright.check.Judge;
import keywright.check.Meter;
import keywright.check.Point;
import keywright.check.Points;
import keywright.check.Verdict;
import keywright.numeric.Seed;
import keywright.rule.Derivation;
import keywright.solve.Declarations;
import keywright.term.Array;
import keywright.term.Derivative;
import keywright.term.Term;
import org.junit.jupiter.api.Test;

/**
 * Derivatives by numbers, vectors and matrices that others published: what is derived must have the same entries at
 * random arrays. The published arrays list the indices of the variable first, ours last.
 */
class MatrixDerivativesTest {
    private static final Path STATEMENTS = Path.of("src/test/resources/neighbours/matrix.txt");
    private static final String NOT_STATED = "not stated: ";
    private static final String UNPUBLISHED = "(any)";
    private static final double TOLERANCE = 1e-8;
    private static final int POINTS = 3;

    @Test
    void every_row_that_can_be_said_comes_out_as_published() throws IOException {
        var shared = System.getProperty("keywright.shared");
        assumeTrue(shared != null, "keywright.shared is not set");
        var file = Path.of(String.valueOf(shared), "peers", "matrix_derivatives.tsv");
        assumeTrue(Files.exists(file), file + " is absent");
        Map<String, String> stated = Sources.text(STATEMENTS)
                .lines()
                .map(line -> line.split(" ; ", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        var outcomes = Files.readAllLines(file).stream()
                .skip(1)
                .map(row -> row.split("\t", -1))
                .map(row -> row[0] + " " + row[2] + " by " + row[3] + ": "
                        + outcome(stated.getOrDefault(row[0], NOT_STATED + "new"), row))
                .collect(Collectors.groupingBy(MatrixDerivativesTest::kind, TreeMap::new, Collectors.toList()));
        outcomes.forEach((kind, rows) ->
                System.out.println(kind + " " + rows.size() + (kind.equals("right") ? "" : "\n  " + lines(rows))));
        assertThat(outcomes.keySet()).containsExactly("not stated", "right");
        assertThat(outcomes.getOrDefault("not stated", List.of())).hasSizeLessThan(5);
    }

    private static String kind(String outcome) {
        return outcome.substring(outcome.lastIndexOf(": ", outcome.indexOf(" | ")) + 2, outcome.indexOf(" | "));
    }

    private static String lines(List<String> rows) {
        return String.join("\n  ", rows);
    }

    private static String outcome(String line, String[] row) {
        if (line.startsWith(NOT_STATED)) {
            return "not stated | " + line.substring(NOT_STATED.length());
        }
        var declarations = Declarations.of(Line.of(line).statement());
        var find = declarations.statement().finds().values().iterator().next();
        var goal = Declarations.read(find.formula(), declarations.scope());
        var derivation = Rulebook.prover().prove(goal, declarations.context(List.of()));
        if (derivation instanceof Derivation.Stuck stuck) {
            return "not derived | stuck at " + stuck.result().formula().wolfram();
        }
        var seed = Seed.of("matrix", line);
        for (var point : new Points(declarations.facts(), List.of(), seed).some(POINTS)) {
            var right = row[3].equals(UNPUBLISHED)
                    ? new Judge(new Meter(seed, 1e6)).judge(derivation.result(), goal, point) instanceof Verdict.Agrees
                    : equal(derivation.result(), (Derivative) goal, row, point, seed);
            if (!right) {
                return "wrong | " + derivation.result().formula().wolfram() + " at " + point.shown();
            }
        }
        return "right | " + derivation.result().formula().wolfram();
    }

    private static boolean equal(Term result, Derivative goal, String[] row, Point point, Seed seed) {
        var meter = new Meter(seed, 1);
        var names = new HashMap<String, Tensor>();
        goal.all(Array.class).forEach(array -> names.put(array.name(), column(array, meter, point)));
        if (goal.by().all(Array.class).isEmpty() && goal.by() instanceof Array by) {
            names.put(by.name(), column(by, meter, point));
        }
        point.values().forEach((name, value) -> names.put(name, Tensor.of(index(name, goal) ? value - 1 : value)));
        names.put("I", Tensor.identity(size(Expr.symbol("k"), point)));
        names.put("I3", Tensor.identity(3));
        var published = SympyArrays.value(row[4], names);
        var derived = new Tensor(sizes(result, point), meter.entries(result, point));
        var theirs = row[6].startsWith("mixed")
                ? derived
                : derived.turned(goal.of().shape().rank());
        return close(theirs.entries(), published.entries());
    }

    /** Indices are counted from zero there. */
    private static boolean index(String name, Derivative goal) {
        return goal.all(keywright.term.Entry.class).stream()
                        .anyMatch(entry -> entry.at().contains(Expr.symbol(name)))
                || goal.by() instanceof keywright.term.Entry by && by.at().contains(Expr.symbol(name));
    }

    /** The entries of an array; a vector is a column. */
    private static Tensor column(Array array, Meter meter, Point point) {
        var sizes = sizes(array, point);
        var column = sizes.size() == 1 ? List.of(sizes.get(0), 1) : sizes;
        return new Tensor(column, meter.entries(array, point));
    }

    private static List<Integer> sizes(Term term, Point point) {
        return term.shape().sizes().stream().map(size -> size(size, point)).toList();
    }

    private static int size(Expr size, Point point) {
        return size instanceof Expr.Num number
                ? (int) number.value()
                : point.values().getOrDefault(size.wolfram(), 1.0).intValue();
    }

    private static boolean close(double[] ours, double[] theirs) {
        if (ours.length != theirs.length) {
            return false;
        }
        for (int i = 0; i < ours.length; i++) {
            if (!(Math.abs(ours[i] - theirs[i]) <= TOLERANCE * Math.max(1, Math.abs(theirs[i])))) {
                return false;
            }
        }
        return true;
    }
}
