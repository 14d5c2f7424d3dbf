package keywright.grade;

import java.util.ArrayList;
import java.util.List;
import keywright.book.mistake.Detour;
import keywright.term.Term;

/**
 * A wrong answer that means something: the ways that lead to it, the most telling first, and the credit proposed. The
 * ways differ in the misconception, or in that an earlier answer was wrong and carried forward.
 */
public record Mistake(List<Detour> ways, Credit credit) {
    /** A mistake with at least one way to it. */
    public Mistake {
        ways = List.copyOf(ways);
    }

    Mistake and(Detour way) {
        var more = new ArrayList<>(ways);
        more.add(way);
        return new Mistake(more, credit);
    }

    /** The way that gives it its name. */
    public Detour way() {
        return ways.get(0);
    }

    /** The name of the wrong rule. */
    public String name() {
        return way().by().name();
    }

    /** The wrong answer. */
    public Term answer() {
        return way().result();
    }

    /** The step of the derivation at which it leaves the path, counted from one. */
    public int step() {
        return way().right() + 1;
    }
}
