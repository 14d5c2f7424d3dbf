package keywright.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tries the key on itself: its answers and the forms it accepts must be judged right, its mistakes wrong.
 *
 * @param faults what is judged otherwise, in words
 * @param open the answers that cannot be judged as they are typed, in words
 */
public record SelfCheck(List<String> faults, List<String> open) {
    /** What was found, in copies of its own. */
    public SelfCheck {
        faults = List.copyOf(faults);
        open = List.copyOf(open);
    }

    /** What the key makes of itself. */
    public static SelfCheck of(AnswerKey key) {
        var faults = new ArrayList<String>();
        var open = new ArrayList<String>();
        for (var entry : key.entries()) {
            if (entry.judged()) {
                right(entry, faults, open);
                var grader = new Grader(entry);
                entry.catalogue().mistakes().forEach(mistake -> wrong(entry, grader, mistake, faults));
            }
        }
        return new SelfCheck(faults, open);
    }

    /** Whether every answer is judged as it should be. */
    public boolean passed() {
        return faults.isEmpty() && open.isEmpty();
    }

    private static void right(KeyEntry entry, List<String> faults, List<String> open) {
        var grader = new Grader(entry);
        var forms = Stream.concat(
                        Stream.of(Typed.of(entry.asked().answer())),
                        entry.accepted().stream().map(Typed::of))
                .toList();
        for (var typed : forms) {
            var graded = grader.grade(typed);
            var judged = entry.id() + ": the form " + typed + " of the answer is judged "
                    + graded.verdict().word() + ": " + graded.feedback();
            switch (graded.verdict()) {
                case EQUAL -> {}
                case DIFFERENT, MISSING -> faults.add(judged);
                case UNREADABLE, UNDECIDED -> {
                    open.add(judged + " What students type here is left to a person.");
                    return;
                }
            }
        }
    }

    private static void wrong(KeyEntry entry, Grader grader, Mistake mistake, List<String> faults) {
        var typed = Typed.of(mistake.answer());
        if (grader.grade(typed).verdict() == Graded.Verdict.EQUAL) {
            faults.add(entry.id() + ": the mistake " + typed + " is judged right");
        }
    }
}
