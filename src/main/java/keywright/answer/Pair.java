package keywright.answer;

import java.util.TreeSet;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.cas.Vocabulary;

/** Two answers as typed, read and judged under assumptions. */
public record Pair(Answer left, Answer right, Facts facts) {

    /** Reads two answers; any name may occur. @throws Unreadable if one of them cannot be read */
    public static Pair read(String left, String right, Assumptions assumptions) {
        var a = Answer.read(left);
        var b = Answer.read(right);
        var names = new TreeSet<String>();
        names.addAll(names(a.formula()));
        names.addAll(names(b.formula()));
        return new Pair(a, b, assumptions.facts(names));
    }

    private static TreeSet<String> names(Expr formula) {
        var names = new TreeSet<>(formula.symbols());
        names.removeIf(name -> Vocabulary.CONSTANTS.contains(name) || name.equals("I"));
        return names;
    }

    /** The verdict. */
    public Judgement judge() {
        return new Equality(facts).judge(left, right);
    }
}
