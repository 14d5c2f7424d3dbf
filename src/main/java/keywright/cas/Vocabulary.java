package keywright.cas;

import java.util.Set;

/** The names that mean something in every formula. */
public final class Vocabulary {
    private Vocabulary() {}

    /** Constants. */
    public static final Set<String> CONSTANTS = Set.of("Pi", "E", "EulerGamma", "Infinity", "True", "False");

    /** Functions of scalars; on arrays they act entry by entry. */
    public static final Set<String> FUNCTIONS = Set.of(
            "Abs",
            "Sign",
            "Ramp",
            "Tanh",
            "Erf",
            "Erfc",
            "InverseErf",
            "Log",
            "Sin",
            "Cos",
            "Tan",
            "Gamma",
            "LogisticSigmoid",
            "SoftPlus",
            "Max",
            "Min",
            "Mod",
            "Floor",
            "Ceiling",
            "Binomial",
            "Factorial",
            "Sinh",
            "Cosh",
            "ArcTan",
            "Quotient",
            "ArcSin",
            "UnitStep",
            "LeakyRamp",
            "Beta",
            "PolyGamma",
            "HarmonicNumber",
            "Zeta");
}
