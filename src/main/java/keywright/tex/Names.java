package keywright.tex;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How a name is written: {@code d1} is \(d_1\), {@code alpha} is \(\alpha\), as is {@code lam}
 * \(\lambda\), {@code t_fwd} is \(t_{\mathrm{fwd}}\). */
public final class Names {
    private static final Set<String> GREEK = Set.of(
            "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
            "xi", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega", "Gamma", "Delta", "Theta",
            "Lambda", "Xi", "Pi", "Sigma", "Phi", "Psi", "Omega");
    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}+?)(\\d+)");

    /** Greek letters as programs abbreviate them. */
    private static final Map<String, String> SHORT =
            Map.of("lam", "lambda", "lmbda", "lambda", "lmbd", "lambda", "eps", "epsilon", "sig", "sigma");

    private Names() {}

    /** The TeX of a name. */
    public static String tex(String name) {
        var underscore = name.indexOf('_');
        if (underscore > 0) {
            return stem(name.substring(0, underscore)) + "_" + subscript(name.substring(underscore + 1));
        }
        var numbered = NUMBERED.matcher(name);
        return numbered.matches() ? stem(numbered.group(1)) + "_" + Tex.braced(numbered.group(2)) : stem(name);
    }

    private static String stem(String word) {
        var greek = SHORT.getOrDefault(word, word);
        if (GREEK.contains(greek)) {
            return "\\" + greek;
        }
        return word.equals("varepsilon") || word.length() == 1 ? word : "\\mathrm{" + word + "}";
    }

    private static String subscript(String word) {
        var tex = word.chars().allMatch(Character::isDigit) ? word : stem(word);
        return tex.length() == 1 ? tex : "{" + tex.replace("_", ",") + "}";
    }
}
