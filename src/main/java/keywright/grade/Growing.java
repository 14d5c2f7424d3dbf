package keywright.grade;

import keywright.answer.Orders;
import keywright.cas.Expr;
import keywright.term.Order;

/** Judges orders of growth: constant factors and smaller terms do not count. */
record Growing(KeyEntry entry, Order order) {

    Graded grade(Expr typed) {
        var orders = new Orders(order.sizes());
        var judged = orders.judge(Orders.Kind.THETA, typed, order.of().formula());
        return switch (judged.verdict()) {
            case CORRECT -> Graded.equal(entry.full(), "Right.");
            case CONSTANT_FACTOR, LOWER_ORDER_TERMS ->
                Graded.equal(entry.full(), "Right; an order is written without constants and smaller terms.");
            case UNDECIDED, UNDEFINED ->
                Graded.open(Graded.Verdict.UNDECIDED, "Undecided: " + judged.why() + ". A person should look.");
            case TOO_LOOSE, INCORRECT, NEGATIVE -> wrong(typed, orders);
        };
    }

    private Graded wrong(Expr typed, Orders orders) {
        return entry.catalogue().mistakes().stream()
                .filter(mistake -> mistake.answer() instanceof Order other
                        && alike(orders.judge(
                                Orders.Kind.THETA, typed, other.of().formula())))
                .findFirst()
                .map(mistake -> Feedback.matched(entry, mistake))
                .orElseGet(() -> Graded.wrong("This is another order of growth."));
    }

    private static boolean alike(Orders.Judged judged) {
        return switch (judged.verdict()) {
            case CORRECT, CONSTANT_FACTOR, LOWER_ORDER_TERMS -> true;
            case TOO_LOOSE, INCORRECT, NEGATIVE, UNDEFINED, UNDECIDED -> false;
        };
    }
}
