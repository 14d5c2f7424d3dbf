package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.term.Scalar;
import keywright.term.Schedule;
import keywright.term.Term;

/** Backward passes as they are misread. */
final class Schedules {
    private Schedules() {}

    /** The same pass, with or without keeping what it recomputes. */
    static Schedule kept(Schedule pass, boolean keep) {
        return new Schedule(pass.name(), pass.layers(), pass.stored(), pass.operations(), keep);
    }

    /** The pass with nothing stored between the input and the last layer; nothing if nothing is. */
    static Optional<Schedule> inputOnly(Schedule pass) {
        if (pass.stored().formulas().isEmpty() || pass.storesAll() || last(pass).equals(Expr.ZERO)) {
            return Optional.empty();
        }
        var ends = new Schedule.Stored.Chosen(List.of(Expr.ZERO, last(pass)));
        return Optional.of(new Schedule(pass.name(), pass.layers(), ends, pass.operations(), false))
                .filter(other -> !other.equals(pass));
    }

    private static Expr last(Schedule pass) {
        return pass.stored() instanceof Schedule.Stored.Chosen chosen
                ? chosen.layers().get(chosen.layers().size() - 1)
                : pass.layers();
    }

    /** How many segments there are: the stored layers below the last one. */
    static Term segments(Schedule pass) {
        if (pass.stored() instanceof Schedule.Stored.Every every) {
            return new Scalar(Algebra.divide(pass.layers(), every.spacing()));
        }
        var stored = pass.stored().formulas();
        var below = last(pass).equals(pass.layers()) ? stored.size() - 1 : stored.size();
        return Scalar.of(below);
    }
}
