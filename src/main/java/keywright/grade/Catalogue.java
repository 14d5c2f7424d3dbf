package keywright.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.book.mistake.Detour;
import keywright.solve.Asked;
import keywright.term.Term;
import keywright.term.Variance;

/**
 * The mistakes that can be told from the right answer and from each other for the parameters in use, and notes on those
 * that cannot.
 */
public record Catalogue(List<Mistake> mistakes, List<String> notes) {
    /** A catalogue keeps its own copies. */
    public Catalogue {
        mistakes = List.copyOf(mistakes);
        notes = List.copyOf(notes);
    }

    /** The catalogue of an answer: each way off its derivation, with the credit that the right steps earn. */
    static Catalogue of(Asked asked, List<Detour> detours, Credit full) {
        var likeness = new Likeness(
                asked.declarations(),
                asked.find().accepted().tolerance().map(Number::doubleValue).orElse(0.0));
        var mistakes = new ArrayList<Mistake>();
        var notes = new ArrayList<String>();
        for (var detour : detours) {
            if (!sensible(asked.goal(), detour.result(), likeness)) {
                continue;
            }
            var alike = likeness.between(asked.answer(), detour.result());
            if (alike.isPresent()) {
                notes.add(
                        detour.by().name() + " " + alike.orElseThrow().words("the right answer") + ", and is dropped");
                continue;
            }
            add(detour, mistakes, notes, likeness);
        }
        var steps = asked.derivation().steps().size();
        return new Catalogue(
                mistakes.stream()
                        .map(one ->
                                new Mistake(one.ways(), full.earned(one.way().right(), steps)))
                        .toList(),
                notes.stream().distinct().toList());
    }

    private static void add(Detour detour, List<Mistake> mistakes, List<String> notes, Likeness likeness) {
        for (int i = 0; i < mistakes.size(); i++) {
            var other = mistakes.get(i);
            var alike = likeness.between(other.answer(), detour.result());
            if (alike.isPresent()) {
                mistakes.set(i, other.and(detour));
                if (!other.way().by().equals(detour.by())) {
                    var words = alike.orElseThrow().words(other.name());
                    notes.add(detour.by().name() + " " + words + ", and is listed with it");
                }
                return;
            }
        }
        mistakes.add(new Mistake(List.of(detour), Credit.NONE));
    }

    /** A number that is not there, or a variance below zero, is no answer that anybody gives. */
    private static boolean sensible(Term goal, Term wrong, Likeness likeness) {
        if (!wrong.shape().equals(goal.shape())) {
            return false;
        }
        Optional<Double> value = likeness.value(wrong);
        return likeness.open(wrong) || value.isPresent() && !(goal instanceof Variance && value.orElseThrow() < 0);
    }
}
