package keywright.tex;

import java.util.Map;

/** How functions are called in formulas. */
final class FunctionNames {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("Log", "\\log"),
            Map.entry("Exp", "\\exp"),
            Map.entry("Sin", "\\sin"),
            Map.entry("Cos", "\\cos"),
            Map.entry("Tan", "\\tan"),
            Map.entry("Tanh", "\\tanh"),
            Map.entry("Sinh", "\\sinh"),
            Map.entry("Cosh", "\\cosh"),
            Map.entry("ArcTan", "\\arctan"),
            Map.entry("ArcSin", "\\arcsin"),
            Map.entry("Beta", "\\mathrm{B}"),
            Map.entry("Zeta", "\\zeta"),
            Map.entry("Max", "\\max"),
            Map.entry("Min", "\\min"),
            Map.entry("Gamma", "\\Gamma"),
            Map.entry("Sign", "\\operatorname{sign}"),
            Map.entry("Ramp", "\\operatorname{ReLU}"),
            Map.entry("Erf", "\\operatorname{erf}"),
            Map.entry("Erfc", "\\operatorname{erfc}"),
            Map.entry("InverseErf", "\\operatorname{erf}^{-1}"),
            Map.entry("SoftPlus", "\\operatorname{softplus}"),
            Map.entry("LogisticSigmoid", "\\sigma"));

    private FunctionNames() {}

    /** The TeX of the name of a function. */
    static String of(String head) {
        return NAMES.getOrDefault(head, "\\operatorname{" + head + "}");
    }
}
