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
    private static final Map<Path, AnswerKey> KEYS = new ConcurrentHashMap<>();

    private Keys() {}

    /** The key to the set that comes with the program. */
    public static AnswerKey hw3() {
        return KEYS.computeIfAbsent(Sources.TEMPLATES.resolve("hw3"), Keys::of);
    }

    /** The key to the set of a folder. */
    public static AnswerKey of(Path folder) {
        var set = ProblemSet.read(folder, Overrides.NONE);
        var selection = Selection.of("1*,5*", set);
        return AnswerKey.of(set, new Deriver(Rulebook.prover()).derive(set, selection), Rulebook.prover());
    }
}
