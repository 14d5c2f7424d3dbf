package keywright.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import keywright.experiment.Sweep;
import keywright.problem.Experiment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code keywright experiment SET}: runs the experiments of a set and keeps what they measured beside it. */
@Command(
        name = "experiment",
        mixinStandardHelpOptions = true,
        description = "Run the experiments of a set; the results are kept beside it and drawn by build.")
final class ExperimentCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private SetOptions options = new SetOptions();

    @Option(names = "--seed", defaultValue = "1", description = "Where the random numbers start (default: 1).")
    private long seed = 1;

    @Option(names = "--dry-run", description = "Print what was measured instead of keeping it.")
    private boolean dry;

    @Override
    public Integer call() throws IOException {
        var experiments = options.read().questions().stream()
                .flatMap(question -> question.experiments().values().stream())
                .toList();
        if (experiments.isEmpty()) {
            spec.commandLine().getErr().println("note: no question of this set holds experiments");
        }
        for (var experiment : experiments) {
            run(experiment);
        }
        return Exit.DONE;
    }

    private void run(Experiment experiment) throws IOException {
        var out = spec.commandLine().getOut();
        var bar = new ProgressBar(experiment.name().text(), spec.commandLine().getErr());
        var results = new Sweep(experiment.design(), seed).run(bar::show);
        bar.end();
        if (dry) {
            out.print(results.text());
        } else {
            Output.write(
                    options.folder(), Map.of(experiment.file(), results.text().getBytes(StandardCharsets.UTF_8)));
            out.println(options.folder().resolve(experiment.file()));
        }
        out.flush();
    }
}
