package keywright.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.cas.Parsed;
import keywright.law.Exponential;
import keywright.law.ExtremeValue;
import keywright.law.Law;
import keywright.law.Laws;
import keywright.law.Normal;
import keywright.law.Uniform;
import keywright.term.Array;
import keywright.term.Conditional;
import keywright.term.Defined;
import keywright.term.Dot;
import keywright.term.Drawn;
import keywright.term.Multinormal;
import keywright.term.Reader;
import keywright.term.Scalar;
import keywright.term.Scope;
import keywright.term.Shape;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Transpose;

/**
 * The declarations in which the examples of rules are written: sizes d, n; positive s, a; random vectors x, y (normal)
 * and u (uniform on [−1, 1]) of length d, a normal n × d matrix W, L normal d × d matrices J; random numbers z
 * (normal), X (exponential), G (gamma), B (beta), T (Student), V (log-normal), Y (Weibull), P (Poisson), K
 * (binomial), Q (normal); M (normal about a z) and O (d such numbers), R (Poisson of mean G), waits (d numbers,
 * exponential of rate G), thinned (binomial, R trials); a constant vector g
 * without zero entries, a vector w of probabilities,
 * constant matrices A (n × d), S (d × d) and H (d × d, symmetric and positive definite); q between 0
 * and 1.
 *
 * <p>Beside these bit (Bernoulli), laplace, share (uniform on [0, 1]), die (from 1 to 6), tau (uniform on [0, s]),
 * xi (normal about g), eta (jointly normal about g, with covariance matrix H), kappa (likewise with S times its
 * transpose), vectors expo (exponential of rate s) and gumbel (about m), smooth functions phi and psi of vectors, and
 * constant vectors pair and step of two numbers.
 */
public final class Example {
    private static final Expr D = Expr.symbol("d");
    private static final Expr N = Expr.symbol("n");
    private static final Array H = Array.constant("H", Shape.of(D, D), Array.Trait.POSITIVE_DEFINITE);
    private static final Normal STANDARD = new Normal(Expr.ZERO, Expr.ONE);

    /** What is known of the parameters in examples. */
    public static final Facts FACTS = new Facts(Map.ofEntries(
            Map.entry("d", Domain.COUNT),
            Map.entry("n", Domain.COUNT),
            Map.entry("s", Domain.POSITIVE),
            Map.entry("a", Domain.POSITIVE),
            Map.entry("b", Domain.POSITIVE),
            Map.entry("L", Domain.COUNT),
            Map.entry("c", Domain.COUNT),
            Map.entry("m", Domain.REAL),
            Map.entry("q", new Domain(false, 0.01, 0.99)),
            Map.entry("nu", new Domain(false, 9, 14))));

    /** The names in examples. */
    public static final Scope SCOPE = new Scope(
            Set.of("d", "n", "s", "a", "b", "L", "c", "m", "q", "nu", "j", "k", "l"),
            Map.ofEntries(
                    Map.entry("J", Array.random("J", Shape.of(Expr.symbol("L"), D, D), STANDARD)),
                    Map.entry("x", vector("x", STANDARD)),
                    Map.entry("y", vector("y", new Normal(Expr.symbol("m"), Expr.symbol("s")))),
                    Map.entry("u", vector("u", new Uniform(Expr.MINUS_ONE, Expr.ONE))),
                    Map.entry("W", Array.random("W", Shape.of(N, D), STANDARD)),
                    number("z", "NormalDistribution[]"),
                    number("X", "ExponentialDistribution[1]"),
                    number("G", "GammaDistribution[a, 1]"),
                    number("B", "BetaDistribution[a, b]"),
                    number("T", "StudentTDistribution[nu]"),
                    number("V", "LogNormalDistribution[m, q/2]"),
                    number("Y", "WeibullDistribution[a, s]"),
                    number("P", "PoissonDistribution[a]"),
                    number("K", "BinomialDistribution[n, q]"),
                    Map.entry("A", Array.constant("A", Shape.of(N, D), Array.Trait.ANY)),
                    Map.entry("H", H),
                    Map.entry("w", Array.constant("w", Shape.of(D), Array.Trait.PROBABILITY)),
                    Map.entry("S", Array.constant("S", Shape.of(D, D), Array.Trait.ANY)),
                    number("Q", "NormalDistribution[]"),
                    Map.entry("F", new Defined("F", given())),
                    Map.entry("M", drawn("M", Shape.SCALAR, "NormalDistribution", "a*z", "s")),
                    Map.entry("O", drawn("O", Shape.of(D), "NormalDistribution", "a*z + m", "s")),
                    Map.entry("waits", drawn("waits", Shape.of(D), "ExponentialDistribution", "G")),
                    Map.entry("R", drawn("R", Shape.SCALAR, "PoissonDistribution", "G")),
                    Map.entry(
                            "thinned",
                            new Drawn(
                                    "thinned",
                                    Shape.SCALAR,
                                    "BinomialDistribution",
                                    List.of(
                                            drawn("R", Shape.SCALAR, "PoissonDistribution", "G"),
                                            new Scalar(Expr.symbol("q"))))),
                    number("die", "DiscreteUniformDistribution[{1, 6}]"),
                    number("bit", "BernoulliDistribution[q]"),
                    number("laplace", "LaplaceDistribution[]"),
                    number("share", "UniformDistribution[{0, 1}]"),
                    Map.entry("phi", Array.constant("phi", Shape.SCALAR, Array.Trait.FUNCTION)),
                    Map.entry("psi", Array.constant("psi", Shape.of(D), Array.Trait.FUNCTION)),
                    Map.entry(
                            "xi",
                            new Drawn(
                                    "xi",
                                    Shape.of(D),
                                    "NormalDistribution",
                                    java.util.List.of(
                                            Array.constant("g", Shape.of(D), Array.Trait.NONZERO),
                                            new Scalar(Expr.symbol("s"))))),
                    Map.entry("eta", new Multinormal("eta", Array.constant("g", Shape.of(D), Array.Trait.NONZERO), H)),
                    Map.entry("g", Array.constant("g", Shape.of(D), Array.Trait.NONZERO)),
                    Map.entry(
                            "kappa",
                            new Multinormal("kappa", Array.constant("g", Shape.of(D), Array.Trait.NONZERO), spread())),
                    Map.entry("couple", Array.random("couple", Shape.of(Expr.of(2)), STANDARD)),
                    Map.entry("expo", vector("expo", new Exponential(Expr.symbol("s")))),
                    Map.entry("tau", vector("tau", new Uniform(Expr.ZERO, Expr.symbol("s")))),
                    Map.entry("gumbel", vector("gumbel", new ExtremeValue(Expr.symbol("m"), Expr.symbol("s")))),
                    Map.entry("pair", Array.constant("pair", Shape.of(Expr.of(2)), Array.Trait.POSITIVE)),
                    Map.entry("step", Array.constant("step", Shape.of(Expr.of(2)), Array.Trait.ANY)),
                    Map.entry("p", Array.constant("p", Shape.of(D), Array.Trait.POSITIVE)),
                    Map.entry(
                            "f", new Defined("f", Terms.times(new Scalar(Expr.symbol("s")), vector("x", STANDARD))))));

    private Example() {}

    private static Map.Entry<String, Term> number(String name, String law) {
        var formula = Parsed.of(law).formula();
        return Map.entry(name, Array.random(name, Shape.SCALAR, Laws.of(formula).orElseThrow()));
    }

    private static Term spread() {
        var matrix = Array.constant("S", Shape.of(D, D), Array.Trait.ANY);
        return new Dot(matrix, new Transpose(matrix));
    }

    /** The expectation of a normal number given a noisy one. */
    private static Term given() {
        var z = Array.random("z", Shape.SCALAR, STANDARD);
        var noisy = Terms.plus(z, Array.random("Q", Shape.SCALAR, STANDARD));
        var observed = new Conditional.Observed(noisy, new Scalar(Expr.symbol("a")));
        return new Conditional(Conditional.Kind.EXPECTATION, List.of(z), List.of(observed));
    }

    /** Something drawn from a law whose parameters speak of z or G. */
    private static Term drawn(String name, Shape shape, String head, String... arguments) {
        var scope = new Scope(
                Set.of("a", "m", "s"),
                Map.ofEntries(number("z", "NormalDistribution[]"), number("G", "GammaDistribution[a, 1]")));
        var read = Stream.of(arguments)
                .map(argument -> new Reader(scope).read(Parsed.of(argument).formula()))
                .toList();
        return new Drawn(name, shape, head, read);
    }

    private static Term vector(String name, Law law) {
        return Array.random(name, Shape.of(D), law);
    }

    /** The term an example says. */
    public static Term read(String formula) {
        return new Reader(SCOPE).read(Parsed.of(formula).formula());
    }

    /** Where examples are tried. */
    public static Context context() {
        return Context.of(FACTS);
    }
}
