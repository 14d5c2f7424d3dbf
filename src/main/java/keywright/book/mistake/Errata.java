package keywright.book.mistake;

import java.util.List;

/** All wrong rules; of two that lead to the same answer the first gives its name to the mistake. */
public final class Errata {
    private Errata() {}

    private static final List<Misconception> ALL = List.of(
            new FunctionForgotten(),
            new ScoreByTheValue(),
            new DeviationInTheScore(),
            new ScaleOfTheNoise(),
            new ScaleInBoth(),
            new ScaleInNeither(),
            new VarianceForSecondMoment(),
            new SecondMomentForVariance(),
            new SquareOfTheMean(),
            new CrossTermsVanish(),
            new SquareTermByTerm(),
            new FunctionOfTheMean(),
            new ProductOfMeans(),
            new AllPairsForDistinctPairs(),
            new PairsCountedOnce(),
            new RootForgotten(),
            new ConstantNotSquared(),
            new DeviationOfTheQuantity(),
            new DeviationForVariance(),
            new VarianceForDeviation(),
            new NonlinearityIgnored(),
            new AbsForRamp(),
            new OneHalfOfTheIntegral(),
            new NotDividedByEntries(),
            new NormForSquaredNorm(),
            new SquaredNormForNorm(),
            new NotInverted(),
            new CoefficientNotDivided(),
            new SmallerTermOfTheOrder(),
            new OrderOfTheRoot(),
            new SquaredMatrixNorm(),
            new BoundOfTheMatrix(false),
            new BoundOfTheMatrix(true),
            new IndependentWeights(),
            new OrderOfTheSquare(),
            new LastTermForAll(),
            new LastTermForgotten(),
            new StoredLayersRunAgain(),
            new OneRunTooMany(),
            new RecomputationFromInput(),
            new KeepsWhatItRecomputes(),
            new KeepsNothing(),
            new StoredLayersNotLoaded(),
            new OneLoadPerSegment(),
            new LoadsForgotten(),
            new CostWithoutTerm(0),
            new CostWithoutTerm(1));

    /** Every wrong rule once. */
    public static List<Misconception> all() {
        return ALL;
    }
}
