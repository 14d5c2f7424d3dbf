package keywright.tex;

import java.util.List;
import java.util.stream.Collectors;

/** A fragment of TeX and how strongly it holds together. */
public record Tex(String code, Strength strength) {
    private static final List<String> OPERATORS = List.of(
            "\\mathbb{E}",
            "\\mathbb{P}",
            "\\operatorname{Var}",
            "\\operatorname{Cov}",
            "\\nabla",
            "\\lim",
            "\\sum",
            "\\prod",
            "\\int");

    /** How strongly a fragment holds together, weakest first. */
    public enum Strength {
        /** A relation or a list. */
        RELATION,
        /** A sum or difference. */
        SUM,
        /** A sum sign and what it sums: it reaches to the right as far as it can. */
        OPERATOR,
        /** A product. */
        PRODUCT,
        /** A power. */
        POWER,
        /** A letter, a number, something in brackets. */
        ATOM
    }

    /** A fragment that never needs parentheses. */
    public static Tex atom(String code) {
        return new Tex(code, Strength.ATOM);
    }

    /** This fragment, in parentheses if it holds together less than asked. */
    public String at(Strength least) {
        return strength.compareTo(least) < 0 ? parenthesised() : code;
    }

    /** This fragment in parentheses of its own height. */
    public String parenthesised() {
        return tall() ? "\\left(" + code + "\\right)" : "(" + code + ")";
    }

    /** Whether brackets around this fragment must grow. */
    public boolean tall() {
        return code.contains("\\frac") || code.contains("\\sum") || code.contains("\\int");
    }

    /** Whether this fragment begins with a minus sign. */
    public boolean negative() {
        return code.startsWith("-");
    }

    /** Whether there are expectations, gradients, sums or integrals in this fragment. */
    public boolean operator() {
        return OPERATORS.stream().anyMatch(code::contains);
    }

    /** Terms joined by plus and minus signs; a positive term comes first if there is one. */
    public static Tex sum(List<Tex> terms) {
        if (terms.size() == 1) {
            return terms.get(0);
        }
        var code = new StringBuilder();
        for (var term : terms) {
            var written = term.at(Strength.SUM);
            if (code.isEmpty()) {
                code.append(written);
            } else if (term.negative() && written.startsWith("-")) {
                code.append(" - ").append(written.substring(1).stripLeading());
            } else {
                code.append(" + ").append(written);
            }
        }
        return new Tex(code.toString(), Strength.SUM);
    }

    /** Factors side by side, with a dot only between two numbers. */
    public static Tex product(List<Tex> factors) {
        if (factors.size() == 1) {
            return factors.get(0);
        }
        var code = new StringBuilder();
        for (int i = 0; i < factors.size(); i++) {
            var last = i == factors.size() - 1;
            var factor = factors.get(i).at(last ? Strength.OPERATOR : Strength.PRODUCT);
            if (factors.get(i).negative() && i > 0) {
                factor = factors.get(i).parenthesised();
            }
            if (!code.isEmpty()) {
                code.append(between(factor));
            }
            code.append(factor);
        }
        var open = factors.get(factors.size() - 1).strength() == Strength.OPERATOR;
        return new Tex(code.toString(), open ? Strength.OPERATOR : Strength.PRODUCT);
    }

    private static String between(String factor) {
        if (Character.isDigit(factor.charAt(0))) {
            return " \\cdot ";
        }
        if (factor.startsWith("\\mathbb{")) {
            return " \\, ";
        }
        return factor.startsWith("(") ? "" : " ";
    }

    /** A fragment with its sign turned. */
    public Tex negated() {
        return new Tex("-" + at(Strength.OPERATOR), Strength.PRODUCT);
    }

    /** A fraction. */
    public static Tex fraction(Tex above, Tex below) {
        return above.negative()
                ? new Tex("-\\frac{" + above.code().substring(1) + "}{" + below.code() + "}", Strength.PRODUCT)
                : new Tex("\\frac{" + above.code() + "}{" + below.code() + "}", Strength.PRODUCT);
    }

    /** A power. */
    public Tex to(Tex exponent) {
        var base = at(Strength.ATOM);
        var own = base.contains("'") || base.contains("^\\top") ? "{" + base + "}" : base;
        return new Tex(own + "^" + braced(exponent.code()), Strength.POWER);
    }

    /** A square root. */
    public Tex root() {
        return atom("\\sqrt{" + code + "}");
    }

    /** As in \(a \ge b\). */
    public static Tex relation(Tex left, String relation, Tex right) {
        return new Tex(left.code() + " " + relation + " " + right.code(), Strength.RELATION);
    }

    /** A name and something in square brackets of its own height. */
    public static Tex bracketed(String name, Tex inside) {
        return atom(
                inside.tall() ? name + "\\!\\left[" + inside.code() + "\\right]" : name + "[" + inside.code() + "]");
    }

    /** A function by name, applied to arguments. */
    public static Tex call(String name, List<Tex> arguments) {
        var inside = arguments.stream().map(Tex::code).collect(Collectors.joining(", "));
        return atom(name + new Tex(inside, Strength.RELATION).parenthesised());
    }

    /** An argument of a sub- or superscript: braces unless it is one character. */
    public static String braced(String code) {
        return code.length() == 1 ? code : "{" + code + "}";
    }
}
