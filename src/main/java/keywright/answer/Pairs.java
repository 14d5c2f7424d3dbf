package keywright.answer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import keywright.cas.Cas;

/** Many pairs of answers in a file, one a line, separated by tabs: id, left, right. */
public final class Pairs {
    private Pairs() {}

    /** Judges each line and hands on id, verdict, proof or witness, and milliseconds. */
    public static void judge(Path file, Assumptions assumptions, Consumer<List<String>> row) throws IOException {
        Cas.ready();
        try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    row.accept(judged(line, assumptions));
                }
            }
        }
    }

    private static List<String> judged(String line, Assumptions assumptions) {
        var cells = line.split("\t", -1);
        if (cells.length < 3) {
            return List.of(cells[0], "undecided", "the line has no three columns separated by tabs", "0");
        }
        var start = System.nanoTime();
        var judgement = judgement(cells[1], cells[2], assumptions);
        var milliseconds = String.format(Locale.ROOT, "%.2f", (System.nanoTime() - start) / 1e6);
        return List.of(cells[0], judgement.verdict(), judgement.because(), milliseconds);
    }

    private static Judgement judgement(String left, String right, Assumptions assumptions) {
        try {
            return Pair.read(left, right, assumptions).judge();
        } catch (Unreadable unreadable) {
            return new Judgement.Undecided(
                    "cannot be read: column " + (unreadable.start() + 1) + ": " + unreadable.getMessage());
        }
    }
}
