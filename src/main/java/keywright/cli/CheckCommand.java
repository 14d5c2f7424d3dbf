package keywright.cli;

import java.util.concurrent.Callable;
import keywright.grade.AnswerKey;
import keywright.grade.Grader;
import keywright.grade.KeyEntry;
import keywright.problem.Spelling;
import keywright.tex.PlainFormulas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code keywright check SET PART.NAME ANSWER}: is this typed answer right? */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Judge one typed answer: the verdict, the points, the mistake it matches.")
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Keywright program;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private SetOptions options = new SetOptions();

    @Parameters(index = "1", paramLabel = "PART.NAME", description = "What is asked, as in 1b.rms2.")
    private String id = "";

    @Parameters(index = "2", paramLabel = "ANSWER", description = "The answer as typed: plain text, Wolfram or LaTeX.")
    private String answer = "";

    @Override
    public Integer call() {
        var set = options.read();
        var ids = AnswerKey.ids(set);
        if (!ids.contains(id)) {
            var hint = Spelling.nearest(id, ids).map(name -> "did you mean '" + name + "'?");
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + id + "' is not asked for in this set: " + hint.orElse("asked are " + String.join(", ", ids)));
        }
        var question = id.substring(0, id.indexOf('.') - 1) + "*";
        var derived = options.derive(set, question, program.prover());
        var entry = AnswerKey.of(set, derived, program.prover()).entry(id);
        return entry.map(this::judged).orElseGet(() -> {
            spec.commandLine().getErr().println("error: " + id + " is not derived, so nothing can be judged");
            return Exit.DISAGREES;
        });
    }

    private int judged(KeyEntry entry) {
        var graded = new Grader(entry).grade(answer);
        var out = spec.commandLine().getOut();
        out.println(entry.id() + ": " + graded.verdict().word());
        out.println("  " + PlainFormulas.in(graded.feedback()));
        graded.mistake().ifPresent(mistake -> {
            var step = entry.asked().derivation().steps().get(mistake.step() - 1);
            out.println("  mistake: " + mistake.name());
            out.println("  step " + mistake.step() + ": " + step.rule().name() + ": "
                    + PlainFormulas.in(step.reason().because()));
        });
        var points = graded.credit().map(credit -> credit.shown() + " of ").orElse("no proposal, of ");
        out.println("  points: " + points + entry.full().shown());
        out.flush();
        return switch (graded.verdict()) {
            case EQUAL -> Exit.DONE;
            case DIFFERENT, UNDECIDED, MISSING -> Exit.DISAGREES;
            case UNREADABLE -> Exit.INPUT;
        };
    }
}
