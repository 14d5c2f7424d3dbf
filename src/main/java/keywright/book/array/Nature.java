package keywright.book.array;

import java.util.List;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.law.Support;
import keywright.rule.Context;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.Entry;
import keywright.term.Plus;
import keywright.term.Power;
import keywright.term.Reduction;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Times;

/** Signs of terms, read off their form; what is not certain is denied. */
public final class Nature {
    private Nature() {}

    /** Whether the value is certainly at least zero. */
    public static boolean nonnegative(Term term, Context context) {
        if (term instanceof Apply apply) {
            return apply.is("Abs") || apply.is("Ramp") || apply.is("Exp");
        }
        if (term instanceof Power power) {
            return even(power.exponent()) || power.exponent().equals(Expr.HALF) || nonnegative(power.base(), context);
        }
        if (term instanceof Times || term instanceof Plus || term instanceof Sum) {
            return term.parts().stream().allMatch(part -> nonnegative(part, context));
        }
        if (term instanceof Reduction reduction) {
            return reduction.kind().norm();
        }
        return positive(term, context);
    }

    /** Whether the value is certainly greater than zero. */
    public static boolean positive(Term term, Context context) {
        if (term instanceof Plus) {
            return term.parts().stream().anyMatch(part -> positive(part, context))
                    && term.parts().stream()
                            .allMatch(part ->
                                    positive(part, context) || nonnegative(part, context) || certain(part, context));
        }
        if (term instanceof Times || term instanceof Power) {
            var parts = term instanceof Power power ? List.of(power.base()) : term.parts();
            return parts.stream().allMatch(part -> positive(part, context));
        }
        return context.positive(term)
                || term instanceof Apply apply && apply.is("Exp")
                || declared(term, Array.Trait.POSITIVE)
                || declared(term, Array.Trait.FRACTION)
                || onHalfLine(array(term), context);
    }

    private static boolean certain(Term term, Context context) {
        return term.scalar()
                .filter(formula -> Cas.nonpositive(Algebra.times(Expr.MINUS_ONE, formula), context.facts()))
                .isPresent();
    }

    /** Whether the value is certainly not zero, or zero with probability zero. */
    public static boolean nonzero(Term term, Context context) {
        if (term instanceof Times) {
            return term.parts().stream().allMatch(part -> nonzero(part, context));
        }
        if (term instanceof Power power) {
            return nonzero(power.base(), context);
        }
        if (term instanceof Sum sum) {
            return nonnegative(sum.of(), context) && nonzero(sum.of(), context);
        }
        return positive(term, context) || declared(term, Array.Trait.NONZERO) || continuous(array(term));
    }

    /** Whether a law lets only positive values through, zero with probability zero. */
    private static boolean onHalfLine(Term term, Context context) {
        return term instanceof Array array
                && array.law()
                        .filter(law -> law.support() instanceof Support.Interval interval
                                && (interval.from().equals(Expr.ZERO) || context.positive(interval.from())))
                        .isPresent();
    }

    private static boolean continuous(Term term) {
        return term instanceof Array array
                && array.law()
                        .filter(law -> law.support() instanceof Support.Interval)
                        .isPresent();
    }

    private static boolean declared(Term term, Array.Trait trait) {
        return array(term) instanceof Array array && array.law().isEmpty() && array.trait() == trait;
    }

    private static Term array(Term term) {
        return term instanceof Entry entry ? entry.of() : term;
    }

    /** Whether a number is an even integer. */
    public static boolean even(Expr exponent) {
        return exponent instanceof Expr.Num number
                && number.integer()
                && !number.numerator().testBit(0);
    }

    /** Whether a number is an odd integer. */
    public static boolean odd(Expr exponent) {
        return exponent instanceof Expr.Num number
                && number.integer()
                && number.numerator().testBit(0);
    }
}
