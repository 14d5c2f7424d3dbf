package keywright.book;

import java.util.List;
import java.util.stream.Stream;
import keywright.book.array.PowerOfProduct;
import keywright.book.expectation.*;
import keywright.book.gradient.*;
import keywright.book.matrix.*;
import keywright.book.optimum.*;
import keywright.rule.Prover;
import keywright.rule.Rule;

/** The rules on derivatives and on minima, in the order they are tried. */
final class Calculus {
    private Calculus() {}

    /** Integrals over one number. */
    static final List<Rule> INTEGRALS = List.of(
            new EvenIntegrand(), // before the split, which would give two equal halves
            new EvenIntegrandToEnd(),
            new SplitAtSignChange(),
            new SplitWhereverSignChanges(),
            new EvaluateIntegral(),
            new FundamentalTheorem(), // where the algebra system knows no primitive
            new GammaIntegral(), // where the power is a parameter, or a condition is needed
            new BetaIntegral(),
            new ExponentialIntegral(),
            new BetaIntegralOnHalfLine(),
            new ReflectLeftHalfLine()); // once nothing else is left to do

    /** Derivatives, worked out entry by entry, and what is given by its entries, in matrix notation again. */
    static final List<Rule> DERIVATIVES = List.of(
            new SoftmaxByName(), // before it is differentiated as a quotient,
            new TangentByName(), // and this once more
            new PartialDerivatives(),
            new DerivativeOfConstant(),
            new DerivativeOfVariable(),
            new DerivativeOfFormula(),
            new LogarithmOfSoftmax(), // before the chain rule
            new LogarithmOfExponentials(),
            new ChainRuleForSigmoids(), // before sums are differentiated term by term
            new LinearityOfDerivative(),
            new ProductRule(),
            new DerivativeOfSquaredNorm(), // before the power rule
            new PowerRule(),
            new ChainRule(),
            new DerivativeOfNorm(),
            new DerivativeOfSoftmax(),
            new DerivativeOfLogSumExp(),
            new DerivativeOfDeterminant(),
            new DerivativeOfInverse(),
            new DerivativeOfDiagonal(),
            new DerivativeOfList(),
            new EntryWithinDerivative(), // after the rules that keep an array whole
            new DerivativeOfExpectation(),
            new EntryOfTable(),
            new DeltaOfEqualIndices(),
            new DeltaCollapsesSum(),
            new MultiplyOutDelta(),
            new MatrixNotation(),
            new TransposeOfSymmetric());

    /** The same, and quotients cancelled. */
    private static final List<Rule> SLOPES =
            Stream.concat(DERIVATIVES.stream(), Stream.of(new PowerOfProduct())).toList();

    /** Where numbers that depend on arrays are least. */
    static final List<Rule> MINIMA = List.of(
            new SquaredDistance(),
            new LeastNormOnHyperplane(new Prover(DERIVATIVES)),
            new RadiusAndDirection(new Prover(DERIVATIVES)),
            new GibbsDistribution(new Prover(SLOPES)),
            new ProportionalShares(new Prover(SLOPES)),
            new LagrangeMultipliers(new Prover(DERIVATIVES)),
            new EntryByItself(), // before the gradient, which jumps at kinks
            new MinimumOfQuadratic(new Prover(DERIVATIVES)),
            new StationaryPoint(),
            new LinearEquation(), // before the inverse, which wants the unknown alone
            new SolveByInverse());
}
