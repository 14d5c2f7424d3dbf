package keywright.grade;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import keywright.answer.Unreadable;
import keywright.cas.Unit;
import keywright.solve.Value;
import keywright.term.Order;
import keywright.term.Scalar;
import keywright.term.Truth;

/** Judges typed answers against an entry of the key. Equal texts are judged once. */
public final class Grader {
    private final KeyEntry entry;
    private final Typist typist;
    private final Map<String, Graded> judged = new ConcurrentHashMap<>();

    /** A grader for one entry. */
    public Grader(KeyEntry entry) {
        this.entry = entry;
        this.typist = new Typist(
                entry.asked().declarations(), entry.value().map(Value::unit).orElse(Unit.NONE));
    }

    /** The judgement of what was typed. */
    public Graded grade(String typed) {
        var text = typed.strip();
        return text.isEmpty()
                ? new Graded(Graded.Verdict.MISSING, Optional.of(Credit.NONE), Optional.empty(), "No answer.")
                : judged.computeIfAbsent(text, this::read);
    }

    /**
     * The judgement of what was typed by somebody who made mistakes in earlier parts: one that is only carried forward
     * takes no points.
     */
    public Graded grade(String typed, Map<String, List<Mistake>> earlier) {
        var graded = grade(typed);
        var way = graded.mistake().stream()
                .flatMap(mistake -> mistake.ways().stream())
                .filter(one -> one.carried()
                        .filter(part -> earlier.getOrDefault(part, List.of()).stream()
                                .anyMatch(made -> made.name().equals(one.by().name())))
                        .isPresent())
                .findFirst();
        return way.map(one -> new Graded(
                        graded.verdict(),
                        Optional.of(entry.full()),
                        graded.mistake(),
                        "Right, given the mistake in part " + one.carried().orElse("") + "."))
                .orElse(graded);
    }

    private Graded read(String text) {
        try {
            if (entry.asked().answer() instanceof Truth truth) {
                return new YesNo(entry, truth).grade(text);
            }
            if (entry.asked().answer() instanceof Order order) {
                return Growing.of(entry, order).grade(typist.order(text));
            }
            if (entry.asked().answer() instanceof Scalar scalar) {
                return new Formulas(entry, scalar, typist).grade(text);
            }
            return new Vocabulary(entry.asked().declarations())
                    .equality()
                    .map(equality -> new Whole(entry, typist, equality).grade(text))
                    .orElseGet(() -> Graded.open(
                            Graded.Verdict.UNDECIDED, "This answer is not a number: a person should look."));
        } catch (Unreadable unreadable) {
            var words = "Not understood: column " + (unreadable.start() + 1) + ": " + unreadable.getMessage() + ".";
            return Graded.open(Graded.Verdict.UNREADABLE, words);
        }
    }
}
