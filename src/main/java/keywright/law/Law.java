package keywright.law;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.tex.ExprTex;

/** A probability law of one real number. */
public sealed interface Law
        permits Normal,
                Uniform,
                Laplace,
                Logistic,
                Exponential,
                Gamma,
                Beta,
                ChiSquare,
                Chi,
                HalfNormal,
                LogNormal,
                StudentT,
                ExtremeValue,
                Gumbel,
                Weibull,
                Pareto,
                Rademacher,
                Bernoulli,
                Binomial,
                Geometric,
                Poisson,
                DiscreteUniform,
                Categorical {

    /** How laws of this kind are named and written. */
    Family family();

    /** The arguments, in the Wolfram language's order and meaning. */
    List<Expr> arguments();

    /** Where the law lives. */
    Support support();

    /** The density (on an interval) or the probability (at a point of a discrete support) at {@code at}. */
    Expr density(Expr at);

    /** As in \(x_k \sim \mathcal N(0, 1)\). */
    String tex(ExprTex formulas);

    /** The name in the Wolfram language. */
    default String head() {
        return family().head();
    }

    /** The point about which the law is symmetric, if there is one. */
    default Optional<Expr> centre() {
        return Optional.empty();
    }

    /** This law as location + scale × standard law; nothing if it is standard already, or the family has none. */
    default Optional<Affine> standardised() {
        return Optional.empty();
    }

    /** This law as that of a function of a simpler variable, if that is the way to its moments. */
    default Optional<Image> image() {
        return Optional.empty();
    }

    /**
     * The α for which \(P(|x| > t)\) falls like \(t^{-\alpha}\), if it falls so slowly: moments from order α on do
     * not exist.
     */
    default Optional<Expr> tail() {
        return Optional.empty();
    }

    /** Those of the arguments that are probabilities. */
    default List<Expr> probabilities() {
        return List.of();
    }

    /** \(P(x \le t)\), where it is not left to integrate the density. */
    default Optional<Expr> distribution(Expr at) {
        return Optional.empty();
    }

    /** The law of the sum of so many independent numbers of this law, where that is one of the laws known. */
    default Optional<Law> total(Expr count) {
        return Optional.empty();
    }

    /** The law with its parameters rewritten. */
    default Law with(String parameter, Expr value) {
        var call = new Expr.Call(
                head(),
                arguments().stream().map(part -> part.with(parameter, value)).toList());
        return Laws.of(call).orElseThrow();
    }

    /** A variable \(x = \mu + \sigma z\), with z of the standard law. */
    record Affine(Expr location, Expr scale, Law standard) {}

    /** A variable \(x = g(y)\), with y of a simpler law; the formula of g speaks of {@link #VARIABLE}. */
    record Image(Expr formula, Law of) {
        /** The name of y in the formula of g: none that an author can write. */
        public static final String VARIABLE = "\u2022";
    }

    /** \(e^x\). */
    static Expr exp(Expr exponent) {
        return Algebra.power(Expr.symbol("E"), exponent);
    }

    /** \(\Gamma(x)\). */
    static Expr gamma(Expr argument) {
        return Expr.call("Gamma", argument);
    }

    /** A name and arguments in TeX. */
    static String written(ExprTex formulas, String name, Expr... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> formulas.of(argument).code())
                .collect(Collectors.joining(", ", name + "(", ")"));
    }
}
