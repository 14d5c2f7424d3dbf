package keywright.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import keywright.cas.Expr;

/** Compares what is more than a number: lists, sets, intervals, equations, inequalities, part by part. */
final class Structures {
    private final Equality equality;

    Structures(Equality equality) {
        this.equality = equality;
    }

    /** A verdict if one of the two is such a structure. */
    Optional<Judgement> judge(Expr left, Expr right) {
        if (!(left instanceof Expr.Call a && structure(a)) && !(right instanceof Expr.Call b && structure(b))) {
            return Optional.empty();
        }
        return Optional.of(new Judgement.Undecided("not compared"));
    }

    private static boolean structure(Expr.Call call) {
        return Tree.structure(call) || List.of("Sequence", "PlusMinus", "Ratio").contains(call.head());
    }

    static Judgement kinds(String left, String right) {
        return new Judgement.Different(Map.of(), left, right);
    }
}
