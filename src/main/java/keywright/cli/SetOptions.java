package keywright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import keywright.problem.Overrides;
import keywright.problem.ProblemSet;
import keywright.problem.Selection;
import keywright.rule.Prover;
import keywright.solve.AskedPart;
import keywright.solve.Deriver;
import keywright.solve.SolvedSet;
import keywright.solve.Solver;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The set, its parameters and the parts chosen: what most commands take. */
final class SetOptions {
    @Parameters(paramLabel = "SET", description = "The folder of the set.")
    private Path folder = Path.of(".");

    @Option(
            names = "-P",
            paramLabel = "name=value",
            description = "Another value for a parameter; may be given several times.")
    private List<String> values = List.of();

    @Option(names = "--params", paramLabel = "FILE", description = "A YAML file of values for parameters.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--only", paramLabel = "PARTS", description = "The parts wanted, as in '1b,5*'.")
    private Optional<String> only = Optional.empty();

    /** The folder of the set. */
    Path folder() {
        return folder;
    }

    /** Reads the set, every formula in it included. */
    ProblemSet read() {
        var overrides = file.map(Overrides::file).orElse(Overrides.NONE).and(Overrides.of(values));
        var set = ProblemSet.read(folder, overrides);
        Solver.read(set);
        return set;
    }

    /** Solves the chosen parts. */
    SolvedSet solve(ProblemSet set, Prover prover) {
        return new Solver(prover, set.name()).solve(set, derive(set, prover));
    }

    /** Derives some parts; nothing is measured. */
    List<AskedPart> derive(ProblemSet set, String parts, Prover prover) {
        return new Deriver(prover).derive(set, Selection.of(parts, set));
    }

    /** Derives the chosen parts; nothing is measured. */
    List<AskedPart> derive(ProblemSet set, Prover prover) {
        var selection = only.map(patterns -> Selection.of(patterns, set)).orElseGet(() -> Selection.all(set));
        return new Deriver(prover).derive(set, selection);
    }
}
