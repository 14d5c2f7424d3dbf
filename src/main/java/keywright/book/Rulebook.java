package keywright.book;

import java.util.List;
import java.util.stream.Stream;
import keywright.book.array.*;
import keywright.book.conditioning.*;
import keywright.book.expectation.*;
import keywright.book.matrix.*;
import keywright.book.optimum.*;
import keywright.book.recursion.*;
import keywright.book.scaling.*;
import keywright.book.schedule.*;
import keywright.rule.Prover;
import keywright.rule.Rule;

/** All rules, in the order they are tried. */
public final class Rulebook {
    private Rulebook() {}

    /** Constant factors of what is still written with norms. */
    private static final List<Rule> FACTORS = List.of(
            new DefinitionOfInducedRmsNorm(),
            new SignOfOuterProduct(),
            new SpectralNormOfOuterProduct(),
            new NormOfSigns(),
            new HomogeneityOfNorms(), // before the norm is opened: a constant comes out as a factor,
            new PowerOfProduct(), // leaves the power,
            new ConstantFactorLeavesExpectation()); // and leaves the expectation, which may be known

    /** Orders of norms, from what is known of others. */
    private static final List<Rule> BOUNDS = List.of(
            new TriangleInequality(),
            new NormOfKnownOrder(), // before a norm is split: it may be known as it stands
            new SubmultiplicativityOfNorms(),
            new RmsNormByTwoNorm(),
            new DominantTerm(),
            new HomogeneityOfNorms());

    private static final List<Rule> TIDIED_BOUNDS =
            Stream.concat(BOUNDS.stream(), Stream.of(new SimplifyClosedForm())).toList();

    /** What is written in vectors is written in entries. */
    private static final List<Rule> ENTRIES = List.of(
            new NumberOfEntries(), // before an array is opened: its shape is enough
            new DefinitionOfRmsNorm(),
            new DefinitionOfNorm(),
            new DefinitionOfTotal(),
            new DefinitionOfTrace(),
            new SolutionOfLinearRecurrence(), // before the sequence loses its name
            new SecondOrderRecurrence(),
            new LocationAndScale(),
            new UnfoldDefinition(), // after the norms, so that a reader sees the entries of y first
            new EntryByEntry(),
            new EntryOfTranspose(),
            new EntryOfOuterProduct(),
            new EntryOfMatrixProduct());

    /** Sums over constants. */
    private static final List<Rule> SUMS = List.of(
            new ConstantFactorLeavesSum(),
            new SumOfConstant(),
            new RootOfProduct(), // after the sums, which may cancel factors under the root
            new NormOfConstant(),
            new SumInMatrixNotation(),
            new SumOfSums(),
            new DistinctSumOfProduct());

    /** The moments of one random number; they need no sums over entries. */
    private static final List<Rule> MOMENTS = Stream.of(
                    Kinks.SIGNS,
                    List.<Rule>of(
                            new DefinitionOfVariance(),
                            new MixedMomentOfBeta(), // before powers are multiplied out
                            new SquareOfSine(),
                            new DefinitionOfLeakyRamp(),
                            new MaximumByRamp(),
                            new MinimumByRamp(),
                            new PowerOfProduct(),
                            new LinearityOfExpectation(),
                            new OddMoment(), // saves an integral
                            new ProbabilityUpToInteger(), // saves a series
                            new Standardise(),
                            new FunctionOfSimplerVariable(), // after the location and the scale are out
                            new CompleteTheSquare(), // before sums are multiplied out: it may move their variable
                            new ProductOverSum(),
                            new MeanOfErrorFunction(),
                            new MeanOfSine(),
                            new ArcSineLaw(),
                            new SteinLemma(),
                            new ShiftOfSymmetricNumber(), // while it is the mean of one distance
                            new ExpectationAsIntegral(),
                            new SumOverIntegers(),
                            new SumUpToIndicator()),
                    Calculus.INTEGRALS,
                    List.<Rule>of(
                            new ExponentialSeries(),
                            new BinomialTheorem(),
                            new GeometricSeries(), // after the two series with a kernel
                            new PolynomialSum(),
                            new FiniteGeometricSeries(), // where the summand is no polynomial
                            new RecurrenceOfGamma(), // before the rest of the algebra
                            new SimplifyClosedForm()))
            .flatMap(List::stream)
            .toList();

    /** Probabilities of extremes. */
    private static final List<Rule> CHANCES = Stream.concat(
                    Stream.of(new ProbabilityOfExtreme(), new ProbabilityOfExtremeOfFew()), MOMENTS.stream())
            .toList();

    /** Expectations over many entries. */
    private static final List<Rule> EXPECTATIONS = List.of(
            new MixedMomentOfBeta(), // before powers are multiplied out
            new StandardiseCentred(), // before sums are
            new TowerRule(),
            new TowerOverLevels(new Prover(MOMENTS)),
            new LawOfTotalVariance(),
            new CovarianceOfMultinormal(),
            new VarianceOfSum(), // before the definition, which multiplies out
            new CovarianceOfSums(),
            new CovarianceTermByTerm(),
            new VarianceOfNormal(),
            new MeanOfNormal(),
            new ProbabilityOfExtreme(), // before an extreme is another number
            new ProbabilityOfExtremeOfFew(),
            new ExtremeOfUniforms(),
            new LeastOfExponentials(),
            new LargestOfExponentials(),
            new LargestOfGumbels(),
            new GumbelMaxTrick(), // before the greatest is another number
            new LargestOfShiftedGumbels(),
            new ExtremeOfFew(),
            new ExpectationOfExtreme(), // before an extreme is opened
            new ProbabilityOfLargest(),
            new OddUnderReflection(),
            new ProbabilityOfNormal(),
            new SheppardsFormula(),
            new AbsoluteMomentOfPair(),
            new RampsAndStepsOfPair(),
            new ErrorFunctionAsMeanSign(),
            new RegressionOnNormal(),
            new IsserlisTheorem(),
            new ProductOfJointNormals(),
            new SumOfNormals(), // before products are multiplied out
            new CentreJointNormals(), // where it is not one number
            new DefinitionOfVariance(),
            new DefinitionOfCovariance(),
            new SigmoidByTanh(), // before powers of sums are multiplied out
            new LinearityOfExpectation(),
            new MaximumByRamp(),
            new MinimumByRamp(),
            new PairingsOfEntries(), // before sums within an array are split
            new SquaredLengthIsChiSquare(),
            new LawOfSum(),
            new LawOfSumOfFew(),
            new LengthAndDirectionOfNormals(),
            new LinearCombinationOfNormals(), // while the combination still stands as one sum
            new ProductOverSum(),
            new ExpectationOfProductIfIndependent(), // before sums are multiplied out or split: it may spare both
            new ExpectationOfIndexProduct(),
            new ProductOfSums(),
            new MomentOfOneVariable(new Prover(MOMENTS)),
            new MomentInParameters(new Prover(MOMENTS)),
            new SplitByCoincidingIndices(),
            new SecondMoment(), // where no sum runs over the indices
            new ProbabilityUpToInteger(),
            new SumOverAllOutcomes(), // before one number after the other
            new OneAfterTheOther(new Prover(MOMENTS)),
            new AbsOfDifference(),
            new EntriesAsNumbers(new Prover(MOMENTS)),
            new CombinationOfNormalVectors(), // where no polynomial was multiplied out
            new SumOfExpectationsTermByTerm()); // last: what can be worked out inside is

    /** What is asked of a closed form. */
    private static final List<Rule> CLOSING = List.of(
            new SolveForUnknown(), // before its sides are tidied
            new RecurrenceOfGamma(),
            new QuotientOfGammas(), // before quotients are brought together, and what deals with powers alone
            new SimplifyClosedForm(),
            new GeometricDecay(),
            new NegligibleIfQuotientVanishes(),
            new LimitOfQuotient(),
            new DominantTerm(),
            new TaylorSeries(), // where leading terms cancel
            new HierarchyOfGrowth(),
            new ParameterThatDisappears(),
            new ExpectationKeptAsIntegral()); // once nothing else is left to do

    private static final List<Rule> BODY = Stream.of(
                    Estimation.LAWS,
                    Calculus.DERIVATIVES,
                    Calculus.MINIMA,
                    Conditioning.given(new Prover(MOMENTS), new Prover(CHANCES)),
                    FACTORS,
                    List.<Rule>of(new ExpectationOfArray()),
                    ENTRIES,
                    Conditioning.IN_FULL,
                    Counting.SCHEDULES,
                    Kinks.SIGNS,
                    SUMS,
                    Counting.SERIES,
                    EXPECTATIONS,
                    Estimation.OPTIMA, // before formulas are tidied
                    CLOSING,
                    Estimation.CLOSING)
            .flatMap(List::stream)
            .toList();

    private static final List<Rule> WHOLE = Stream.of(
                    List.<Rule>of(
                            new StepThatRemovesParameter(),
                            new EarlierAnswer(),
                            new BoundOverLayers(new Prover(BOUNDS)),
                            new BoundOverWidths(new Prover(TIDIED_BOUNDS))),
                    BOUNDS, // before norms are opened
                    FACTORS,
                    List.<Rule>of(
                            new GivenStandsStill(new Prover(BODY)), // while what is given is whole
                            new InductionOverLayers(new Prover(BODY)), // while the norms still stand
                            new LawOfLargeNumbers(new Prover(BODY)),
                            new BaiYinLaw(),
                            new OneNumberAfterTheOther(new Prover(BODY)), // while sums over data still stand
                            new QuantityInEquation(new Prover(BODY))), // once it stands alone in the equation
                    BODY)
            .flatMap(List::stream)
            .distinct()
            .toList();

    public static List<Rule> rules() {
        return WHOLE;
    }

    /** Every rule of the book once, those for moments included. */
    public static List<Rule> all() {
        return Stream.concat(rules().stream(), MOMENTS.stream()).distinct().toList();
    }

    /** A prover with the whole book. */
    public static Prover prover() {
        return new Prover(rules());
    }
}
