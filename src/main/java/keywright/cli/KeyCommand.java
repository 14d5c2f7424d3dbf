package keywright.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import keywright.grade.AnswerKey;
import keywright.grade.KeyTable;
import keywright.narrator.KeyNarrator;
import keywright.render.Renderer;
import keywright.solve.Solved;
import keywright.solve.SolvedSet;
import keywright.solve.Solver;
import keywright.typeset.Typesetters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code keywright key SET}: the graders' key. */
@Command(
        name = "key",
        mixinStandardHelpOptions = true,
        description = "Write the graders' key: answers, points, accepted forms, mistakes and rubrics.")
final class KeyCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Keywright program;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private SetOptions options = new SetOptions();

    @Option(names = "-o", paramLabel = "FOLDER", description = "Where to write (default: out/<set>).")
    private Optional<Path> folder = Optional.empty();

    @Override
    public Integer call() throws IOException {
        var set = options.read();
        var derived = options.derive(set, program.prover());
        var solved = new Solver(program.prover(), set.name()).solve(set, derived);
        Contradictions.report(solved, spec.commandLine().getErr());
        if (solved.any(Solved.Standing.DISAGREES)) {
            return Exit.DISAGREES;
        }
        var key = AnswerKey.of(set, derived, program.prover());
        var tried = KeyFaults.report(key, spec.commandLine());
        if (!tried.faults().isEmpty()) {
            return Exit.DISAGREES;
        }
        var files = files(key, solved);
        var target = folder.orElse(Path.of("out").resolve(set.name()));
        Output.write(target, files);
        files.keySet().forEach(name -> spec.commandLine().getOut().println(target.resolve(name)));
        spec.commandLine().getOut().flush();
        return tried.passed() ? Exit.of(solved) : Exit.DISAGREES;
    }

    private Map<String, byte[]> files(AnswerKey key, SolvedSet solved) {
        var page = new KeyNarrator(key).page(solved);
        var files = new LinkedHashMap<String, byte[]>();
        files.put("key.tex", bytes(Renderer.latex().render(page)));
        files.put("key.pdf", Typesetters.find(program.path()).typeset(page));
        files.put("key.csv", bytes(KeyTable.of(key).csv()));
        Rubric.of(key).forEach((id, rubric) -> files.put("rubric-" + id + ".json", bytes(rubric)));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
