package keywright.grade;

import java.util.Optional;
import keywright.answer.Judgement;
import keywright.answer.Orders;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.check.Meter;
import keywright.check.Unmeasurable;
import keywright.numeric.Seed;
import keywright.solve.Declarations;
import keywright.term.Order;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Truth;

/** Whether two closed forms are the same, or give the same number for the parameters in use. */
record Likeness(Declarations declarations, double tolerance) {
    private static final double ROUNDING = 1e-9;

    /** How two answers are alike. */
    enum Kind {
        SAME("cannot be told from"),
        OPEN("cannot be shown to differ from"),
        SAME_NUMBER("gives the same number, for the parameters in use, as");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words(String other) {
            return words + " " + other;
        }
    }

    /** How two closed forms are alike; nothing if they certainly differ for the parameters in use. */
    Optional<Kind> between(Term one, Term other) {
        if (one instanceof Order order && other instanceof Order wrong) {
            return differ(order, wrong) ? Optional.empty() : Optional.of(Kind.SAME);
        }
        if (one.equals(other) || proved(one, other)) {
            return Optional.of(Kind.SAME);
        }
        if (open(one) && open(other) && !(one instanceof Truth)) {
            return whole(one, other);
        }
        var left = value(one);
        var right = value(other);
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        var gap = Math.abs(left.orElseThrow() - right.orElseThrow());
        var size = Math.max(Math.abs(left.orElseThrow()), Math.abs(right.orElseThrow()));
        return gap <= Math.max(ROUNDING, tolerance) * size ? Optional.of(Kind.SAME_NUMBER) : Optional.empty();
    }

    /** Formulas in arrays are compared for any entries. */
    private Optional<Kind> whole(Term one, Term other) {
        return new Vocabulary(declarations).equality().flatMap(equality -> {
            var judgement = equality.judge(KeyFormula.of(other), KeyFormula.of(one));
            if (judgement instanceof Judgement.Different) {
                return Optional.empty();
            }
            return Optional.of(judgement instanceof Judgement.Equal ? Kind.SAME : Kind.OPEN);
        });
    }

    private static boolean differ(Order one, Order other) {
        var judged = new Orders(one.sizes())
                .judge(Orders.Kind.THETA, other.of().formula(), one.of().formula());
        return switch (judged.verdict()) {
            case TOO_LOOSE, INCORRECT, NEGATIVE -> true;
            case CORRECT, CONSTANT_FACTOR, LOWER_ORDER_TERMS, UNDEFINED, UNDECIDED -> false;
        };
    }

    private boolean proved(Term one, Term other) {
        return formula(one).isPresent()
                && formula(other).isPresent()
                && Cas.provedEqual(formula(one).orElseThrow(), formula(other).orElseThrow(), declarations.facts());
    }

    private static Optional<Expr> formula(Term term) {
        return term.scalar();
    }

    /** Whether a closed form is no number that could be measured: an order, a truth, or made of given constants. */
    boolean open(Term term) {
        return term instanceof Order || term instanceof Truth || !(term instanceof Scalar);
    }

    /** The number that a scalar formula gives for the parameters in use. */
    Optional<Double> value(Term term) {
        if (open(term)) {
            return Optional.empty();
        }
        try {
            var value = new Meter(Seed.of("value"), 1)
                    .measure(term, declarations.inUse())
                    .value();
            return Optional.of(value).filter(Double::isFinite);
        } catch (Unmeasurable | ArithmeticException undefined) {
            return Optional.empty();
        }
    }
}
