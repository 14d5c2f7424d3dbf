package keywright.cli;

import java.util.Locale;
import java.util.Objects;
import keywright.book.Rulebook;
import keywright.rule.Prover;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: {@code keywright COMMAND …}. */
@Command(
        name = "keywright",
        mixinStandardHelpOptions = true,
        version = "keywright 0.1.0",
        description = "Derives, checks and typesets the answers of mathematical problem sets.",
        footer = {
            "",
            "Exit codes: 0 done; 1 internal failure; 2 wrong usage or input; 3 a check disagreed or a derivation",
            "is stuck; 4 typesetting failed; 130 interrupted."
        },
        subcommands = {
            BuildCommand.class,
            VerifyCommand.class,
            DeriveCommand.class,
            RulesCommand.class,
            ExperimentCommand.class,
            EqualCommand.class,
            OrderCommand.class,
            CheckCommand.class,
            GradeCommand.class,
            KeyCommand.class,
            DoctorCommand.class
        })
public final class Keywright {
    private final Prover prover;
    private final String path;

    /** @param path the folders to search for TeX, in the syntax of the environment variable {@code PATH} */
    Keywright(Prover prover, String path) {
        this.prover = prover;
        this.path = path;
    }

    /** Runs a command and ends the program with its exit code. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        System.setProperty("java.awt.headless", "true");
        System.exit(run(arguments));
    }

    Prover prover() {
        return prover;
    }

    String path() {
        return path;
    }

    /** Runs a command with the whole book. @return its exit code */
    public static int run(String... arguments) {
        var path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return new Keywright(Rulebook.prover(), path).commands().execute(arguments);
    }

    /** The commands, ready to be run. */
    CommandLine commands() {
        return new CommandLine(this)
                .setExecutionExceptionHandler(new Failures())
                .setParameterExceptionHandler(Failures::usage)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100);
    }
}
