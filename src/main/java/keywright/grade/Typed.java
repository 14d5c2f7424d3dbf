package keywright.grade;

import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Map;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.term.Order;
import keywright.term.Term;
import keywright.term.Truth;
import keywright.term.Where;

/** Formulas as a student types them. */
public final class Typed {
    private static final Map<String, String> NAMES = Map.of(
            "Expectation",
            "E",
            "Nabla",
            "grad",
            "DiagonalMatrix",
            "diag",
            "IdentityMatrix",
            "eye",
            "LogisticSigmoid",
            "sigmoid");

    private Typed() {}

    /** A formula as plain text, as in {@code 2*d1^2/pi + sqrt(d1)}, {@code E[f(mu + z)]}, {@code x[[1]]}. */
    public static String of(Expr formula) {
        var wolfram = arrays(gradients(rows(formula))).wolfram();
        var text = new StringBuilder();
        var open = new ArrayDeque<String>();
        for (int i = 0; i < wolfram.length(); i++) {
            var sign = wolfram.charAt(i);
            if (sign == '[' && wolfram.startsWith("[[", i)) {
                text.append("[[");
                open.push("]]");
                i++;
            } else if (sign == '[') {
                open.push(called(text));
            } else if (sign == ']') {
                var close = open.pop();
                text.append(close);
                i += close.length() - 1;
            } else {
                text.append(sign);
            }
        }
        return text.toString().replace("\"", "").replaceAll("\\bPi\\b", "pi");
    }

    /** Puts the bracket behind a name, which is spelled as it is typed. */
    private static String called(StringBuilder text) {
        var from = text.length();
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        var name = text.substring(from);
        text.setLength(from);
        text.append(NAMES.getOrDefault(name, name.length() > 2 ? name.toLowerCase(Locale.ROOT) : name));
        text.append(name.equals("Expectation") ? '[' : '(');
        return name.equals("Expectation") ? "]" : ")";
    }

    /** The vector of the entries in one row or column is that row or column; {@code e_1} has a one there. */
    private static Expr rows(Expr formula) {
        if (!(formula instanceof Expr.Call call)) {
            return formula;
        }
        if (call.is("Table", 2)
                && call.argument(0) instanceof Expr.Call entry
                && entry.is("Part", 3)
                && call.argument(1) instanceof Expr.Call range
                && range.is("List", 3)
                && range.argument(1).equals(Expr.ONE)) {
            var index = range.argument(0);
            var row = entry.argument(2).equals(index);
            var at = entry.argument(row ? 1 : 2);
            if ((row || entry.argument(1).equals(index)) && !at.symbols().containsAll(index.symbols())) {
                var array = rows(entry.argument(0));
                return Expr.call("Part", row ? array : Expr.call("Transpose", array), at);
            }
        }
        if (call.is("UnitVector", 1)) {
            return Expr.symbol("e_" + of(call.argument(0)));
        }
        return new Expr.Call(
                call.head(), call.arguments().stream().map(Typed::rows).toList());
    }

    /** Vectors and matrices of ones, as they are typed. */
    private static Expr arrays(Expr formula) {
        if (!(formula instanceof Expr.Call call)) {
            return formula;
        }
        var parts = call.arguments().stream().map(Typed::arrays).toList();
        if (call.is("ConstantArray", 2)
                && parts.get(1) instanceof Expr.Call sizes
                && sizes.arguments().size() == 1) {
            var ones = Expr.call("Ones", sizes.argument(0));
            return parts.get(0).equals(Expr.ONE) ? ones : Expr.call("Times", parts.get(0), ones);
        }
        if (call.is("ConstantArray", 2)
                && parts.get(1) instanceof Expr.Call sizes
                && sizes.arguments().size() == 2) {
            var ones = Expr.call("Outer", Expr.call("Ones", sizes.argument(0)), Expr.call("Ones", sizes.argument(1)));
            return parts.get(0).equals(Expr.ONE) ? ones : Expr.call("Times", parts.get(0), ones);
        }
        return new Expr.Call(call.head(), parts);
    }

    /** The derivative of a function by its whole argument is its gradient there; a law is said by its variance. */
    private static Expr gradients(Expr formula) {
        if (!(formula instanceof Expr.Call call)) {
            return formula;
        }
        if (call.is("Distributed", 2) && call.argument(1) instanceof Expr.Call law && law.is("NormalDistribution", 2)) {
            var variance = Algebra.power(law.argument(1), Expr.of(2));
            return Expr.symbol(of(call.argument(0)) + " ~ N(" + of(law.argument(0)) + ", " + of(variance) + ")");
        }
        if (call.is("IdentityMatrix", 0)) {
            return Expr.symbol("I");
        }
        var parts = call.arguments().stream().map(Typed::gradients).toList();
        return call.is("D", 2)
                        && parts.get(0) instanceof Expr.Call function
                        && function.arguments().equals(parts.subList(1, 2))
                ? Expr.call("Nabla", function)
                : new Expr.Call(call.head(), parts);
    }

    /** A closed form as plain text; an order as {@code Theta(d1)}, a truth as yes or no. */
    public static String of(Term answer) {
        if (answer instanceof Truth truth) {
            return truth.value() ? "yes" : "no";
        }
        if (answer instanceof Where where) {
            return Stretch.written(where);
        }
        return answer instanceof Order order
                ? (order.upper() ? "O(" : "Theta(") + of(order.of().formula()) + ")"
                : of(KeyFormula.of(answer));
    }
}
