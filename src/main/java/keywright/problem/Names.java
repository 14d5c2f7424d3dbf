package keywright.problem;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import keywright.cas.Vocabulary;

/** The names in use: each means one thing in a part, and none hides what every formula knows. */
final class Names {
    private static final Set<String> HEADS = Set.of(
            "I",
            "And",
            "Covariance",
            "Divisible",
            "Dot",
            "Entropy",
            "Exp",
            "Expectation",
            "FisherInformation",
            "Grad",
            "KL",
            "Norm",
            "Normalizer",
            "Count",
            "Cost",
            "FreeQ",
            "Integrate",
            "Mean",
            "Solve",
            "Not",
            "Or",
            "Outer",
            "Product",
            "RecurrenceTable",
            "Limit",
            "Conditioned",
            "PDF",
            "Probability",
            "Reparameterization",
            "RMS",
            "Schedule",
            "Score",
            "Sqrt",
            "Sum",
            "BigO",
            "Theta",
            "Total",
            "Tr",
            "Transpose",
            "Variance");

    private final Map<String, Place> taken;

    Names() {
        this(Map.of());
    }

    private Names(Map<String, Place> outer) {
        taken = new HashMap<>(outer);
    }

    /** A scope inside this one. */
    Names inner() {
        return new Names(taken);
    }

    boolean taken(String name) {
        return taken.containsKey(name);
    }

    /** Takes a name; one that is malformed, reserved or taken is reported. */
    void claim(Written name, Diagnostics out) {
        var text = name.text();
        var former = taken.putIfAbsent(text, name.place());
        if (!Format.NAME.matcher(text).matches()) {
            out.error(
                    name.place(), "'" + text + "' is not a name", "names are letters and digits, such as d1 or x_max");
        } else if (reserved(text)) {
            out.error(name.place(), "'" + text + "' already means something in every formula");
        } else if (former != null) {
            out.error(name.place(), "'" + text + "' is already in use", "it is declared at " + former);
        }
    }

    private static boolean reserved(String name) {
        return HEADS.contains(name)
                || name.endsWith("Distribution")
                || Vocabulary.CONSTANTS.contains(name)
                || Vocabulary.FUNCTIONS.contains(name);
    }
}
