package keywright.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Formulas with every command that the project emits, and those that authors are likely to use. */
final class Formulas {
    private Formulas() {}

    static List<String> all() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/keywright/typeset/formulas.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
