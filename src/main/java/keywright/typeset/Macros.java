package keywright.typeset;

import java.util.List;
import java.util.Map;
import org.scilab.forge.jlatexmath.TeXFormula;

/** What JLaTeXMath lacks of amsmath and mathtools. */
final class Macros {
    private static final List<String> DEFINITIONS = List.of();
    private static final Map<String, String> REWRITES = Map.of();

    private Macros() {}

    static void define() {
        DEFINITIONS.forEach(TeXFormula::new);
    }

    static String rewritten(String tex) {
        var out = tex;
        for (var rewrite : REWRITES.entrySet()) {
            out = out.replace(rewrite.getKey(), rewrite.getValue());
        }
        return out;
    }
}
