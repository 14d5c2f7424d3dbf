package keywright.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import keywright.problem.BadInput;
import keywright.typeset.Trouble;
import keywright.typeset.TypesettingException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Failures as messages to standard error and exit codes. */
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        var err = command.getErr();
        if (failure instanceof BadInput input) {
            err.println(input.render());
            return Exit.INPUT;
        }
        if (failure instanceof TypesettingException typesetting) {
            err.println("error: typesetting failed: " + typesetting.getMessage());
            if (typesetting.trouble() instanceof Trouble.TexError error && error.line() > 0) {
                var shown = error.source()
                        .lines()
                        .skip(error.line() - 1)
                        .findFirst()
                        .orElse("");
                err.println("  line " + error.line() + " of the TeX source: " + shown);
            }
            return Exit.TYPESETTING;
        }
        if (failure instanceof AccessDeniedException || failure instanceof FileSystemException) {
            err.println("error: cannot write: " + failure.getMessage());
            return Exit.INPUT;
        }
        err.println("internal error: " + failure);
        failure.printStackTrace(err);
        return Exit.INTERNAL;
    }

    /** Wrong arguments: what is wrong, near misses, where to look. */
    static int usage(ParameterException failure, String[] arguments) {
        var command = failure.getCommandLine();
        var err = command.getErr();
        err.println("error: " + failure.getMessage());
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return Exit.INPUT;
    }
}
