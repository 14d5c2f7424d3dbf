package keywright.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import keywright.Sources;
import keywright.book.Rulebook;
import keywright.cas.Parsed;
import keywright.check.Meter;
import keywright.check.Points;
import keywright.numeric.Seed;
import keywright.rule.Derivation;
import keywright.solve.Declarations;
import keywright.term.Reader;
import keywright.term.Standard;
import keywright.term.Term;
import org.junit.jupiter.api.Test;

/** Expectations of arrays that others published: what is derived must be what they say, entry by entry. */
class TensorExpectationsTest {
    private static final Path STATEMENTS = Path.of("src/test/resources/neighbours/tensor.txt");
    private static final double TOLERANCE = 1e-9;
    private static final int POINTS = 4;

    @Test
    void every_row_that_can_be_said_comes_out_as_published() throws IOException {
        var shared = System.getProperty("keywright.shared");
        assumeTrue(shared != null, "keywright.shared is not set");
        var file = Path.of(String.valueOf(shared), "peers", "tensor_expectations.tsv");
        assumeTrue(Files.exists(file), file + " is absent");
        Map<String, String> stated = Sources.text(STATEMENTS)
                .lines()
                .map(line -> line.split(" ; ", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        var outcomes = Files.readAllLines(file).stream()
                .skip(1)
                .map(row -> row.split("\t", -1))
                .map(row -> row[0] + " " + row[2] + ": "
                        + (stated.containsKey(row[0])
                                ? outcome(stated.getOrDefault(row[0], ""), row[3])
                                : "not expressible"))
                .collect(Collectors.groupingBy(
                        outcome -> outcome.substring(outcome.indexOf(": ") + 2).split(":", 2)[0],
                        TreeMap::new,
                        Collectors.toList()));
        outcomes.forEach((kind, rows) -> System.out.println(
                kind + " " + rows.size() + (kind.equals("derived") ? "" : "\n  " + String.join("\n  ", rows))));
        assertThat(outcomes.keySet()).containsExactly("derived");
        assertThat(outcomes.getOrDefault("derived", List.of())).hasSizeGreaterThan(12);
    }

    private static String outcome(String line, String published) {
        var declarations = Declarations.of(Line.of(line).statement());
        var find = declarations.statement().finds().values().iterator().next();
        var goal = Declarations.read(find.formula(), declarations.scope());
        var derivation = Rulebook.prover().prove(goal, declarations.context(List.of()));
        if (derivation instanceof Derivation.Stuck stuck) {
            return "not derived: stuck at " + stuck.result().formula().wolfram();
        }
        var expected = published(published, goal, declarations);
        var seed = Seed.of("tensor", line);
        for (var point : new Points(declarations.facts(), List.of(), seed).some(POINTS)) {
            var ours = new Meter(seed, 1).entries(derivation.result(), point);
            var theirs = new Meter(seed, 1).entries(expected, point);
            for (int i = 0; i < ours.length; i++) {
                var there = theirs[theirs.length == 1 ? 0 : i];
                if (!(Math.abs(ours[i] - there) <= TOLERANCE * Math.max(1, Math.abs(there)))) {
                    return "wrong: " + ours[i] + " where " + there + " is right, at " + point.shown();
                }
            }
        }
        return "derived";
    }

    /** A published answer: products are written side by side, tr is the trace, ^T the transpose, I the identity. */
    private static Term published(String answer, Term goal, Declarations declarations) {
        var wolfram = answer.replaceAll("(\\w)\\^T", "Transpose[$1]");
        var traces = java.util.regex.Pattern.compile("tr\\(([^()]*)\\)").matcher(wolfram);
        wolfram = traces.replaceAll(trace -> "Tr[" + trace.group(1).replace(" ", " . ") + "]");
        var scope = declarations.scope();
        if (goal.shape().rank() == 2) {
            scope = scope.and("I", Standard.identity(goal.shape().sizes().get(0)));
        }
        return new Reader(scope).read(Parsed.of(wolfram).formula());
    }
}
