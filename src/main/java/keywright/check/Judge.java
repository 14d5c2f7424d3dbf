package keywright.check;

import java.util.List;
import java.util.Optional;
import keywright.numeric.Estimate;
import keywright.term.Array;
import keywright.term.ArraySolution;
import keywright.term.Density;
import keywright.term.DensityOf;
import keywright.term.Extremum;
import keywright.term.FreeOf;
import keywright.term.JointExtremum;
import keywright.term.Limit;
import keywright.term.Listed;
import keywright.term.Mapped;
import keywright.term.Minimum;
import keywright.term.Negligible;
import keywright.term.Order;
import keywright.term.Rewritten;
import keywright.term.Solution;
import keywright.term.Term;
import keywright.term.Truth;

/** Tries the claim that two terms are equal. */
public final class Judge {
    private static final double SIGMAS = 4.5;
    private static final double CERTAIN = 6;
    private static final double ROUNDING = 1e-6;
    private static final double COARSEST = 0.1;
    private static final double SOME = 3; // of a size that is not among the parameters
    private static final int OTHER_ENTRIES = 60;
    private static final double LEVEL = 1e-12;

    private final Meter meter;
    private final Growths growths;

    /** A judge who measures with a meter. */
    public Judge(Meter meter) {
        this.meter = meter;
        this.growths = new Growths(meter);
    }

    /** One claim at several points: a single contradiction decides, and every point must agree. */
    public Verdict judge(Term claimed, Term stated, List<Point> points) {
        if (points.isEmpty()) {
            return new Verdict.Undecided("no point satisfies the conditions");
        }
        Verdict last = new Verdict.Undecided("not tried");
        Verdict open = last;
        for (var point : points) {
            last = judge(claimed, stated, point);
            if (last instanceof Verdict.Disagrees) {
                return last;
            }
            open = last instanceof Verdict.Undecided ? last : open;
            if (last instanceof Verdict.Undecided) {
                return open;
            }
        }
        return last;
    }

    /** One claim at one point; one that holds for every smooth function, for several of them. */
    public Verdict judge(Term claimed, Term stated, Point point) {
        if (stated.all(Mapped.class).isEmpty() || point.values().containsKey(Abstract.KIND)) {
            return once(claimed, stated, point);
        }
        var kinds = Smooth.values();
        var share = new Judge(new Meter(meter.seed(), meter.effort() / kinds.length, meter.most()));
        Verdict last = new Verdict.Undecided("not tried");
        for (var kind : kinds) {
            last = share.once(claimed, stated, kind.at(point));
            if (!(last instanceof Verdict.Agrees)) {
                return last;
            }
        }
        return last;
    }

    private Verdict once(Term claimed, Term stated, Point point) {
        try {
            if (stated instanceof Order order && claimed instanceof Order other) {
                return growths.judge(other, order, point);
            }
            if (stated instanceof FreeOf question && claimed instanceof Truth truth) {
                return growths.judge(truth, question, point);
            }
            if (stated instanceof Negligible question) {
                return negligible(claimed, question, point);
            }
            if (stated instanceof FreeOf question && claimed instanceof FreeOf other) {
                return judge(other.of(), question.of(), point);
            }
            if (stated instanceof Limit limit && claimed instanceof Limit other) {
                var equal = judge(other.of(), limit.of(), point);
                return equal instanceof Verdict.Agrees ? equal : new Limits(meter).judge(other.of(), limit, point);
            }
            if (stated instanceof Solution equation && WholeRoots.counted(equation)) {
                return equation(claimed, equation, point);
            }
            if (stated instanceof Rewritten pair && claimed.equals(pair.replaced())) {
                return rewritten(claimed, pair, point);
            }
            return values(claimed, stated, point);
        } catch (Unmeasurable | ArithmeticException e) {
            return new Verdict.Undecided(String.valueOf(e.getMessage()));
        }
    }

    /** Of two equations side by side, of a root by what it solves. */
    private Verdict equation(Term claimed, Solution stated, Point point) {
        if (!(claimed instanceof Solution other)) {
            return new WholeRoots(meter).judge(claimed, stated, point);
        }
        var at = point.values().containsKey(stated.unknown()) ? point : point.with(stated.unknown(), SOME);
        var left = judge(other.left(), stated.left(), at);
        return left instanceof Verdict.Agrees ? judge(other.right(), stated.right(), at) : left;
    }

    /** By the laws of the two; and by the means, unless their noise leaves it open. */
    private Verdict rewritten(Term claimed, Rewritten pair, Point point) {
        var law = new Pushforward(meter.seed()).judge(pair.by(), pair.variable(), point);
        if (law instanceof Verdict.Disagrees) {
            return law;
        }
        var means = values(claimed, pair, point);
        return law instanceof Verdict.Agrees && means instanceof Verdict.Undecided ? law : means;
    }

    private Verdict values(Term claimed, Term stated, Point point) {
        if (stated instanceof Limit limit) {
            return new Limits(meter).judge(claimed, limit, point);
        }
        if (stated instanceof Minimum minimum && DefinitePlaces.asked(minimum)) {
            return new DefinitePlaces(meter).judge(claimed, minimum, point);
        }
        if (stated instanceof Extremum extremum && claimed instanceof Extremum other && extremum.alike(other)) {
            var inside = point.with(extremum.variable(), Extremes.inside(extremum, point));
            var same = numbers(other.of(), extremum.of(), inside);
            return same instanceof Verdict.Agrees ? same : numbers(claimed, stated, point);
        }
        if (stated instanceof JointExtremum extremum
                && claimed instanceof JointExtremum other
                && extremum.alike(other)) {
            return numbers(other.of(), extremum.of(), Extremes.inside(extremum, point));
        }
        return claimed.shape().rank() == stated.shape().rank()
                ? places(claimed, stated, point)
                : new Verdict.Undecided("the shapes differ");
    }

    /** The values; or that a claimed place is as good as the one found. */
    private Verdict places(Term claimed, Term stated, Point point) {
        var tried = new JointPlaces(meter).judge(claimed, stated, point);
        return tried.orElseGet(() -> searched(claimed, stated, point));
    }

    private Verdict searched(Term claimed, Term stated, Point point) {
        var found = numbers(claimed, stated, point);
        if (!(found instanceof Verdict.Disagrees)) {
            return found;
        }
        if (stated instanceof JointExtremum extremum && claimed instanceof Listed place) {
            return sameHeight(extremum.best(), ((JointExtremum) opened(extremum)).at(place), point)
                    .orElse(found);
        }
        return stated instanceof Extremum extremum && extremum.kind().place()
                ? sameHeight(extremum.value(extremum.of()), ((Extremum) opened(extremum)).at(claimed), point)
                        .orElse(found)
                : found;
    }

    /** Densities in a form in which a place can be put in for the parameters of their laws. */
    private static Term opened(Term extremum) {
        return extremum.map(part -> part instanceof Density density ? DensityOf.opened(density) : part);
    }

    /** Whether another place is as good: a quantity may be least everywhere between two numbers. */
    private Optional<Verdict> sameHeight(Term best, Optional<Term> claimed, Point point) {
        return claimed.map(there -> meter.difference(best, there, point))
                .filter(gap -> Math.abs(gap.gap().value())
                        <= LEVEL * Math.abs(gap.value().value()))
                .map(gap -> new Verdict.Agrees(
                        gap.value(), gap.value().value() - gap.gap().value()));
    }

    private Verdict negligible(Term claimed, Negligible question, Point point) {
        if (claimed instanceof Truth truth) {
            return growths.judge(truth, question, point);
        }
        if (!(claimed instanceof Negligible other)) {
            return new Verdict.Undecided("a statement is compared with what is none");
        }
        var first = judge(other.of(), question.of(), point);
        return first instanceof Verdict.Agrees ? judge(other.against(), question.against(), point) : first;
    }

    /** Where a constant has no value at the entries drawn, such as the logarithm of a negative number, at others. */
    private Verdict numbers(Term claimed, Term stated, Point point) {
        var searched = !stated.all(Minimum.class).isEmpty()
                || !stated.all(ArraySolution.class).isEmpty();
        var draws = !searched && !Averages.taken(stated) && !Averages.taken(claimed) && constants(stated);
        var trying = this;
        for (int i = 1; draws && i < OTHER_ENTRIES; i++) {
            try {
                return trying.measured(claimed, stated, point);
            } catch (Unmeasurable | ArithmeticException withoutValue) {
                trying = new Judge(new Meter(meter.seed().child(i), meter.effort(), meter.most()));
            }
        }
        return trying.measured(claimed, stated, point);
    }

    private static boolean constants(Term stated) {
        return stated.all(Array.class).stream().anyMatch(array -> !array.random());
    }

    private Verdict measured(Term claimed, Term stated, Point point) {
        var first = compared(claimed, stated, point, meter);
        return first instanceof Verdict.Agrees || meter.most() > Meter.MOST_DRAWS
                ? first
                : compared(claimed, stated, point, meter.thorough());
    }

    private static Verdict compared(Term claimed, Term stated, Point point, Meter meter) {
        var measured = meter.difference(stated, claimed, point);
        var verdict = verdict(measured.value(), measured.gap());
        return verdict instanceof Verdict.Disagrees && measured.heavy()
                ? new Verdict.Undecided("a few draws make up most of what was measured, " + measured.value())
                : verdict;
    }

    /** @param gap stated − claimed, on the same draws */
    static Verdict verdict(Estimate stated, Estimate gap) {
        var claimed = stated.value() - gap.value();
        var scale = Math.max(Math.abs(stated.value()), Math.abs(claimed));
        var rounding = ROUNDING * Math.max(scale, 1e-3);
        var distance = Math.abs(gap.value());
        var shown = new Estimate(stated.value(), Math.max(stated.error(), gap.error()));
        if (distance > CERTAIN * gap.error() + rounding) {
            return new Verdict.Disagrees(shown, claimed);
        }
        if (gap.error() > COARSEST * Math.max(scale, 0.5)) {
            return new Verdict.Undecided("the error of " + shown + " is too large to tell");
        }
        return distance <= SIGMAS * gap.error() + rounding
                ? new Verdict.Agrees(shown, claimed)
                : new Verdict.Undecided("measured " + shown + ", claimed " + claimed);
    }
}
