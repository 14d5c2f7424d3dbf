package keywright.check;

import java.util.List;
import java.util.function.UnaryOperator;
import keywright.cas.Expr;
import keywright.cas.Parsed;
import keywright.numeric.Estimate;
import keywright.term.Integral;
import keywright.term.Scalar;
import keywright.term.Term;

/** The value of an answer with integrals in it, and how far the errors of their quadratures may move it. */
public record Uncertainty(Meter meter, Point point) {

    /** The value and its error, zero where no integral was kept. @throws Unmeasurable if there is no value */
    public Estimate of(Term answer) {
        var value = meter.measure(answer, point).value();
        var error = answer.all(Integral.class).stream()
                .distinct()
                .mapToDouble(integral -> Math.abs(moved(answer, integral) - value))
                .sum();
        return new Estimate(value, error);
    }

    /** The value if one integral were off by its error, or by rounding if that is more. */
    private double moved(Term answer, Integral integral) {
        var wiring = Wiring.of(point, List.of(integral));
        var frame = new Frame(wiring.start(), new double[0][], List.of());
        var estimate = new Analysis(wiring).quadrature(integral).at(frame);
        var rounding = Math.ulp(estimate.value()) * 8;
        var off = number(estimate.value() + Math.max(estimate.error(), rounding));
        UnaryOperator<Term> change = part -> part.equals(integral) ? new Scalar(off) : part;
        return meter.measure(answer.map(change), point).value();
    }

    private static Expr number(double value) {
        return Parsed.of(new java.math.BigDecimal(value).toPlainString()).formula();
    }
}
