package keywright.book;

import java.util.List;
import java.util.stream.Stream;
import keywright.book.conditioning.*;
import keywright.book.expectation.LawOfSum;
import keywright.book.expectation.LawOfSumOfFew;
import keywright.book.expectation.SquaredLengthIsChiSquare;
import keywright.book.likelihood.DensityAsMeanOverOther;
import keywright.book.likelihood.DensityOfLeakyRamp;
import keywright.book.likelihood.DensityOfMonotoneFunction;
import keywright.book.likelihood.DensityOfOuterFunction;
import keywright.book.likelihood.DensityOfSine;
import keywright.book.likelihood.MaximumAPosteriori;
import keywright.book.likelihood.PosteriorDensity;
import keywright.book.likelihood.PosteriorGivenSample;
import keywright.book.likelihood.QuantileByDistributionFunction;
import keywright.book.likelihood.QuantileOfFunction;
import keywright.rule.Prover;
import keywright.rule.Rule;

/** The rules on what is given, in the order they are tried. */
final class Conditioning {
    private Conditioning() {}

    /** Moments and densities given what was observed; those of one number are a lemma. */
    static List<Rule> given(Prover moments, Prover chances) {
        return Stream.concat(moments(moments).stream(), densities(moments, chances).stream())
                .toList();
    }

    private static List<Rule> moments(Prover moments) {
        return List.of(
                new QuantileOfFunction(), // before its left side is worked out
                new QuantileByDistributionFunction(moments),
                new UnfoldMoment(),
                new LawOfTotalExpectation(),
                new SymmetryGivenSum(), // before values are listed
                new MomentGivenEvent(),
                new ProbabilityInLaw(),
                new LawOfSum(), // before its values are listed
                new LawOfSumOfFew(),
                new SquaredLengthIsChiSquare(),
                new ProbabilityOfValue(),
                new ObservedValue(),
                new IrrelevantObservation(),
                new MomentGivenValue(), // once nothing observed stands in what is asked for
                new MomentGivenParameters(moments),
                new MomentOverOneNumber(moments),
                new ConditioningOfNormals(), // while the numbers still have their names
                new PosteriorOfNormalMean(),
                new ConditioningOfNormalVectors(),
                new MeanOfMultinormal(),
                new MeanOfQuadraticForm(), // while the vectors are whole
                new VarianceOfQuadraticForm());
    }

    private static List<Rule> densities(Prover moments, Prover chances) {
        return List.of(
                new MaximumAPosteriori(), // before the posterior is written out
                new LogDensityOfNormal(), // before the density
                new DensityOfNormal(), // before the general case
                new DensityOfLeakyRamp(),
                new DensityAsDerivative(moments),
                new DensityOfExtreme(chances),
                new DensityOfMonotoneFunction(), // where the distribution function has cases
                new DensityOfSine(),
                new DensityOfOuterFunction(),
                new DensityAsMeanOverOther(),
                new DensityGivenParameters(),
                new DensityAsMean(),
                new BayesFormula(),
                new PosteriorDensity(),
                new PosteriorGivenSample(),
                new QuotientOfMoments(moments));
    }

    /** What is given, once definitions are unfolded. */
    static final List<Rule> IN_FULL = List.of(
            new LinearityGivenObservations(), new NormalGivenObservations(), new DefinitionOfConditionalVariance());
}
