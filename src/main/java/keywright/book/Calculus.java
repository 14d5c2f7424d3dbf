package keywright.book;

import java.util.List;
import keywright.book.estimator.*;
import keywright.book.gradient.*;
import keywright.book.likelihood.*;
import keywright.book.matrix.*;
import keywright.rule.Rule;

/** The rules that differentiate, and those that unfold what is asked of laws, in the order they are tried. */
final class Calculus {
    private Calculus() {}

    /** Derivatives, worked out entry by entry, and what is given by its entries, in matrix notation again. */
    static final List<Rule> DERIVATIVES = List.of(
            new PartialDerivatives(),
            new DerivativeOfConstant(),
            new DerivativeOfVariable(),
            new DerivativeOfFormula(),
            new LogarithmOfSoftmax(), // before the chain rule
            new SumRule(),
            new ProductRule(),
            new PowerRule(),
            new ChainRule(),
            new DerivativeOfNorm(),
            new DerivativeOfSoftmax(),
            new DerivativeOfLogSumExp(),
            new DerivativeOfDeterminant(),
            new DerivativeOfInverse(),
            new DerivativeOfDiagonal(),
            new EntryWithinDerivative(), // after the rules that keep an array whole
            new DerivativeOfExpectation(),
            new EntryOfTable(),
            new DeltaOfEqualIndices(),
            new DeltaCollapsesSum(),
            new MatrixNotation());

    /** Gradients of expectations by the parameters of laws. */
    static final List<Rule> ESTIMATORS = List.of(
            new ChangeOfVariables(),
            new ScoreFunctionIdentity(),
            new ScoreByFormula(),
            new PathwiseGradient(),
            new ChainRuleThroughFunction());

    /** What laws tell, by its definition. */
    static final List<Rule> LIKELIHOODS = List.of(
            new DefinitionOfEntropy(),
            new DefinitionOfDivergence(),
            new DefinitionOfCrossEntropy(),
            new DefinitionOfJensenShannon(),
            new DefinitionOfFisherInformation(),
            new DensityOfIndependentEntries(),
            new SumOverValues(), // before the density is written out: the values are few
            new LogarithmOfDensity(),
            new DerivativeByParameter());
}
