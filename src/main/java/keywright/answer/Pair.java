package keywright.answer;

import java.util.TreeSet;
import keywright.cas.Domain;
import keywright.cas.Facts;

/** Two answers as typed, read and judged under assumptions. */
public record Pair(Answer left, Answer right, Facts facts) {

    /** Reads two answers; any name may occur. @throws Unreadable if one of them cannot be read */
    public static Pair read(String left, String right, Assumptions assumptions) {
        var reading = Reading.knowing(assumptions.domains().keySet());
        var a = Answer.read(left, reading);
        var b = Answer.read(right, reading);
        var names = new TreeSet<>(Series.names(a.formula()));
        names.addAll(Series.names(b.formula()));
        var ends = new TreeSet<>(Series.ends(a.formula()));
        ends.addAll(Series.ends(b.formula()));
        ends.removeAll(assumptions.domains().keySet());
        var facts = assumptions.facts(names);
        for (var end : ends) {
            facts = facts.and(end, Domain.COUNT);
        }
        return new Pair(a, b, facts);
    }

    /** The verdict. */
    public Judgement judge() {
        return new Equality(facts).judge(left, right);
    }
}
