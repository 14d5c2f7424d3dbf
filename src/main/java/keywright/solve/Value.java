package keywright.solve;

import java.util.LinkedHashMap;
import java.util.Optional;
import keywright.cas.Fit;
import keywright.cas.SyntaxError;
import keywright.cas.Unit;
import keywright.check.Meter;
import keywright.check.Uncertainty;
import keywright.check.Unmeasurable;
import keywright.numeric.Estimate;
import keywright.numeric.Seed;
import keywright.problem.BadInput;
import keywright.problem.Diagnostic;
import keywright.problem.Find;
import keywright.problem.Quantity;
import keywright.term.Array;
import keywright.term.Term;

/**
 * What a closed form is worth at the parameters in use, with its unit; with the error of the quadrature where an
 * integral was kept.
 */
public record Value(Estimate estimate, Unit unit) {
    /** The number. */
    public double number() {
        return estimate.value();
    }

    /** Whether the number is that of a quadrature. */
    public boolean uncertain() {
        return estimate.error() > 0;
    }

    /** The number in so many digits, with its error if it has one. */
    public String digits(int most) {
        return uncertain() ? estimate.toString() : Significant.of(number(), most);
    }

    /** The number without a needless fraction, and the unit. */
    public String shown() {
        var digits = digits(6);
        return unit.none() ? digits : digits + " " + unit.text();
    }

    /** What a closed form is worth; nothing if it is not a number. @throws BadInput if units do not fit */
    public static Optional<Value> of(Term answer, Declarations declarations, Find find) {
        if (!answer.all(Array.class).isEmpty() || !answer.shape().scalar()) {
            return Optional.empty();
        }
        try {
            var number = new Uncertainty(new Meter(Seed.of("value"), 1), declarations.inUse()).of(answer);
            return Optional.of(new Value(number, unit(answer, declarations, find)));
        } catch (Unmeasurable e) {
            return Optional.empty();
        }
    }

    /** The unit the answer has by the units of the parameters, or by the author. @throws BadInput if they do not fit */
    private static Unit unit(Term answer, Declarations declarations, Find find) {
        var units = new LinkedHashMap<String, Unit>();
        declarations.statement().parameters().values().forEach(parameter -> declared(parameter)
                .ifPresent(unit -> units.put(parameter.name(), unit)));
        var fit = Unit.of(answer.formula(), units);
        if (fit instanceof Fit.Misfit misfit) {
            throw BadInput.of(find.formula()
                    .error(
                            find.formula().expr(),
                            "units do not fit: " + misfit.node().wolfram() + " has " + named(misfit.right()) + " where "
                                    + named(misfit.left()) + " is wanted",
                            ""));
        }
        var derived = ((Fit.Fits) fit).unit();
        var wanted = declared(find).orElse(derived);
        var measured = answer.symbols().stream().anyMatch(units::containsKey);
        if (measured && !wanted.equals(derived)) {
            throw BadInput.of(Diagnostic.error(
                    find.label().unit().orElseThrow().place(),
                    "by the units of the parameters the answer has " + named(derived)));
        }
        return wanted;
    }

    private static String named(Unit unit) {
        return unit.none() ? "no unit" : "the unit '" + unit.text() + "'";
    }

    private static Optional<Unit> declared(Quantity quantity) {
        return quantity.label().unit().map(written -> {
            try {
                return Unit.parse(written.text());
            } catch (SyntaxError e) {
                throw BadInput.of(Diagnostic.error(written.place(), String.valueOf(e.getMessage())));
            }
        });
    }
}
