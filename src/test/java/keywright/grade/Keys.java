package keywright.grade;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import keywright.Sources;
import keywright.book.Rulebook;
import keywright.problem.Overrides;
import keywright.problem.ProblemSet;
import keywright.problem.Selection;
import keywright.solve.Deriver;

/** Keys to sets, each derived once for all tests. */
public final class Keys {
    private static final Map<String, AnswerKey> KEYS = new ConcurrentHashMap<>();

    private Keys() {}

    /** The key to the set that comes with the program. */
    public static AnswerKey hw3() {
        return of(Sources.TEMPLATES.resolve("hw3"), "1*,5*");
    }

    /** The key to some parts of the set of a folder. */
    public static AnswerKey of(Path folder, String parts) {
        return KEYS.computeIfAbsent(folder + " " + parts, name -> derived(folder, parts));
    }

    private static AnswerKey derived(Path folder, String parts) {
        var set = ProblemSet.read(folder, Overrides.NONE);
        var selection = Selection.of(parts, set);
        return AnswerKey.of(set, new Deriver(Rulebook.prover()).derive(set, selection), Rulebook.prover());
    }
}
