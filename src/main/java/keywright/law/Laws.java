package keywright.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import keywright.cas.Expr;

/** The laws by their names in the Wolfram language. */
public final class Laws {
    private static final List<Family> FAMILIES = List.of(
            Normal.FAMILY,
            Uniform.FAMILY,
            Laplace.FAMILY,
            Logistic.FAMILY,
            Exponential.FAMILY,
            Gamma.FAMILY,
            Beta.FAMILY,
            ChiSquare.FAMILY,
            Chi.FAMILY,
            HalfNormal.FAMILY,
            LogNormal.FAMILY,
            StudentT.FAMILY,
            StudentT.CAUCHY,
            ExtremeValue.FAMILY,
            Gumbel.FAMILY,
            Weibull.FAMILY,
            Weibull.RAYLEIGH,
            Pareto.FAMILY,
            Rademacher.FAMILY,
            Bernoulli.FAMILY,
            Binomial.FAMILY,
            Geometric.FAMILY,
            Poisson.FAMILY,
            DiscreteUniform.FAMILY,
            Categorical.FAMILY);
    private static final Map<String, Family> BY_HEAD = FAMILIES.stream()
            .collect(Collectors.toMap(Family::head, Function.identity(), (one, other) -> one, TreeMap::new));

    private Laws() {}

    /** All families, the most common first. */
    public static List<Family> families() {
        return FAMILIES;
    }

    /** The names of all laws. */
    public static Set<String> heads() {
        return BY_HEAD.keySet();
    }

    /** The law a formula names; nothing if it names none or its arguments do not fit. */
    public static Optional<Law> of(Expr formula) {
        return formula.normal() instanceof Expr.Call call
                ? Optional.ofNullable(BY_HEAD.get(call.head()))
                        .flatMap(family -> family.reader().apply(call))
                : Optional.empty();
    }

    /** How a law is written; nothing of use for a name that is not a law's. */
    public static String usage(String head) {
        return Optional.ofNullable(BY_HEAD.get(head)).map(Family::usage).orElse("");
    }
}
