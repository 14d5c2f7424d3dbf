package keywright.grade;

import java.util.ArrayList;
import java.util.List;

/** Tries the key on itself: its answers and the forms it accepts must be judged right, its mistakes wrong. */
public final class SelfCheck {
    private SelfCheck() {}

    /** What is judged otherwise, in words; empty if all is well. */
    public static List<String> faults(AnswerKey key) {
        var faults = new ArrayList<String>();
        for (var entry : key.entries()) {
            if (entry.judged()) {
                var grader = new Grader(entry);
                right(entry, grader, Typed.of(entry.asked().answer()), faults);
                entry.accepted().forEach(form -> right(entry, grader, Typed.of(form), faults));
                entry.catalogue().mistakes().forEach(mistake -> wrong(entry, grader, mistake, faults));
            }
        }
        return faults;
    }

    private static void right(KeyEntry entry, Grader grader, String typed, List<String> faults) {
        var graded = grader.grade(typed);
        if (graded.verdict() != Graded.Verdict.EQUAL) {
            faults.add(entry.id() + ": the form " + typed + " of the answer is judged "
                    + graded.verdict().word() + ": " + graded.feedback());
        }
    }

    private static void wrong(KeyEntry entry, Grader grader, Mistake mistake, List<String> faults) {
        var typed = Typed.of(mistake.answer());
        if (grader.grade(typed).verdict() == Graded.Verdict.EQUAL) {
            faults.add(entry.id() + ": the mistake " + typed + " is judged right");
        }
    }
}
