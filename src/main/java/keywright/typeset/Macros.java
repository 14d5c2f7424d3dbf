package keywright.typeset;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.scilab.forge.jlatexmath.TeXFormula;

/** What JLaTeXMath lacks of amsmath and mathtools: definitions, and rewritings where it has no definition to offer. */
final class Macros {
    private static final Map<String, String> DEFINITIONS = Map.ofEntries(
            Map.entry("coloneqq", "\\mathrel{:=}"),
            Map.entry("coloneq", "\\mathrel{:=}"),
            Map.entry("eqqcolon", "\\mathrel{=:}"),
            Map.entry("vcentcolon", "\\mathrel{:}"),
            Map.entry("triangleq", "\\mathrel{\\overset{\\scriptscriptstyle\\triangle}{=}}"),
            Map.entry("lparen", "("),
            Map.entry("rparen", ")"),
            Map.entry("nobreak", "{}"),
            Map.entry("allowbreak", "{}"),
            Map.entry("nonumber", "{}"),
            Map.entry("notag", "{}"));

    private record Rewriting(Pattern pattern, String by) {
        static Rewriting of(String pattern, String by) {
            return new Rewriting(Pattern.compile(pattern), by);
        }

        String apply(String tex) {
            return pattern.matcher(tex).replaceAll(by);
        }
    }

    private static final List<Rewriting> REWRITINGS = List.of(
            Rewriting.of("\\\\\\\\\\s*\\[[^]]*]", "\\\\\\\\"),
            Rewriting.of("\\\\(begin|end)\\{(?:align|split|eqnarray)\\*?}", "\\\\$1{aligned}"),
            Rewriting.of("\\\\(begin|end)\\{gather\\*?}", "\\\\$1{gathered}"),
            Rewriting.of("\\\\Kw(?:Left|Right|Middle)\\s*\\.", "{}"),
            Rewriting.of("\\\\KwLeft(?![A-Za-z])", "\\\\Bigl"),
            Rewriting.of("\\\\KwRight(?![A-Za-z])", "\\\\Bigr"),
            Rewriting.of("\\\\KwMiddle(?![A-Za-z])", "\\\\Bigm"),
            Rewriting.of("\\\\begin\\{[dr]?cases}", "\\\\left\\\\{\\\\begin{array}{ll}"),
            Rewriting.of("\\\\end\\{[dr]?cases}", "\\\\end{array}\\\\right."),
            Rewriting.of("\\\\(left|right|middle|[bB]igg?[lrm]?)\\s*\\\\[lr]vert(?![A-Za-z])", "\\\\$1\\\\vert "),
            Rewriting.of("\\\\lvert(?![A-Za-z])", "\\\\mathopen{\\\\vert}"),
            Rewriting.of("\\\\rvert(?![A-Za-z])", "\\\\mathclose{\\\\vert}"),
            Rewriting.of("\\\\([bB]igg?)m\\s*(\\\\[A-Za-z]+|\\\\.|.)", "\\\\mathrel{\\\\$1$2}"),
            Rewriting.of("\\\\(?:mspace\\{|mkern\\s*)(-?[\\d.]+)mu}?", "\\\\hspace{$1mu}"),
            Rewriting.of("\\\\bm(?![A-Za-z])", "\\\\boldsymbol"),
            Rewriting.of("\\\\operatorname\\*\\{([^{}]*)}", "\\\\mathop{\\\\mathrm{$1}}"),
            Rewriting.of("\\\\widebar(?![A-Za-z])", "\\\\overline"),
            Rewriting.of("\\\\ensuremath(?![A-Za-z])", ""));

    private Macros() {}

    static void define() {
        DEFINITIONS.forEach((name, tex) -> new TeXFormula("\\newcommand{\\" + name + "}{" + tex + "}"));
    }

    static String rewritten(String tex) {
        var out = tex;
        for (var rewriting : REWRITINGS) {
            out = rewriting.apply(out);
        }
        return out;
    }
}
