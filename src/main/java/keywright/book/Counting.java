package keywright.book;

import java.util.List;
import keywright.book.expectation.FiniteGeometricSeries;
import keywright.book.expectation.GeometricSeries;
import keywright.book.recursion.PowerOfIndexProduct;
import keywright.book.recursion.ProductOfConstant;
import keywright.book.recursion.ReversedSum;
import keywright.book.recursion.TelescopingProducts;
import keywright.book.schedule.ArithmeticSeries;
import keywright.book.schedule.CostOfOperations;
import keywright.book.schedule.DivisionWithRemainder;
import keywright.book.schedule.HarmonicSeries;
import keywright.book.schedule.NoRecomputationIfAllStored;
import keywright.book.schedule.OneLoadPerLayer;
import keywright.book.schedule.PolynomialSum;
import keywright.book.schedule.RecomputationFromNearestStored;
import keywright.book.schedule.RecomputationOnceIfKept;
import keywright.book.schedule.RecomputationSegmentBySegment;
import keywright.book.schedule.SumOfFewTerms;
import keywright.book.schedule.SumOfRemaindersOverPeriods;
import keywright.book.schedule.SumOfRemaindersWithRest;
import keywright.book.schedule.SumSplitAtCrossing;
import keywright.book.schedule.SumUpToIndicator;
import keywright.book.schedule.ZetaSeries;
import keywright.rule.Rule;

/** The rules on what is counted: operations of backward passes, and sums of numbers. */
final class Counting {
    private Counting() {}

    /** Backward passes with stored activations. */
    static final List<Rule> SCHEDULES = List.of(
            new CostOfOperations(),
            new OneLoadPerLayer(),
            new NoRecomputationIfAllStored(),
            new RecomputationOnceIfKept(),
            new RecomputationFromNearestStored(),
            new RecomputationSegmentBySegment(),
            new DivisionWithRemainder(),
            new SumOfRemaindersOverPeriods(), // before the general case, which has a rest
            new SumOfRemaindersWithRest());

    /** Sums of numbers. */
    static final List<Rule> SERIES = List.of(
            new TelescopingProducts(),
            new ProductOfConstant(),
            new PowerOfIndexProduct(),
            new SumUpToIndicator(), // before a constant summand is counted
            new SumSplitAtCrossing(),
            new ArithmeticSeries(),
            new PolynomialSum(),
            new HarmonicSeries(),
            new ZetaSeries(),
            new ReversedSum(), // before the geometric series, which likes rising exponents
            new FiniteGeometricSeries(),
            new GeometricSeries(),
            new SumOfFewTerms()); // where nothing shorter is known
}
