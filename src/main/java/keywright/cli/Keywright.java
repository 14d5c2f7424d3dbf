package keywright.cli;

import java.util.Locale;
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
        subcommands = {BuildCommand.class, VerifyCommand.class, DeriveCommand.class})
public final class Keywright {
    private Keywright() {}

    /** Runs a command and ends the program with its exit code. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        System.setProperty("java.awt.headless", "true");
        System.exit(run(arguments));
    }

    /** Runs a command. @return its exit code */
    public static int run(String... arguments) {
        return new CommandLine(new Keywright())
                .setExecutionExceptionHandler(new Failures())
                .setParameterExceptionHandler(Failures::usage)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .execute(arguments);
    }
}
