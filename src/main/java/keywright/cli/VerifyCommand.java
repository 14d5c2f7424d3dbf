package keywright.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code keywright verify SET}: derives and tries everything, and writes no file. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Derive and check every answer; print a table of verdicts.")
final class VerifyCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Keywright program;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private SetOptions options = new SetOptions();

    @Option(names = "--json", description = "Print one JSON document instead of the table.")
    private boolean json;

    @Override
    public Integer call() {
        var solved = options.solve(options.read(), program.prover());
        var out = spec.commandLine().getOut();
        out.print(json ? JsonReport.of(solved) : TextReport.table(solved));
        out.flush();
        Contradictions.report(solved, spec.commandLine().getErr());
        return Exit.of(solved);
    }
}
