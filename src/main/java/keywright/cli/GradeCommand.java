package keywright.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import keywright.grade.AnswerKey;
import keywright.grade.Gradebook;
import keywright.grade.Graded;
import keywright.grade.Sheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code keywright grade SET answers.csv -o graded.csv}: judges the answers of a class. */
@Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        description = "Judge the answers of a class: verdicts, points, feedback.")
final class GradeCommand implements Callable<Integer> {
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9_@-][A-Za-z0-9._@-]{0,99}");

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Keywright program;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private SetOptions options = new SetOptions();

    @Parameters(
            index = "1",
            paramLabel = "ANSWERS",
            description = "A CSV file with a column 'student' and one for each answer asked, or 'part' and 'answer'.")
    private Path answers = Path.of(".");

    @Option(
            names = "-o",
            paramLabel = "FILE",
            required = true,
            description =
                    "The graded answers: FILE.csv; results of one student for Gradescope: FILE.json; of all: a folder.")
    private Path target = Path.of(".");

    @Override
    public Integer call() throws IOException {
        var set = options.read();
        var sheet = Sheet.read(Sheet.decoded(answers.toString(), bytes()), AnswerKey.ids(set));
        var key = AnswerKey.of(set, options.derive(set, program.prover()), program.prover());
        var bar = new ProgressBar("grading", spec.commandLine().getErr());
        var graded = Gradebook.of(key, sheet, bar::show);
        bar.end();
        var folder =
                Files.isDirectory(target) ? target : target.toAbsolutePath().getParent();
        Output.write(Objects.requireNonNullElse(folder, Path.of(".")), files(graded));
        summary(graded);
        return Exit.DONE;
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(answers);
        } catch (IOException missing) {
            throw new ParameterException(
                    spec.commandLine(), "the answers cannot be read, is there no such file? " + missing.getMessage());
        }
    }

    private Map<String, byte[]> files(Gradebook graded) {
        var files = new LinkedHashMap<String, byte[]>();
        var name = String.valueOf(target.getFileName());
        if (Files.isDirectory(target)) {
            graded.students().forEach((student, lines) -> files.put(fileName(student), bytes(Gradescope.of(lines))));
        } else if (name.endsWith(".json")) {
            if (graded.students().size() != 1) {
                throw new ParameterException(
                        spec.commandLine(),
                        "a results file holds one student, not "
                                + graded.students().size() + ": give -o a folder");
            }
            files.put(name, bytes(Gradescope.of(graded.lines())));
        } else {
            files.put(name, bytes(graded.table().csv()));
        }
        return files;
    }

    private String fileName(String student) {
        if (!FILE_NAME.matcher(student).matches()) {
            throw new ParameterException(spec.commandLine(), "'" + student + "' cannot be the name of a file");
        }
        return student + ".json";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void summary(Gradebook graded) {
        var out = spec.commandLine().getOut();
        out.println(graded.lines().size() + " answers of " + graded.students().size() + " students");
        for (var verdict : Graded.Verdict.values()) {
            out.println("  " + verdict.word() + ": " + graded.count(verdict));
        }
        var matched = graded.lines().stream()
                .filter(line -> line.graded().mistake().isPresent())
                .count();
        out.println("  of the different ones, known mistakes: " + matched);
        out.flush();
    }
}
