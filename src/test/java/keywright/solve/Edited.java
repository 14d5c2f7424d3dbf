package keywright.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import keywright.Sources;
import keywright.book.Rulebook;
import keywright.problem.Overrides;
import keywright.problem.ProblemSet;
import keywright.problem.Selection;
import keywright.rule.Prover;

/** The set that comes with the program, edited as an author would edit it; what was solved is kept for other tests. */
public record Edited(List<Edit> edits) {
    private static final Path SET = Sources.TEMPLATES.resolve("hw3");
    private static final Map<List<Object>, SolvedSet> SOLVED = new ConcurrentHashMap<>();

    /** One stretch of a file and what stands there instead. */
    public record Edit(String file, String before, String after) {
        private String in(String text) {
            assertThat(text).contains(before);
            return text.replace(before, after);
        }
    }

    /** The set as it comes. */
    public static Edited hw3() {
        return new Edited(List.of());
    }

    /** A question of the set with one stretch replaced, everywhere it occurs. */
    public Edited with(String question, String before, String after) {
        var more = new ArrayList<>(edits);
        more.add(new Edit(question + ".md", before, after));
        return new Edited(List.copyOf(more));
    }

    /** A part that asks for one thing only. */
    public Edited asking(String question, String letter, String find) {
        var text = Sources.text(SET.resolve(question + ".md"));
        var finds = text.indexOf("    find:\n", text.indexOf("\n  " + letter + ":\n")) + "    find:\n".length();
        var end = text.indexOf("\n", finds);
        while (text.startsWith("      ", end + 1)) {
            end = text.indexOf("\n", end + 1);
        }
        return with(question, text.substring(finds, end + 1), "      " + find + "\n");
    }

    /** Writes the set below a folder. @return its own folder */
    public Path in(Path parent) {
        try {
            var folder = Files.createDirectories(parent.resolve("hw3"));
            for (var file : Sources.files(SET, ".md", ".yaml", ".tsv")) {
                var name = file.getFileName().toString();
                var text = Sources.text(file);
                for (var edit : edits) {
                    text = edit.file().equals(name) ? edit.in(text) : text;
                }
                Files.writeString(folder.resolve(name), text);
            }
            return folder;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** The chosen parts, solved with the whole book. */
    public SolvedSet solved(String only) {
        return SOLVED.computeIfAbsent(List.of(this, only), key -> solved(only, Rulebook.prover()));
    }

    /** The chosen parts, solved with another book. */
    public SolvedSet solved(String only, Prover prover) {
        try {
            var parent = Files.createTempDirectory("keywright");
            try {
                var set = ProblemSet.read(in(parent), Overrides.NONE);
                return new Solver(prover, set.name()).solve(set, Selection.of(only, set));
            } finally {
                for (var file : Sources.files(parent, "")) {
                    Files.delete(file);
                }
                Files.delete(parent.resolve("hw3"));
                Files.delete(parent);
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** One answer, as {@code 1b.rms2}. */
    public Solved answer(String id) {
        var dot = id.indexOf('.');
        return solved(id.substring(0, dot))
                .answers()
                .filter(answer -> answer.name().equals(id.substring(dot + 1)))
                .findFirst()
                .orElseThrow();
    }
}
