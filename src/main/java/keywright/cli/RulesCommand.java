package keywright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import keywright.book.Rulebook;
import keywright.rule.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code keywright rules}: every rule of the book, where a textbook states it, and an example. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "List the rules that derivations are made of, in the order tried.")
final class RulesCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--json", description = "Print one JSON document, with all examples.")
    private boolean json;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        out.print(json ? JsonReport.of(Rulebook.all()) : table(Rulebook.all()));
        out.flush();
        return Exit.DONE;
    }

    private static String table(List<Rule> rules) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("rule", "example", "source"));
        rules.forEach(rule -> rows.add(
                List.of(rule.name(), rule.examples().get(0), rule.source().shown())));
        return TextReport.aligned(rows);
    }
}
