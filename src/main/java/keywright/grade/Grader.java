package keywright.grade;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import keywright.answer.Told;
import keywright.answer.Unreadable;
import keywright.cas.Unit;
import keywright.solve.Value;
import keywright.term.Order;
import keywright.term.Scalar;
import keywright.term.Truth;
import keywright.term.Where;

/** Judges typed answers against an entry of the key. Equal texts are judged once. */
public final class Grader {
    private static final int MOST = 20_000;
    private static final int LONGEST = 2000;
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
        if (text.length() > MOST) {
            var words = "Not understood: the answer has " + text.length() + " characters, at most " + MOST + ".";
            return Graded.open(Graded.Verdict.UNREADABLE, words);
        }
        try {
            return judged(text);
        } catch (Unreadable unreadable) {
            var words = "Not understood: column " + (unreadable.start() + 1) + ": " + unreadable.getMessage() + ".";
            return told(text).orElseGet(() -> Graded.open(Graded.Verdict.UNREADABLE, words));
        }
    }

    /** The answer may stand within a sentence. */
    private Optional<Graded> told(String text) {
        if (text.length() > LONGEST || !text.matches("(?s).*(?:\\s|\\$|boxed).*")) {
            return Optional.empty();
        }
        return Told.value(text).filter(value -> !value.equals(text)).flatMap(number -> {
            var value = typist.withUnit(number, text);
            try {
                var graded = judged(value);
                var read = "Read as " + value + ". " + graded.feedback();
                return Optional.of(new Graded(graded.verdict(), graded.credit(), graded.mistake(), read));
            } catch (Unreadable unreadable) {
                return Optional.empty();
            }
        });
    }

    private Graded judged(String text) {
        var answer = entry.asked().answer();
        if (answer instanceof Truth truth) {
            return new YesNo(entry, truth).grade(text);
        }
        if (answer instanceof Where where) {
            return new Stretch(entry, where, typist).grade(text);
        }
        if (answer instanceof Order order) {
            return Growing.of(entry, order).grade(typist.order(text));
        }
        if (answer instanceof Scalar scalar) {
            return new Formulas(entry, scalar, typist).grade(text);
        }
        return new Vocabulary(entry.asked().declarations())
                .equality()
                .map(equality -> new Whole(entry, typist, equality).grade(text))
                .orElseGet(() -> Graded.open(
                        Graded.Verdict.UNDECIDED, "This answer cannot be written out: a person should look."));
    }
}
