package keywright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import keywright.problem.CommandLine;
import keywright.solve.Solver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code keywright derive 'EXPR' --given 'x: …'}: one derivation in the terminal. */
@Command(
        name = "derive",
        mixinStandardHelpOptions = true,
        description = "Derive one formula and print the steps; no files are read or written.")
final class DeriveCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Keywright program;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "EXPR", description = "The formula, such as 'Expectation[RMS[W . x]^2]'.")
    private String formula = "";

    @Option(
            names = "--given",
            paramLabel = "ENTRY",
            description = "An array as a set declares it: 'x: {shape: [n], law: \"NormalDistribution[0, 1]\"}'.")
    private List<String> givens = List.of();

    @Option(
            names = "--param",
            paramLabel = "ENTRY",
            description =
                    "A parameter as a set declares it: 's: {positive: true, value: 2}'; sizes need no declaration.")
    private List<String> parameters = List.of();

    @Option(names = "--json", description = "Print one JSON document instead of the steps.")
    private boolean json;

    @Override
    public Integer call() {
        var statement = CommandLine.statement(parameters, givens, formula);
        var solved = new Solver(program.prover(), "derive").solve(statement);
        var out = spec.commandLine().getOut();
        out.print(
                json
                        ? JsonReport.of(solved)
                        : TextReport.steps(solved.answers().findFirst().orElseThrow()));
        out.flush();
        Contradictions.report(solved, spec.commandLine().getErr());
        return Exit.of(solved);
    }
}
