package keywright.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import keywright.grade.AnswerKey;
import keywright.narrator.Detail;
import keywright.narrator.Narrator;
import keywright.page.Page;
import keywright.render.ProseTemplate;
import keywright.render.Renderer;
import keywright.solve.Solved;
import keywright.solve.SolvedSet;
import keywright.solve.Solver;
import keywright.typeset.MarkdownTypesetter;
import keywright.typeset.Typesetters;
import keywright.typeset.WebTypesetter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code keywright build SET}: derives, checks, typesets. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Derive, check and typeset the solutions of a set.")
final class BuildCommand implements Callable<Integer> {
    /** What can be built. */
    enum Format {
        TEX,
        PDF,
        HTML,
        MD,
        JSON
    }

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Keywright program;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private SetOptions options = new SetOptions();

    @Option(
            names = "--to",
            split = ",",
            defaultValue = "tex,pdf",
            description = "What to write: ${COMPLETION-CANDIDATES} (default: tex,pdf).")
    private TreeSet<Format> formats = new TreeSet<>();

    @Option(names = "-o", paramLabel = "FOLDER", description = "Where to write (default: out/<set>).")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--detail",
            defaultValue = "full",
            description = "How much to tell: ${COMPLETION-CANDIDATES} (default: full).")
    private Detail detail = Detail.FULL;

    @Override
    public Integer call() throws IOException {
        var set = options.read();
        var derived = options.derive(set, program.prover());
        var solved = new Solver(program.prover(), set.name()).solve(set, derived);
        Contradictions.report(solved, spec.commandLine().getErr());
        if (solved.any(Solved.Standing.DISAGREES)) {
            return Exit.DISAGREES;
        }
        var tried = KeyFaults.report(AnswerKey.of(set, derived, program.prover()), spec.commandLine());
        if (!tried.faults().isEmpty()) {
            return Exit.DISAGREES;
        }
        var page = new Narrator(ProseTemplate::expand, detail).page(solved);
        var target = folder.orElse(Path.of("out").resolve(set.name()));
        var files = files(solved, page);
        Output.write(target, files);
        files.keySet().forEach(name -> spec.commandLine().getOut().println(target.resolve(name)));
        spec.commandLine().getOut().flush();
        return tried.passed() ? Exit.of(solved) : Exit.DISAGREES;
    }

    private Map<String, byte[]> files(SolvedSet solved, Page page) {
        var files = new LinkedHashMap<String, byte[]>();
        if (formats.contains(Format.TEX)) {
            files.put("solutions.tex", Renderer.latex().render(page).getBytes(StandardCharsets.UTF_8));
        }
        if (formats.contains(Format.PDF)) {
            files.put("solutions.pdf", Typesetters.find(program.path()).typeset(page));
        }
        if (formats.contains(Format.HTML)) {
            files.put("solutions.html", new WebTypesetter().typeset(page));
        }
        if (formats.contains(Format.MD)) {
            files.putAll(new MarkdownTypesetter().typeset(page, "solutions.md"));
        }
        if (formats.contains(Format.JSON)) {
            files.put("solutions.json", JsonDocument.of(solved, page).getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }
}
