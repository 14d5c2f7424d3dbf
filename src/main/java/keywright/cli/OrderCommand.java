package keywright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import keywright.answer.Answer;
import keywright.answer.Orders;
import keywright.answer.Unreadable;
import keywright.cas.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code keywright order LEFT RIGHT}: whether a claimed order of growth is the right one, and why not. */
@Command(
        name = "order",
        mixinStandardHelpOptions = true,
        description = "Compare a claimed order of growth with the true one, as all sizes grow.")
final class OrderCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "CLAIMED", description = "The order claimed, such as 'n log n'.")
    private String claimed = "";

    @Parameters(index = "1", paramLabel = "TRUE", description = "The true order.")
    private String truth = "";

    @Option(names = "--kind", paramLabel = "KIND", description = "What is claimed: O, Theta (default) or Omega.")
    private Orders.Kind kind = Orders.Kind.THETA;

    @Option(
            names = "--sizes",
            split = ",",
            paramLabel = "NAME",
            description = "The names that grow, separated by commas; all names by default.")
    private List<String> sizes = List.of();

    @Override
    public Integer call() {
        var left = read(claimed);
        var right = read(truth);
        var names = new TreeSet<String>();
        names.addAll(left.formula().symbols());
        names.addAll(right.formula().symbols());
        names.removeAll(Vocabulary.CONSTANTS);
        var judged = new Orders(sizes.isEmpty() ? new ArrayList<>(names) : sizes)
                .judge(kind, left.formula(), right.formula());
        var out = spec.commandLine().getOut();
        out.println(judged.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + judged.why());
        out.flush();
        return judged.verdict() == Orders.Verdict.CORRECT ? Exit.DONE : Exit.DISAGREES;
    }

    private Answer read(String text) {
        try {
            return Answer.read(text);
        } catch (Unreadable unreadable) {
            throw new ParameterException(
                    spec.commandLine(), unreadable.render(text).replaceFirst("^error: ", ""));
        }
    }
}
