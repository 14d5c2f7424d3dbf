package keywright.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import keywright.cas.Domain;
import keywright.cas.Facts;
import keywright.check.Judge;
import keywright.check.Meter;
import keywright.check.Points;
import keywright.check.Verdict;
import keywright.numeric.Seed;
import keywright.rule.Derivation;
import keywright.rule.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moments that nobody set as a problem: what is derived is not contradicted by the experiment. */
class NeighboursTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Expectation[GELU[z]]",
                "Expectation[GELU[z]^2]",
                "Expectation[GELU[y[[1]]]]",
                "Expectation[z*LogisticSigmoid[z]]",
                "Expectation[LogisticSigmoid[z]^2]",
                "Expectation[SoftPlus[X]]",
                "Expectation[Clip[y[[1]], {0, 1}]]",
                "Expectation[Clip[X, {0, s}]]",
                "Variance[Ramp[y[[1]]]]",
                "Expectation[Min[Abs[z], 1]*Abs[z] - Min[Abs[z], 1]^2/2]",
                "Expectation[Max[x[[1]], x[[2]]]]",
                "Variance[Max[u[[1]], u[[2]]]]",
                "Expectation[Boole[x[[1]] >= Max[x[[2]], x[[3]]]]]",
                "Expectation[Boole[z <= m]]",
                "Variance[Boole[z >= m]]",
                "Expectation[(P - a)^4]",
                "Expectation[(X - 1)^3]",
                "Expectation[Sqrt[X]]",
                "Expectation[Tanh[y[[1]]]^2]",
                "Sum[Boole[c*j <= n + c], {j, 0, Infinity}]"
            })
    void what_is_derived_is_not_contradicted(String formula) {
        var goal = Example.read(formula);
        var derivation = Rulebook.prover().prove(goal, Example.context());
        assertThat(derivation).isInstanceOf(Derivation.Done.class);
        var used = new TreeMap<String, Domain>();
        goal.symbols().stream()
                .filter(Example.FACTS.domains()::containsKey)
                .forEach(name -> used.put(name, Example.FACTS.of(name)));
        var seed = Seed.of("neighbours", formula);
        var points = new Points(new Facts(used), List.of(), seed).some(2);
        var verdict = new Judge(new Meter(seed, 2e7)).judge(derivation.result(), goal, points);
        assertThat(verdict).isInstanceOf(Verdict.Agrees.class);
    }
}
