package keywright.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import keywright.answer.Assumptions;
import keywright.answer.Judgement;
import keywright.answer.Pair;
import keywright.answer.Pairs;
import keywright.answer.Told;
import keywright.answer.Unreadable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code keywright equal LEFT RIGHT}: whether two answers are equal, with the proof or a point where they differ. */
@Command(
        name = "equal",
        mixinStandardHelpOptions = true,
        description = "Compare two answers in plain infix, Wolfram syntax or TeX: equal, different or undecided.")
final class EqualCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "ANSWER", arity = "0..2", description = "The two answers.")
    private List<String> answers = List.of();

    @Option(
            names = "--assume",
            paramLabel = "FACT",
            description = "'x > 0', '0 < p < 1', 'n positive integer'; 'positive' alone speaks of all names.")
    private List<String> facts = List.of();

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description =
                    "Pairs, one a line, separated by tabs: id, left, right; prints id, verdict, proof or witness, ms.")
    private @Nullable Path batch;

    @Option(
            names = "--prose",
            description = "The answers stand within prose: in \\\\boxed{…}, between dollars, with a unit.")
    private boolean prose;

    @Option(
            names = "--decimals",
            paramLabel = "COUNT",
            description = "Numbers with a decimal point count as rounded: they are compared to so many decimals.")
    private int decimals = -1;

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        var assumptions = assumptions();
        if (batch != null) {
            Pairs.judge(batch, assumptions, row -> out.println(String.join("\t", row)));
            out.flush();
            return Exit.DONE;
        }
        if (answers.size() != 2) {
            throw new ParameterException(spec.commandLine(), "two answers are needed, or --batch FILE");
        }
        return judged(answers.get(0), answers.get(1), assumptions, out);
    }

    private Assumptions assumptions() {
        for (var fact : facts) {
            read(fact, () -> Assumptions.of(List.of(fact)));
        }
        return Assumptions.of(facts);
    }

    private int judged(String left, String right, Assumptions assumptions, PrintWriter out) {
        if (decimals >= 0) {
            return said(Told.rounded(left, right, assumptions, decimals), out);
        }
        if (prose) {
            return said(Told.judge(left, right, assumptions), out);
        }
        read(left, () -> keywright.answer.Answer.read(left));
        read(right, () -> keywright.answer.Answer.read(right));
        var pair = Pair.read(left, right, assumptions);
        var judgement = pair.judge();
        if (!pair.facts().domains().isEmpty()) {
            out.println("assuming " + Assumptions.shown(pair.facts()));
        }
        return said(judgement, out);
    }

    private static int said(Judgement judgement, PrintWriter out) {
        out.println(judgement.verdict() + ": " + judgement.because());
        out.flush();
        return judgement.verdict().equals("equal") ? Exit.DONE : Exit.DISAGREES;
    }

    private void read(String text, Runnable reading) {
        try {
            reading.run();
        } catch (Unreadable unreadable) {
            throw new ParameterException(
                    spec.commandLine(), unreadable.render(text).replaceFirst("^error: ", ""));
        }
    }
}
