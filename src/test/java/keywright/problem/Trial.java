package keywright.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small set in a folder of its own, to be spoilt. */
record Trial(Path folder) {
    static final String SET = """
            title: T
            course: C
            order: [q1]
            """;

    Trial with(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** A set of one question. */
    static Trial of(Path folder, String question) {
        return new Trial(folder).with("set.yaml", SET).with("q1.md", question);
    }

    /** What is wrong, each as {@code file:line:column: message} and its hint after a bar. */
    List<String> faults(Overrides overrides) {
        try {
            ProblemSet.read(folder, overrides);
            return List.of();
        } catch (BadInput bad) {
            return bad.diagnostics().stream().map(this::shown).toList();
        }
    }

    List<String> faults() {
        return faults(Overrides.NONE);
    }

    private String shown(Diagnostic diagnostic) {
        var file = diagnostic.place().file().replace(folder + "/", "");
        var place = file + ":" + diagnostic.place().line() + ":"
                + diagnostic.place().column();
        return place + ": " + diagnostic.message()
                + (diagnostic.hint().isEmpty() ? "" : " | " + diagnostic.hint().replace(folder + "/", ""));
    }
}
