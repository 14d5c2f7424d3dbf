package keywright.grade;

import java.util.List;
import keywright.answer.Orders;
import keywright.cas.Expr;
import keywright.term.Order;
import keywright.term.Term;

/** Judges orders of growth, and upper bounds for them: constant factors and smaller terms do not count. */
record Growing(KeyEntry entry, Expr key, List<String> sizes, Orders.Kind kind) {

    static Growing of(KeyEntry entry, Order order) {
        var kind = order.upper() ? Orders.Kind.O : Orders.Kind.THETA;
        return new Growing(entry, order.of().formula(), order.sizes(), kind);
    }

    Graded grade(Typist.Claim claim) {
        var orders = new Orders(sizes);
        var judged = orders.judge(Orders.Kind.THETA, claim.of(), key);
        return switch (judged.verdict()) {
            case CORRECT -> right(claim, "Right.");
            case CONSTANT_FACTOR, LOWER_ORDER_TERMS ->
                right(claim, "Right; an order is written without constants and smaller terms.");
            case UNDECIDED, UNDEFINED ->
                Graded.open(Graded.Verdict.UNDECIDED, "Undecided: " + judged.why() + ". A person should look.");
            case TOO_LOOSE, INCORRECT, NEGATIVE -> wrong(claim.of(), orders);
        };
    }

    /** The function is right; what is claimed of it may say more or less than the key. */
    private Graded right(Typist.Claim claim, String words) {
        var said = claim.kind().orElse(kind);
        if (said == kind) {
            return Graded.equal(entry.full(), words);
        }
        if (kind == Orders.Kind.O) {
            return said == Orders.Kind.OMEGA
                    ? Graded.wrong("An upper bound is asked, not a lower one.")
                    : Graded.open(
                            Graded.Verdict.UNDECIDED,
                            "Right as an upper bound, but \u0398 says that it is a lower bound too."
                                    + " A person should look.");
        }
        return said == Orders.Kind.O
                ? Graded.equal(entry.full(), words + " O is an upper bound only; the order itself is written \u0398.")
                : Graded.open(
                        Graded.Verdict.UNDECIDED,
                        "\u03a9 is a lower bound only; the order itself is asked. A person should look.");
    }

    private Graded wrong(Expr typed, Orders orders) {
        return entry.catalogue().mistakes().stream()
                .filter(mistake -> formula(mistake.answer())
                        .filter(other -> alike(orders.judge(Orders.Kind.THETA, typed, other)))
                        .isPresent())
                .findFirst()
                .map(mistake -> Feedback.matched(entry, mistake))
                .orElseGet(() -> Graded.wrong("This is another order of growth."));
    }

    private static java.util.Optional<Expr> formula(Term answer) {
        return answer instanceof Order order ? java.util.Optional.of(order.of().formula()) : java.util.Optional.empty();
    }

    private static boolean alike(Orders.Judged judged) {
        return switch (judged.verdict()) {
            case CORRECT, CONSTANT_FACTOR, LOWER_ORDER_TERMS -> true;
            case TOO_LOOSE, INCORRECT, NEGATIVE, UNDEFINED, UNDECIDED -> false;
        };
    }
}
