package keywright.book;

import java.util.List;
import keywright.book.array.TotalOfConstants;
import keywright.book.conditioning.MeanOfQuadraticForm;
import keywright.book.estimator.*;
import keywright.book.likelihood.*;
import keywright.book.matrix.*;
import keywright.book.optimum.*;
import keywright.rule.Rule;

/** The rules that unfold what is asked of laws and their parameters, in the order they are tried. */
final class Estimation {
    private Estimation() {}

    /** What laws tell, by its definition, and gradients of expectations by the parameters of laws. */
    static final List<Rule> LAWS = List.of(
            new ChangeOfVariables(),
            new AffineMapOfNormals(),
            new DefinitionOfExpectation(),
            new DerivativeUnderIntegral(),
            new LogarithmicDerivative(),
            new LogarithmOfJointDensity(),
            new ChainRuleThroughFunction(),
            new ChainRuleThroughGradient(),
            new IntegralAsExpectation(), // once no derivative is left to be taken in the integrand
            new MeanOfTheScore(),
            new ScoreByFormula(),
            new DefinitionOfEntropy(),
            new DefinitionOfDivergence(),
            new DefinitionOfCrossEntropy(),
            new DefinitionOfJensenShannon(),
            new DefinitionOfFisherInformation(),
            new LikelihoodAtTheBorder(), // while the density is that of all entries
            new DensityOfIndependentEntries(),
            new LogDensityOfNormalVector(), // before its entries
            new LogDensityByEntries(),
            new CovarianceAtMaximum(), // before the density is written out
            new LogDensityOfMultinormal(),
            new DensityOfAffineMap(),
            new DensityOfMultinormal(),
            new SumOverValues(), // before the density is written out: the values are few
            new UniformPieces(),
            new LogarithmOfDensity(),
            new DensityRatio(), // once no logarithm of a density is left
            new DerivativeByParameter(),
            new StabilityOfPair(), // before the eigenvalues
            new LargerOfBothSigns(),
            new SolveInequality(),
            new TightestBound(),
            new DeterminantOfList(),
            new TraceOfList(),
            new EigenvaluesOfPair(),
            new SpectralRadiusOfPair(),
            new MatrixDeterminantLemma(),
            new LogDeterminantOfDiagonal(),
            new MeanOfQuadraticForm(), // while the vectors are whole
            new SquaredNormByParameter(),
            new SumByParameter()); // before sums over data are written as norms

    /** Where formulas that are worked out are least or greatest. */
    static final List<Rule> OPTIMA = List.of(
            new StationaryNumber(),
            new MonotoneOnInterval(),
            new MedianIsNearest(),
            new LargerOfTwoErrors(),
            new CrossingOfTwo(),
            new SoftThreshold(),
            new LeastWholeNumber(),
            new LogarithmKeepsOrder(), // where the product itself is too hard
            new ConstantsOutsideExtremum()); // where the whole is

    /** What is asked of formulas that are worked out. */
    static final List<Rule> CLOSING = List.of(new TotalOfConstants(), new SumOfLogarithms());
}
